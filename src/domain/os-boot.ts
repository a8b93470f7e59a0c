import { absoluteFilePath } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { digits, integer, max16 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, content, required } from '../model/field.ts';

const menuTimeout = numberCodec({ max: max16, schema: digits(0, max16) });
const rebootTimeout = numberCodec({ min: -1, max: max16, schema: integer(-1, 32767) });

/** A kind of device to boot from. */
class OsBoot {
  /** The kind: disk, floppy, CD-ROM or network. */
  dev = required(attribute(oneOf('hd', 'fd', 'cdrom', 'network')));
}
/** A menu of devices to boot from. */
class OsBootMenu {
  /** Whether the guest offers it. */
  enable? = attribute(yesNo, { schema: 'required' });
  /** How long. libvirt drops it where the menu is not enabled. */
  timeout? = attribute(menuTimeout, { unit: 'milliseconds', since: '1.2.8' });
}
/** Where the guest's SMBIOS comes from. */
class OsSmbios {
  /** The hypervisor, the host, or `<sysinfo>`. */
  mode? = attribute(oneOf('emulate', 'host', 'sysinfo'), { empty: 'absent', schema: 'required' });
}
/** What a BIOS does. */
class OsBios {
  /** Whether its messages go to a serial port, which the guest must have. */
  useserial? = attribute(yesNo, { invalid: 'ignored', since: '0.9.4', default: 'no' });
  /** After how long it boots again when nothing could be booted; -1 for never. */
  rebootTimeout? = attribute(rebootTimeout, { unit: 'milliseconds', since: '0.10.2' });
}
/** A file with tables for the guest's ACPI. */
class AcpiTable {
  /** What is in it. `raw` may be there several times, the others once. */
  type = required(attribute(wordsSince(oneOf('slic', 'raw', 'rawset', 'msdm'), { raw: '11.2.0', rawset: '11.2.0', msdm: '11.2.0' })));
  /** Path of the file. */
  value? = content(absoluteFilePath, { schema: 'required' });
}
const acpiTable: ElementModel<AcpiTable> = element('table', AcpiTable);

/** Tables for the guest's ACPI. */
class OsAcpi {
  /** Files with tables. */
  tables? = children(acpiTable);
}

export type { AcpiTable, OsAcpi, OsBios, OsBoot, OsBootMenu, OsSmbios };
export const osBoot: ElementModel<OsBoot> = element('boot', OsBoot);
export const osBootMenu: ElementModel<OsBootMenu> = element('bootmenu', OsBootMenu);
export const osSmbios: ElementModel<OsSmbios> = element('smbios', OsSmbios);
export const osBios: ElementModel<OsBios> = element('bios', OsBios);
export const osAcpi: ElementModel<OsAcpi> = element('acpi', OsAcpi);
