import { RecipeError } from '../recipe-error.ts';
import { checkGiven } from './given.ts';

/** libvirt names files after an object, with `.xml.new` behind the name while it writes. */
const longestName = 255 - '.xml.new'.length;

/** Characters that no XML document or no list of names has room for. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;

/** The name of a network or guest, as it is. */
export function checkName(option: string, name: string): string {
  if (checkGiven(option, name).trim() === '') throw new RecipeError(option, 'expected a name, found none');
  if (name !== name.trim())
    throw new RecipeError(option, `'${name}' has blanks around it, and would have to be written with them ever after`);
  if (name.includes('/')) throw new RecipeError(option, `'${name}' contains '/', which libvirt refuses`);
  if (unprintable.test(name)) throw new RecipeError(option, 'it contains a line break or another character that cannot be printed');
  if (new TextEncoder().encode(name).length > longestName)
    throw new RecipeError(option, `it has more than ${longestName} bytes; libvirt names a file after it`);
  return name;
}

/** The name of a portgroup. */
export function checkPortgroupName(option: string, name: string): string {
  if (!/^[a-zA-Z0-9_.-]+$/.test(checkGiven(option, name)))
    throw new RecipeError(option, `'${name}' is no portgroup name; expected letters, digits, '_', '.' and '-'`);
  return name;
}

const label = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

/** A host name without a domain, such as dnsmasq takes for a guest. */
export function checkHostName(option: string, name: string): string {
  if (!label.test(name)) throw new RecipeError(option, `'${name}' is no host name; expected up to 63 letters, digits and '-'`);
  return name;
}

/** A name in DNS, such as `lab.example.org`. */
export function checkDnsName(option: string, name: string): string {
  if (checkGiven(option, name).length > 253 || !name.split('.').every((one) => label.test(one)))
    throw new RecipeError(option, `'${name}' is no DNS name; expected letters, digits and '-', in parts with dots between them`);
  return name;
}
