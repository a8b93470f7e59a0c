import { generateMac } from '../../address/generate-mac.ts';
import { parseMac } from '../../address/mac.ts';
import type { Domain } from '../../domain/domain.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import { ifReadable } from '../../model/unreadable.ts';

const known = new WeakMap<Domain, ReadonlyMap<DomainInterface, string>>();

/** A MAC address for a card of a guest. It comes from the guest's UUID and the card's number, so that it is the same each time. */
export function newMacFor(guest: Domain, nic: DomainInterface): string | undefined {
  let macs = known.get(guest);
  if (macs === undefined) {
    const nics = guest.devices?.interfaces ?? [];
    const seed = (ifReadable(() => guest.uuid) ?? guest.name).toLowerCase();
    const taken = nics.flatMap((one) => ifReadable(() => parseMac(one.mac?.address ?? '')) ?? []);
    const list = nics.length === 0 ? [] : generateMac({ seed, count: nics.length, taken });
    macs = new Map(nics.map((one, index) => [one, list[index]!]));
    known.set(guest, macs);
  }
  return macs.get(nic);
}
