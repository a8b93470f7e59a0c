import { looksLikeBond, looksLikeHostBridge, looksLikeNic, looksLikeOpenvswitch } from '../../lint/support/device-names.ts';
import { RecipeError } from '../recipe-error.ts';
import { checkGiven } from './given.ts';

/** The kernel keeps a device name in 16 bytes, the last of them 0. */
const longest = 15;

/** The name of a device or bridge of the host. */
export function checkDevice(option: string, name: string): string {
  if (checkGiven(option, name).length > longest)
    throw new RecipeError(option, `'${name}' has ${name.length} characters; the kernel allows ${longest}`);
  if (!/^[a-zA-Z0-9_.-]+$/.test(name) || name === '.' || name === '..')
    throw new RecipeError(option, `'${name}' is no device name; expected letters, digits, '_', '.' and '-'`);
  return name;
}

/** The name of a bridge that exists before libvirt needs it. */
export function checkHostBridge(option: string, name: string): string {
  checkDevice(option, name);
  if (/^virbr\d+$/.test(name))
    throw new RecipeError(option, `'${name}' is a bridge of a network of libvirt's own; use that network instead`);
  if (looksLikeNic(name) || looksLikeBond(name))
    throw new RecipeError(option, `'${name}' looks like a network card; name a bridge that it is a port of`);
  return name;
}

/** The name of a Linux bridge that exists before libvirt needs it. */
export function checkLinuxBridge(option: string, name: string): string {
  if (looksLikeOpenvswitch(name))
    throw new RecipeError(option, `'${name}' looks like a bridge of Open vSwitch, which has recipes of its own`);
  return checkHostBridge(option, name);
}

/** The name of a bridge that libvirt makes. */
export function checkOwnBridge(option: string, name: string): string {
  checkDevice(option, name);
  if (looksLikeNic(name) || looksLikeBond(name) || looksLikeHostBridge(name) || name === 'lo')
    throw new RecipeError(
      option,
      `'${name}' is a name for a device of the host, and libvirt makes this bridge itself; choose one such as virbr-lab`,
    );
  return name;
}

/** Names that libvirt drops, because it gives them out itself. */
const reserved = /^(?:vnet|macvtap|macvlan)/;

/** The name of a device that is made for a guest. */
export function checkGuestDevice(option: string, name: string): string {
  if (reserved.test(name)) throw new RecipeError(option, `'${name}' is a name that libvirt gives out itself; choose another`);
  return checkDevice(option, name);
}

const pciAddress = /^(?:([\da-f]{4}):)?([\da-f]{2}):([\da-f]{2})\.([0-7])$/i;

/** The parts of a PCI address such as `0000:03:10.0`. */
export function checkPciAddress(option: string, text: string): { domain: number; bus: number; slot: number; function: number } {
  const match = pciAddress.exec(checkGiven(option, text));
  const [domain, bus, slot, part] = (match?.slice(1) ?? []).map((digits) => Number.parseInt(digits ?? '0', 16));
  if (match === null || slot! > 0x1f)
    throw new RecipeError(option, `'${text}' is no PCI address; expected one such as 0000:03:10.0, as lspci -D prints it`);
  if (domain === 0 && bus === 0 && slot === 0 && part === 0) throw new RecipeError(option, `'${text}' is the host's own bridge`);
  return { domain: domain!, bus: bus!, slot: slot!, function: part! };
}

/** An absolute path on the host. */
export function checkPath(option: string, path: string): string {
  if (!checkGiven(option, path).startsWith('/')) throw new RecipeError(option, `'${path}' is no absolute path`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
  if (/[\0-\x1f\x7f]/.test(path)) throw new RecipeError(option, 'the path contains a line break or another control character');
  return path;
}
