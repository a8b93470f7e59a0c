import type { Codec } from '../model/codec.ts';
import { patternCodec } from './text.ts';

/** The name of a network device or bridge. The kernel allows 15 bytes. */
export const deviceName: Codec<string> = patternCodec('a device name', /[a-zA-Z0-9_.\-\\:/]+/);
/** The name of a bridge in a guest's interface, which the schema also lets be empty or hold blanks. */
export const bridgeName: Codec<string> = patternCodec('a bridge name', /[a-zA-Z0-9_.\-\\:/ ]*/);
/** A firewalld zone. */
export const zoneName: Codec<string> = patternCodec("a zone name of letters, digits, '_' and '-'", /[a-zA-Z0-9_-]+/);
/** A DNS name. libvirt takes any text; its schema takes letters, digits, dots and hyphens. */
export const dnsName: Codec<string> = patternCodec('a DNS name of letters, digits, dots and hyphens', /[a-zA-Z0-9.-]+/);
/** The path of a file. */
export const filePath: Codec<string> = patternCodec('a path', /.+/);
/** The absolute path of a file. */
export const absoluteFilePath: Codec<string> = patternCodec('an absolute path', /(?:\/|[a-zA-Z]:\\).+/);
/** The absolute path of a folder. */
export const absoluteFolderPath: Codec<string> = patternCodec('an absolute path', /\/.*/);
/** A device alias. libvirt keeps only those that start with `ua-`. */
export const aliasName: Codec<string> = patternCodec("an alias of letters, digits, '_', '-' and '.'", /[a-zA-Z0-9_\-.]+/);
/** The model of a network card. */
export const modelName: Codec<string> = patternCodec("a model name of letters, digits, '-' and '_'", /[a-zA-Z0-9\-_]+/);
