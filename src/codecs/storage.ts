import { isDottedQuad, isIpv6 } from '../address/text.ts';
import type { Codec } from '../model/codec.ts';
import { absoluteFilePath, dnsName } from './names.ts';
import { numberCodec } from './number.ts';
import { patternCodec, textCodec } from './text.ts';
import { oneOf } from './words.ts';
import { digits, max16 } from './xsd.ts';

/** A World Wide Name: 16 hexadecimal digits. */
export const wwn: Codec<string> = textCodec({
  format: '16 hexadecimal digits',
  accepts: (text) => /^(?:0x)?[\da-fA-F]{16}$/.test(text),
  pattern: '^(0x)?[0-9a-fA-F]{16}$',
});

/** The serial number of a drive. */
export const serialNumber: Codec<string> = patternCodec("letters, digits, blanks and '_ . + -'", /[A-Za-z0-9_.+\- ]+/);

/** The name of a volume: no `/`. */
export const volumeName: Codec<string> = patternCodec("a name without '/'", /[^/]+/);

/** The absolute path of a file, or for VMware a path in a datastore, such as `[local] guest/disk.vmdk`. */
export const imagePath: Codec<string> = textCodec({
  format: 'an absolute path',
  inSchema: (text) => absoluteFilePath.inSchema!(text) || /^\[[^\]]+\] .+$/.test(text),
});

/** The name or address of a server. */
export const serverName: Codec<string> = textCodec({
  format: 'a host name or an IP address',
  inSchema: (text) => dnsName.inSchema!(text) || isDottedQuad(text) || isIpv6(text),
});

/** The port of a server; 0 counts as none. */
export const serverPort: Codec<number> = numberCodec({ format: 'a port', max: max16, schema: digits(0, max16) });

const imageFormats = [
  'raw',
  'qcow2',
  'qcow',
  'qed',
  'vmdk',
  'vdi',
  'vhd',
  'vpc',
  'dir',
  'fat',
  'iso',
  'luks',
  'ploop',
  'bochs',
  'cloop',
  'dmg',
  'cow',
] as const;

/** How the data of an image is laid out. */
export const imageFormat = oneOf(...imageFormats);
/** The same where old Xen guests say `aio`, which libvirt reads as `raw`. */
export const imageFormatOrAio = oneOf(...imageFormats, 'aio');
