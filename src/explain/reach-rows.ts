import type { Family } from '../address/index.ts';
import { effectiveInterface } from '../host/effective/interface.ts';
import { type GuestInterface, type Party, type Reach, type ReachOptions, reachability } from '../host/reach/reachability.ts';
import type { DomainInterface } from '../interface/interface.ts';
import type { Network } from '../network/network.ts';
import type { ReachRow } from './explanation.ts';
import { all } from './words/lists.ts';

/** A network card of a guest that was given. */
export interface GivenCard {
  /** What to call it: the guest, with the number of the card where it has several. */
  readonly label: string;
  readonly guest: string;
  readonly nic: DomainInterface;
}

/** Tells who reaches whom, in rows for people. */
export class ReachRows {
  readonly #networks: readonly Network[];
  readonly #options: ReachOptions;
  readonly #families: readonly Family[];

  constructor(networks: readonly Network[], families: readonly Family[], options: ReachOptions) {
    this.#networks = networks;
    this.#families = families;
    this.#options = options;
  }

  /** Guests of a network among each other, with the host and with the outside. */
  ofNetwork(network: Network): ReachRow[] {
    const [one, other] = standIns(network);
    const among = this.#rows([one, other], (from, to) => from === one.guest && to === other.guest);
    const ends = this.#rows([one], () => true);
    return this.#together(
      [...among.map((row) => ({ ...row, to: 'each other', mutual: false })), ...ends],
      [[one.guest, guestsOn(network)]],
    );
  }

  /** A card of a guest with the host and with the outside. */
  ofCard({ label, nic }: GivenCard): ReachRow[] {
    return this.#together(
      this.#rows([{ guest: label, interface: nic }], () => true),
      [],
    );
  }

  /** Guests of different networks, guests that were given, and each such guest with the networks that it is not on. */
  between(cards: readonly GivenCard[]): ReachRow[] {
    const networks = this.#networks.map((network) => ({ network, card: standIns(network)[0] }));
    const labels = networks.map(({ network, card }) => [card.guest, guestsOn(network)] as const);
    const strangers = (from: string, to: string): boolean => from !== to;
    const amongNetworks = this.#rows(
      networks.map(({ card }) => card),
      (from, to) => this.#isGuest(from) && this.#isGuest(to) && strangers(from, to),
    );
    const groups = this.#groupsOf(cards);
    const known = new Map(cards.map((card) => [card.label, card]));
    const isSameGuest = (from: string, to: string): boolean => known.get(from)?.guest === known.get(to)?.guest;
    const chosen = groups.flatMap((group) => group.slice(0, 2));
    const first = new Set(groups.map(([one]) => one!.label));
    const second = new Map(groups.flatMap(([one, two]) => (two === undefined ? [] : [[two.label, one!.label] as const])));
    const amongGuests = this.#rows(
      chosen.map(({ label, nic }) => ({ guest: label, interface: nic })),
      (from, to) =>
        known.has(from) && known.has(to) && !isSameGuest(from, to) && first.has(from) && (first.has(to) || second.get(to) === from),
    ).map((row) => (second.get(row.to) === row.from ? { ...row, to: 'each other', mutual: false } : row));
    const away = groups.flatMap(([one]) => (this.#isOnGiven(one!) ? [] : [one!]));
    const withNetworks =
      away.length === 0
        ? []
        : this.#rows(
            [...away.map(({ label, nic }) => ({ guest: label, interface: nic })), ...networks.map(({ card }) => card)],
            (from, to) => known.has(from) !== known.has(to) && !['the host', 'the outside'].some((end) => end === from || end === to),
          );
    const groupLabels = groups.flatMap((group) => (group.length > 1 ? [[group[0]!.label, groupLabel(group)] as const] : []));
    return this.#together([...amongNetworks, ...amongGuests, ...withNetworks], [...labels, ...groupLabels]);
  }

  #isGuest(label: string): boolean {
    return label !== 'the host' && label !== 'the outside';
  }

  #isOnGiven({ nic }: GivenCard): boolean {
    return nic.type === 'network' && this.#networks.some(({ name }) => name === nic.source.network);
  }

  /** Cards that are connected in the same way, as far as it matters here. */
  #groupsOf(cards: readonly GivenCard[]): GivenCard[][] {
    const groups = new Map<string, GivenCard[]>();
    for (const card of cards) {
      const { connection, vlan, isolated, link } = effectiveInterface(card.nic, { networks: this.#networks }).view;
      // Those that pick one of several devices differ in which; those with forwarded ports in these.
      const own = connection.kind === 'bridge' ? '' : card.label;
      const key = JSON.stringify([connection, vlan, isolated, link, own]);
      groups.set(key, [...(groups.get(key) ?? []), card]);
    }
    return [...groups.values()];
  }

  #rows(interfaces: readonly GuestInterface[], wanted: (from: string, to: string) => boolean): ReachRow[] {
    return this.#families.flatMap((family) =>
      reachability(this.#networks, interfaces, { ...this.#options, family })
        .filter(({ from, to }) => wanted(labelOf(from), labelOf(to)))
        .map((reach) => rowOf(reach, family)),
    );
  }

  /** Rows that say the same for both directions, or for both kinds of addresses, as one. Labels take the place of those who stood in. */
  #together(rows: readonly ReachRow[], labels: readonly (readonly [string, string])[]): ReachRow[] {
    const result: ReachRow[] = [];
    for (const row of rows) {
      const sameWay = result.findIndex((one) => one.from === row.from && one.to === row.to && says(one) === says(row) && !one.mutual);
      const wayBack = result.findIndex(
        (one) => one.from === row.to && one.to === row.from && says(one) === says(row) && String(one.families) === String(row.families),
      );
      const both = result.findIndex(
        (one) => one.mutual && says(one) === says(row) && [one.from, one.to].includes(row.from) && [one.from, one.to].includes(row.to),
      );
      if (wayBack >= 0) result[wayBack] = { ...result[wayBack]!, mutual: true };
      else if (both >= 0) result[both] = withFamilies(result[both]!, row);
      else if (sameWay >= 0) result[sameWay] = withFamilies(result[sameWay]!, row);
      else result.push(row);
    }
    const names = new Map(labels);
    return result.map((row) => ({ ...row, from: names.get(row.from) ?? row.from, to: names.get(row.to) ?? row.to }));
  }
}

function withFamilies(row: ReachRow, other: ReachRow): ReachRow {
  return { ...row, families: [...new Set([...row.families, ...other.families])] };
}

function says({ answer, conditions, why }: ReachRow): string {
  return JSON.stringify([answer, conditions, why]);
}

function rowOf({ from, to, answer, conditions, why }: Reach, family: Family): ReachRow {
  return { from: labelOf(from), to: labelOf(to), mutual: false, families: [family], answer, conditions, why };
}

function labelOf(party: Party): string {
  return party.kind === 'guest' ? party.name : `the ${party.kind}`;
}

function guestsOn({ name }: Network): string {
  return `guests on '${name}'`;
}

/** Two guests with a card on a network, as most are. */
function standIns({ name }: Network): [GuestInterface, GuestInterface] {
  const nic: DomainInterface = { type: 'network', source: { network: name } };
  return [
    { guest: `a guest on '${name}'`, interface: nic },
    { guest: `another guest on '${name}'`, interface: nic },
  ];
}

function groupLabel(group: readonly GivenCard[]): string {
  const labels = group.map(({ label }) => label);
  return labels.length > 4 ? `${all([...labels.slice(0, 3), `${labels.length - 3} others`])}` : all(labels);
}
