import { text } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, children, content, leaves, required, tag } from '../model/field.ts';

const entryName = { invalid: 'ignored', schema: 'required' } as const;

/** An entry about the BIOS. */
class BiosEntry {
  /** Which one; libvirt drops entries of other names. A date is written 12/31/2026. */
  name? = attribute(oneOf('vendor', 'version', 'date', 'release'), entryName);
  /** What it says. */
  value? = content(text);
}
/** An entry about the system. */
class SystemEntry {
  /** Which one; libvirt drops entries of other names. The UUID has to be that of the guest. */
  name? = attribute(oneOf('manufacturer', 'product', 'version', 'serial', 'uuid', 'sku', 'family'), entryName);
  /** What it says. */
  value? = content(text);
}
/** An entry about a base board. */
class BaseBoardEntry {
  /** Which one; libvirt drops entries of other names. */
  name? = attribute(oneOf('manufacturer', 'product', 'version', 'serial', 'asset', 'location'), entryName);
  /** What it says. */
  value? = content(text);
}
/** An entry about the chassis. */
class ChassisEntry {
  /** Which one; libvirt drops entries of other names. */
  name? = attribute(oneOf('manufacturer', 'version', 'serial', 'asset', 'sku'), entryName);
  /** What it says. */
  value? = content(text);
}
const biosEntry: ElementModel<BiosEntry> = element('entry', BiosEntry);
const systemEntry: ElementModel<SystemEntry> = element('entry', SystemEntry);
const baseBoardEntry: ElementModel<BaseBoardEntry> = element('entry', BaseBoardEntry);
const chassisEntry: ElementModel<ChassisEntry> = element('entry', ChassisEntry);

/** The BIOS (block 0). */
class SysinfoBios {
  /** The entries. */
  entries? = children(biosEntry, { schema: 'required' });
}
/** The system (block 1). */
class SysinfoSystem {
  /** The entries. */
  entries? = children(systemEntry, { schema: 'required' });
}
/** A base board (block 2). */
class SysinfoBaseBoard {
  /** The entries. */
  entries? = children(baseBoardEntry, { schema: 'required' });
}
/** The chassis (block 3). */
class SysinfoChassis {
  /** The entries. */
  entries? = children(chassisEntry, { schema: 'required' });
}
/** Texts for programs in the guest (block 11). */
class SysinfoOemStrings {
  /** The texts. Begin each with the name of the program that it is for. */
  entries? = leaves(text, { name: 'entry', schema: 'required' });
}
const sysinfoBios: ElementModel<SysinfoBios> = element('bios', SysinfoBios);
const sysinfoSystem: ElementModel<SysinfoSystem> = element('system', SysinfoSystem);
const sysinfoBaseBoard: ElementModel<SysinfoBaseBoard> = element('baseBoard', SysinfoBaseBoard);
const sysinfoChassis: ElementModel<SysinfoChassis> = element('chassis', SysinfoChassis);
const sysinfoOemStrings: ElementModel<SysinfoOemStrings> = element('oemStrings', SysinfoOemStrings);

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

export type {
  BaseBoardEntry,
  BiosEntry,
  ChassisEntry,
  FwcfgEntry,
  FwcfgSysinfo,
  SmbiosSysinfo,
  SysinfoBaseBoard,
  SysinfoBios,
  SysinfoChassis,
  SysinfoOemStrings,
  SysinfoSystem,
  SystemEntry,
  UnknownSysinfo,
};

/** What the guest is told about its machine. */
export type DomainSysinfo = SmbiosSysinfo | FwcfgSysinfo | UnknownSysinfo;

export const domainSysinfo: ElementModel<DomainSysinfo> = variants<DomainSysinfo, 'type'>('sysinfo', 'type', {
  cases: { smbios: SmbiosSysinfo, fwcfg: FwcfgSysinfo },
  unknown: UnknownSysinfo,
});
