import { text } from '../codecs/text.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, children, content, required, tag } from '../model/field.ts';
import { sysinfoBaseBoard, sysinfoBios, sysinfoChassis, sysinfoOemStrings, sysinfoSystem } from './sysinfo-blocks.ts';

/** What the guest reads in the SMBIOS. It needs mode `sysinfo` of `<smbios>` in `<os>`. */
class SmbiosSysinfo {
  type = tag('smbios');
  /** The BIOS. */
  bios? = child(sysinfoBios);
  /** The system. */
  system? = child(sysinfoSystem);
  /** Base boards. */
  baseBoards? = children(sysinfoBaseBoard);
  /** The chassis. */
  chassis? = child(sysinfoChassis, { since: '4.1.0' });
  /** Texts for programs in the guest. */
  oemStrings? = child(sysinfoOemStrings, { since: '4.1.0' });
}

/** Data that QEMU hands to the guest's firmware. It takes what is here or in a file. */
class FwcfgEntry {
  /** Name of the data, such as `opt/com.example/config`. It begins with `opt/`. */
  name = required(attribute(text));
  /** Path of a file with the data. */
  file? = attribute(text);
  /** The data. libvirt insists on it where there is no file, and drops it where there is one. */
  value? = content(text);
}
const fwcfgEntry: ElementModel<FwcfgEntry> = element('entry', FwcfgEntry);

/** Data that QEMU hands to the guest's firmware, such as the configuration of Ignition. */
class FwcfgSysinfo {
  type = tag('fwcfg', { since: '6.5.0' });
  /** The data. */
  entries? = children(fwcfgEntry);
}
/** Information of a kind this version does not know. */
class UnknownSysinfo {
  type = required(tag('unknown'));
}

export type { FwcfgEntry, FwcfgSysinfo, SmbiosSysinfo, UnknownSysinfo };

/** What the guest is told about its machine. */
export type DomainSysinfo = SmbiosSysinfo | FwcfgSysinfo | UnknownSysinfo;

export const domainSysinfo: ElementModel<DomainSysinfo> = variants<DomainSysinfo, 'type'>('sysinfo', 'type', {
  cases: { smbios: SmbiosSysinfo, fwcfg: FwcfgSysinfo },
  unknown: UnknownSysinfo,
});
