import { text } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, content, leaves } from '../model/field.ts';

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

export type {
  BaseBoardEntry,
  BiosEntry,
  ChassisEntry,
  SysinfoBaseBoard,
  SysinfoBios,
  SysinfoChassis,
  SysinfoOemStrings,
  SysinfoSystem,
  SystemEntry,
};
export const sysinfoBios: ElementModel<SysinfoBios> = element('bios', SysinfoBios);
export const sysinfoSystem: ElementModel<SysinfoSystem> = element('system', SysinfoSystem);
export const sysinfoBaseBoard: ElementModel<SysinfoBaseBoard> = element('baseBoard', SysinfoBaseBoard);
export const sysinfoChassis: ElementModel<SysinfoChassis> = element('chassis', SysinfoChassis);
export const sysinfoOemStrings: ElementModel<SysinfoOemStrings> = element('oemStrings', SysinfoOemStrings);
