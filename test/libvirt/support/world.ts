import type { Family } from '../../../src/address/index.ts';
import { type GuestInterface, type Party, type Reach, type ReachOptions, reachability } from '../../../src/host/index.ts';
import type { DomainInterface } from '../../../src/interface/interface.ts';
import type { Network } from '../../../src/network/network.ts';
import type { Cleanup } from './cleanup.ts';
import { Namespace } from './namespace.ts';
import { type Addresses, hostAddresses, outsideAddresses, settle, type TestSite } from './site.ts';
import { Station } from './station.ts';

/** A guest that is tried out: a namespace in its place. */
export interface WorldGuest {
  readonly name: string;
  readonly interface: DomainInterface;
  readonly addresses: Addresses;
  /** Where it sends everything else. */
  readonly router: Addresses;
  /** Where it finds the host. */
  readonly host: Addresses;
  /** Gives its namespace a device `eth0`. */
  connect(namespace: Namespace): Promise<void>;
}

/** A host, the outside and guests, who try to reach each other. */
export class World {
  readonly #guests: { readonly guest: WorldGuest; readonly station: Station }[] = [];
  readonly #host: Station;
  readonly #outside: Station;

  private constructor(host: Station, outside: Station) {
    this.#host = host;
    this.#outside = outside;
  }

  static async create(cleanup: Cleanup, site: TestSite, guests: readonly WorldGuest[]): Promise<World> {
    const world = new World(await Station.start(cleanup, site.host), await Station.start(cleanup, site.outside));
    for (const guest of guests) {
      const namespace = await Namespace.create(cleanup, guest.name);
      await guest.connect(namespace);
      await namespace.run('ip', 'link', 'set', 'dev', 'eth0', 'up');
      await settle(namespace, 'eth0', guest.addresses, guest.router);
      world.#guests.push({ guest, station: await Station.start(cleanup, namespace) });
    }
    return world;
  }

  /** Who reaches whom, each as `from to other: yes` or `no`. Everybody tries at once. */
  async measure(family: Family): Promise<string[]> {
    const tries: Promise<string>[] = [];
    const attempt = (from: string, to: string, station: Station, address: string): void =>
      void tries.push(station.reaches(address).then((reached) => `${from} to ${to}: ${reached ? 'yes' : 'no'}`));
    for (const { guest, station } of this.#guests) {
      for (const { guest: other } of this.#guests) if (guest !== other) attempt(guest.name, other.name, station, other.addresses[family]);
      attempt(guest.name, 'host', station, guest.host[family]);
      attempt('host', guest.name, this.#host, guest.addresses[family]);
      attempt(guest.name, 'outside', station, outsideAddresses[family]);
      attempt('outside', guest.name, this.#outside, guest.addresses[family]);
    }
    return (await Promise.all(tries)).sort();
  }

  /** What is foretold, in the same form; conditions that are open show. */
  foretell(networks: readonly Network[], options: ReachOptions): string[] {
    const interfaces = this.#guests.map(({ guest }): GuestInterface => ({ guest: guest.name, interface: guest.interface }));
    return reachability(networks, interfaces, options).map(lineOf).sort();
  }
}

function lineOf({ from, to, answer, conditions }: Reach): string {
  return [`${nameOf(from)} to ${nameOf(to)}: ${answer}`, ...conditions.map(({ text }) => text)].join(', ');
}

function nameOf(party: Party): string {
  return party.kind === 'guest' ? party.name : party.kind;
}

/** A guest with a network card of the host in common, or on a bridge of the host: it is in the network outside. */
export function lanGuest(number: number, name: string, nic: DomainInterface, connect: (namespace: Namespace) => Promise<void>): WorldGuest {
  const addresses = { ipv4: `10.1.0.${10 + number}`, ipv6: `fd01::${10 + number}` };
  return { name, interface: nic, addresses, router: outsideAddresses, host: hostAddresses, connect };
}
