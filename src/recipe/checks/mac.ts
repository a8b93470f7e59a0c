import { generateMac, isMulticastMac, parseMac } from '../../address/index.ts';
import { RecipeError } from '../recipe-error.ts';
import { checkGiven } from './given.ts';

/** A MAC for one device, as libvirt writes it. */
export function checkMac(option: string, text: string): string {
  const mac = parseMac(checkGiven(option, text));
  if (mac === undefined) throw new RecipeError(option, `'${text}' is no MAC address; expected one such as 52:54:00:6b:3c:58`);
  if (isMulticastMac(mac)) throw new RecipeError(option, `${mac} addresses a group of devices; the first byte must be even`);
  if (mac === '00:00:00:00:00:00') throw new RecipeError(option, 'a MAC of all zeros means that there is none');
  if (mac.startsWith('fe:')) throw new RecipeError(option, `${mac} starts with fe, which libvirt keeps for its own end of a device`);
  return mac;
}

/** How a MAC is chosen. */
export interface MacChoice {
  mac?: string;
  seed?: string | undefined;
  index?: number;
  takenMacs?: Iterable<string>;
}

/** The MAC that was asked for, or one that 52:54:00 starts. */
export function chooseMac({ mac, seed, index, takenMacs }: MacChoice): string {
  if (mac !== undefined) return checkMac('mac', mac);
  if (index !== undefined && (!Number.isSafeInteger(index) || index < 0))
    throw new RecipeError('index', `expected a whole number from 0, got ${index}`);
  const taken = Array.from(takenMacs ?? [], (one, place) => checkTaken(one, place));
  return generateMac({ ...(seed !== undefined && { seed }), ...(index !== undefined && { index }), taken });
}

function checkTaken(text: string, place: number): string {
  const mac = parseMac(text);
  if (mac === undefined) throw new RecipeError(`takenMacs[${place}]`, `'${text}' is no MAC address`);
  return mac;
}
