import type { Codec, LooseReading } from '../model/codec.ts';
import { patternCodec } from './text.ts';

/** Blanks around a name, as templates leave them. */
function outerSpace(text: string): LooseReading | undefined {
  const name = text.trim();
  if (name === text || name === '') return undefined;
  return { code: 'name-has-outer-space', message: 'and libvirt takes the blanks around it for part of the name; remove them', text: name };
}

/** The kernel refuses blanks in the names of devices. */
function deviceBlank(text: string): LooseReading | undefined {
  return /\s/.test(text) ? { severity: 'error', message: 'and no device can have a name with a blank' } : undefined;
}

const devicePattern = /[a-zA-Z0-9_.\-\\:/]+/;

/** The name of a network device. The kernel allows 15 bytes. */
export const deviceName: Codec<string> = patternCodec('a device name', devicePattern, (text) => outerSpace(text) ?? deviceBlank(text));
/** The name of a bridge that libvirt makes, or a template for it with `%d` where the number goes. */
export const bridgeTemplate: Codec<string> = patternCodec('a device name', devicePattern, (text) => {
  if (outerSpace(text) !== undefined) return outerSpace(text);
  const code = 'bridge-name-invalid';
  if (/\s/.test(text)) return { code, severity: 'error', message: 'and no bridge can have a name with a blank' };
  if (!text.includes('%')) return undefined;
  if (!text.includes('%d')) return { code, severity: 'error', message: "and no bridge can have a name with '%'" };
  if (/%.*%/.test(text))
    return { code, severity: 'error', message: "and with a second '%' libvirt drops it and names the bridge virbr0 or so" };
  return { message: "where libvirt puts a number in the place of '%d', if it makes the bridge; its schema does not take that" };
});
/** The name of a portgroup. */
export const portgroupName: Codec<string> = patternCodec(
  "a name of letters, digits, '_', '-', '.', ':' and '/'",
  devicePattern,
  outerSpace,
);
/** The name of a bridge in a guest's interface, which the schema also lets be empty or hold blanks. */
export const bridgeName: Codec<string> = patternCodec('a bridge name', /[a-zA-Z0-9_.\-\\:/ ]*/);
/** A firewalld zone. */
export const zoneName: Codec<string> = patternCodec("a zone name of letters, digits, '_' and '-'", /[a-zA-Z0-9_-]+/, outerSpace);
/** A DNS name. libvirt takes any text; its schema takes letters, digits, dots and hyphens. */
export const dnsName: Codec<string> = patternCodec('a DNS name of letters, digits, dots and hyphens', /[a-zA-Z0-9.-]+/, outerSpace);
/** A name for an address. */
export const hostName: Codec<string> = {
  ...dnsName,
  loose(text) {
    if (!text.includes('*')) return outerSpace(text);
    const option = `address=/${text.replace(/^\*\./, '')}/ADDRESS`;
    return {
      code: 'dns-host-wildcard',
      severity: 'error',
      message: `and a host has no wildcards: that name alone is answered; for all names of a domain use dnsmasq's option ${option}`,
    };
  },
};
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
