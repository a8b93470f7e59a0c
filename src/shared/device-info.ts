import { cpuSet } from '../codecs/cpu-set.ts';
import { absoluteFilePath, aliasName } from '../codecs/names.ts';
import { positiveUint32 } from '../codecs/number.ts';
import { textCodec } from '../codecs/text.ts';
import { onOff, yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';
import { deviceAddress } from './device-address.ts';

const loadparm = textCodec({
  format: 'one to eight letters, digits, dots and blanks',
  accepts: /^[a-zA-Z0-9. ]{1,8}$/,
  pattern: '^[a-zA-Z0-9.\\s]{1,8}$',
});

/** The place of a device in the order of booting. Not together with `<boot>` of the guest's `<os>`. */
class DeviceBoot {
  /** The device with the lowest number is tried first; every number once in a guest. */
  order = required(attribute(positiveUint32));
  /** Which entry of its boot menu an s390 guest takes. libvirt writes it in capitals. */
  loadparm? = attribute(loadparm, { since: '3.5.0' });
}
/** The name of a device. */
class DeviceAlias {
  /** The name. libvirt keeps those that start with `ua-` and makes up its own for the rest. */
  name? = attribute(aliasName, { empty: 'absent', schema: 'required' });
}
/** How the ROM of a PCI device is shown to the guest. */
class DeviceRom {
  /** Whether there is a ROM; `no` goes with nothing else. */
  enabled? = attribute(yesNo, { since: '4.3.0', default: 'yes' });
  /** Whether the ROM is visible in the guest's memory. */
  bar? = attribute(onOff, { since: '0.9.7' });
  /** Absolute path of a file with the ROM, such as one to boot from the network. */
  file? = attribute(absoluteFilePath, { since: '0.9.10' });
}
/** What ACPI tells the guest about a device. */
class DeviceAcpi {
  /** Number of the device, 1 to 16383 and no other device's. Linux guests name network cards by it. */
  index? = attribute(positiveUint32, { since: '7.3.0' });
  /** NUMA nodes of the guest that belong to the device. For PCI devices of the host. */
  nodeset? = attribute(cpuSet, { since: '11.8.0' });
}

export type { DeviceAcpi, DeviceAlias, DeviceBoot, DeviceRom };
export const deviceBoot: ElementModel<DeviceBoot> = element('boot', DeviceBoot);
export const deviceAlias: ElementModel<DeviceAlias> = element('alias', DeviceAlias);
export const deviceRom: ElementModel<DeviceRom> = element('rom', DeviceRom);
export const deviceAcpi: ElementModel<DeviceAcpi> = element('acpi', DeviceAcpi);

/** What every device of a guest has, behind what is its own. */
export class DeviceBase {
  /** A name for the device. */
  alias? = child(deviceAlias, { last: true });
  /** What ACPI tells the guest about the device. For PCI devices. */
  acpi? = child(deviceAcpi, { last: true });
  /** Where the guest sees the device. */
  address? = child(deviceAddress, { last: true, default: 'a free place' });
}

/** What devices have that a guest can boot from. */
export class BootableDevice extends DeviceBase {
  /** The device's place in the order of booting. */
  boot? = child(deviceBoot, { before: 'alias', since: '0.8.8' });
}

/** What network cards and devices of the host have. */
export class DeviceInfo extends BootableDevice {
  /** How the guest sees the device's ROM. For PCI devices. */
  rom? = child(deviceRom, { before: 'acpi' });
}
