import { architecture, machineType } from '../codecs/architecture.ts';
import { absoluteFilePath } from '../codecs/names.ts';
import { genericName, text, textCodec } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, content, leaf, leaves, required } from '../model/field.ts';
import { osAcpi, osBios, osBoot, osBootMenu, osSmbios } from './os-boot.ts';
import { firmwareFeatures, osLoader, osVarstore } from './os-firmware.ts';
import { osNvram } from './os-nvram.ts';

const argument = textCodec({ format: 'text', accepts: (text) => text !== '', inSchema: () => true });
const variableName = textCodec({
  format: "letters, digits and '_', no digit first",
  inSchema: (text) => /^[a-zA-Z_]+[a-zA-Z0-9_]*$/.test(text),
  pattern: '^[a-zA-Z_]+[a-zA-Z0-9_]*$',
});

/** What kind of machine the guest runs on. */
class OsType {
  /** Architecture of its CPU. */
  arch? = attribute(architecture, { empty: 'absent', default: "the host's" });
  /** The machine, such as `q35` or `pc-q35-7.2`. libvirt writes the latest of its kind in the place of an alias. */
  machine? = attribute(machineType, { empty: 'absent', default: "the hypervisor's default" });
  /** `hvm` for a whole machine, `exe` for a container, `xen` and `xenpvh` for guests that know Xen; `linux` is `xen`. */
  value? = content(oneOf('hvm', 'exe', 'xen', 'linux', 'xenpvh', 'uml'));
}
/** A variable in the environment of a container's first process. */
class OsInitEnv {
  /** Name of the variable. */
  name = required(attribute(variableName));
  /** Its value. */
  value = required(content(argument));
}
const osType: ElementModel<OsType> = element('type', OsType);
const osInitEnv: ElementModel<OsInitEnv> = element('initenv', OsInitEnv);

/** How the guest boots: by firmware from a device, by a kernel of the host's, or as a process in a container. */
class DomainOs {
  /** Firmware that libvirt chooses. */
  firmware? = attribute(oneOf('bios', 'efi'), { empty: 'absent', since: '5.2.0' });
  /** The kind of machine. libvirt insists on it where there is no bootloader. */
  type? = child(osType);
  /** What libvirt looks for when it chooses the firmware. Only together with `firmware`. */
  firmwareFeatures? = child(firmwareFeatures, { since: '7.2.0' });
  /** The first program of a container. libvirt insists on it for `exe`. */
  init? = leaf(absoluteFilePath, { empty: 'absent' });
  /** Arguments of that program. */
  initargs? = leaves(argument, { name: 'initarg' });
  /** Variables in its environment. */
  initenvs? = children(osInitEnv);
  /** Folder that it starts in. */
  initdir? = leaf(absoluteFilePath, { empty: 'absent' });
  /** User that it runs as: a name, or a number behind `+`. */
  inituser? = leaf(genericName, { empty: 'absent' });
  /** Group that it runs as: a name, or a number behind `+`. */
  initgroup? = leaf(genericName, { empty: 'absent' });
  /** The firmware. */
  loader? = child(osLoader);
  /** Where a UEFI firmware keeps its variables. */
  nvram? = child(osNvram, { since: '1.2.8' });
  /** Where a UEFI firmware keeps its variables that has a device for them. */
  varstore? = child(osVarstore, { since: '12.1.0' });
  /** Path of a kernel on the host. */
  kernel? = leaf(absoluteFilePath, { empty: 'absent' });
  /** Path of its initial ramdisk on the host. */
  initrd? = leaf(absoluteFilePath, { empty: 'absent' });
  /** Arguments of the kernel. In a container, what `/proc/cmdline` says. */
  cmdline? = leaf(text, { empty: 'absent' });
  /** Path of a UEFI program on the host that loads the kernel under Secure Boot. */
  shim? = leaf(text, { empty: 'absent', since: '11.2.0' });
  /** Path of a device tree on the host. */
  dtb? = leaf(absoluteFilePath, { empty: 'absent', since: '1.0.4' });
  /** What the kernel takes for its root. For Xen. */
  root? = leaf(absoluteFilePath, { empty: 'absent' });
  /** Tables for the guest's ACPI. */
  acpi? = child(osAcpi, { since: '1.3.5' });
  /** Kinds of devices to boot from, in order, four at most. Not together with `<boot>` of devices. */
  boots? = children(osBoot);
  /** A menu of devices to boot from. */
  bootmenu? = child(osBootMenu, { since: '0.8.3' });
  /** What a BIOS does. */
  bios? = child(osBios, { since: '0.9.4' });
  /** Where the guest's SMBIOS comes from. */
  smbios? = child(osSmbios, { since: '0.8.7' });
}

export type { DomainOs, OsInitEnv, OsType };
export const domainOs: ElementModel<DomainOs> = element('os', DomainOs);
