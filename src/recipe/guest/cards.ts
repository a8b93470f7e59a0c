import type { DomainInterface } from '../../interface/interface.ts';
import { checkMac } from '../checks/mac.ts';
import { macOf } from '../interface/card.ts';
import { type NetworkInterfaceOptions, networkInterface } from '../interface/network.ts';
import { RecipeError } from '../recipe-error.ts';

/** A virtual network by name, or an interface on one as `networkInterface` takes it. */
export type NetworkOption = string | Omit<NetworkInterfaceOptions, 'seed' | 'index' | 'takenMacs'>;

/** What a guest is connected to. */
export interface ConnectionOptions {
  /**
   * Virtual networks, with an interface for each. The network `default` when neither these nor `interfaces` are there, as virt-install
   * does; `[]` for none.
   */
  networks?: readonly NetworkOption[];
  /**
   * Interfaces of other kinds, as `bridgeInterface` and others make them; they come behind those in `networks`. One without a MAC gets
   * one.
   */
  interfaces?: readonly DomainInterface[];
  /** MACs in use, which new ones keep away from; none when absent. */
  takenMacs?: Iterable<string>;
}

/** The interfaces of a guest, all with MACs of their own. */
export function interfacesOf({ networks, interfaces, takenMacs = [] }: ConnectionOptions, seed: string | undefined): DomainInterface[] {
  const connected = networks ?? (interfaces === undefined ? ['default'] : []);
  const own = (interfaces ?? []).flatMap(({ mac }, index) =>
    mac?.address === undefined ? [] : checkMac(`interfaces[${index}].mac.address`, mac.address),
  );
  const taken = [...takenMacs, ...own];
  const settings = (index: number) => ({ ...(seed !== undefined && { seed }), index, takenMacs: taken });
  const made: DomainInterface[] = [];
  const add = (one: DomainInterface): void => {
    made.push(one);
    if (one.mac?.address !== undefined) taken.push(one.mac.address);
  };
  for (const [index, one] of connected.entries()) {
    const options = typeof one === 'string' ? { network: one } : one;
    add(naming(`networks[${index}]`, typeof one === 'string', () => networkInterface({ ...options, ...settings(index) })));
  }
  for (const [index, one] of (interfaces ?? []).entries()) {
    if (one.boot !== undefined) throw new RecipeError(`interfaces[${index}].boot`, 'say with boot what the guest boots from');
    // What is made may be changed without the one that was given.
    add({ ...macOf(settings(made.length)), ...structuredClone(one) });
  }
  refuseRepeated(made);
  return made;
}

function refuseRepeated(interfaces: readonly DomainInterface[]): void {
  const macs = interfaces.map(({ mac }) => mac!.address!.toLowerCase());
  const repeated = macs.findIndex((mac, index) => macs.indexOf(mac) < index);
  if (repeated >= 0) throw new RecipeError('interfaces', `two of them have the MAC ${macs[repeated]}`);
}

/** Has an error of another recipe name the option here. */
function naming<T>(option: string, isWhole: boolean, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RecipeError) || error.option.startsWith('takenMacs')) throw error;
    throw new RecipeError(isWhole ? option : `${option}.${error.option}`, error.message.slice(`${error.option}: `.length));
  }
}
