import { generateMac } from '../../address/generate-mac.ts';
import { parseMac } from '../../address/mac.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { HostInterface } from '../host-view.ts';
import { hostRule, type LintedDocument, set } from '../rule.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic, guestName, isSameGuest } from '../support/nics.ts';

/** A MAC address and who has it. */
interface Owner {
  readonly document: LintedDocument<object>;
  readonly mac: { address?: string | undefined };
  readonly name: string;
  readonly nic?: HostInterface;
}

export default hostRule({
  id: 'mac-duplicate',
  severity: 'error',
  stage: 'silent',
  summary: 'One MAC address for two devices.',
  checkHost(host, report) {
    const owners = new Map<string, Owner>();
    const indices = new Map<string, number>();
    const claim = (owner: Owner): void => {
      const mac = parseMac(owner.mac.address ?? '');
      // Zeros stand for none.
      if (mac === undefined || mac === '00:00:00:00:00:00') return;
      const first = owners.get(mac);
      if (first === undefined) owners.set(mac, owner);
      else if (mayShare(first.nic, owner.nic)) return;
      else {
        report(owner.document, owner.mac, 'address', `${mac} is the MAC address of ${first.name} already; both lose packets`, {
          severity: owner.nic === undefined ? 'warning' : 'error',
          related: [{ message: 'the first one', object: first.mac, property: 'address', file: first.document }],
          fix: newMac(owner, owners, indices),
        });
      }
    };
    for (const document of networksByName(host).values()) {
      const mac = ifReadable(() => document.value.mac);
      if (mac !== undefined) ifReadable(() => claim({ document, mac, name: `the bridge of the network '${document.value.name}'` }));
    }
    eachNic(host, (nic) => {
      if (nic.value.mac !== undefined) claim({ document: nic, mac: nic.value.mac, name: nameOf(nic), nic });
    });
  },
});

/** Cards that a guest joins have one address, and so do two documents that are versions of one guest. */
function mayShare(one: HostInterface | undefined, other: HostInterface | undefined): boolean {
  if (one === undefined || other === undefined || !isSameGuest(one, other)) return false;
  if (one.guest!.value !== other.guest!.value) return true;
  return one.value.teaming !== undefined && other.value.teaming !== undefined;
}

function nameOf(nic: HostInterface): string {
  return nic.guest === undefined ? guestName(nic) : `a card of ${guestName(nic)}`;
}

/** The same address for the same documents each time, and one that nobody here has. Each seed goes on where it was left. */
function newMac(
  owner: Owner,
  owners: Map<string, Owner>,
  indices: Map<string, number>,
): { title: string; changes: [ReturnType<typeof set>] } {
  const seed = `${owner.document.path} ${owner.mac.address}`;
  let index = indices.get(seed) ?? 0;
  let address: string;
  do address = generateMac({ seed, index: index++ });
  while (owners.has(address));
  indices.set(seed, index);
  owners.set(address, owner);
  return { title: `Change it to ${address}`, changes: [set(owner.mac, { address })] };
}
