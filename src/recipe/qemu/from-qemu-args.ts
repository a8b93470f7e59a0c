import type { DomainInterface } from '../../interface/interface.ts';
import { chooseMac } from '../checks/mac.ts';
import { type Chardevs, type Connection, connectionOf } from './backend.ts';
import { type Card, cardOf, isCard } from './card.ts';
import { type NotCarried, Notes } from './notes.ts';
import { QemuOptions } from './options.ts';
import { splitWords } from './words.ts';

/** What a QEMU command line says about a guest's network. */
export interface QemuInterfaces {
  /** The guest's interfaces, in the order of their cards. */
  interfaces: DomainInterface[];
  /** What is not in them, part by part. Options that have nothing to do with networks are passed over. */
  notCarried: NotCarried[];
}

/** How a QEMU command line is read. */
export interface QemuArgsOptions {
  /** Settles the MACs of cards without one; they are drawn when absent. */
  seed?: string;
}

/**
 * The interfaces of a guest that was started by hand, from QEMU's `-net`, `-netdev`, `-device`, `-nic` and `-chardev`.
 *
 * ```ts
 * fromQemuArgs('-net nic,model=virtio,macaddr=00:0c:29:86:4e:1a -net tap,ifname=tap0,script=/opt/tools/qemu-ifup')
 * ```
 * @param args A command line as for a shell, or its words.
 * @throws RecipeError for a command line with a quote that is not closed.
 */
export function fromQemuArgs(args: string | readonly string[], { seed }: QemuArgsOptions = {}): QemuInterfaces {
  const notes = new Notes();
  const said = collect(typeof args === 'string' ? splitWords(args) : args, notes);
  const interfaces: DomainInterface[] = [];
  for (const { card, backend } of pairs(said, notes)) {
    if (card.type === '') notes.option(card, "QEMU picks the model by the machine; 'e1000' is what a PC gets");
    const made = cardOf(card.type === '' ? card.as('e1000') : card, notes);
    if (made.mac === undefined) {
      notes.option(card, "it has no MAC, and QEMU's own, 52:54:00:12:34:56, is every guest's; it has another now");
      made.mac = { address: chooseMac({ ...(seed !== undefined && { seed, index: interfaces.length }), takenMacs: macsOf(interfaces) }) };
    }
    const connection = connectionOf(backend, said.chardevs, notes);
    if (connection !== undefined) interfaces.push(join(connection, made, backend, notes));
  }
  return { interfaces, notCarried: notes.all };
}

interface Said {
  cards: QemuOptions[];
  /** Backends that cards name, by id. */
  netdevs: Map<string, QemuOptions>;
  /** Backends of `-net`, which are connected to the cards of `-net` with the same hub. */
  backends: QemuOptions[];
  chardevs: Chardevs;
}

const backendOptions = ['netdev', 'net', 'nic', 'device', 'chardev'] as const;

function collect(words: readonly string[], notes: Notes): Said {
  const chardevs = new Map<string, QemuOptions>();
  const said: Said = { cards: [], netdevs: new Map(), backends: [], chardevs };
  for (const [index, word] of words.entries()) {
    const option = backendOptions.find((one) => word === `-${one}` || word === `--${one}`);
    const text = words[index + 1];
    if (option === undefined || text === undefined) continue;
    const options = QemuOptions.read(word, text, option === 'chardev' ? 'backend' : option === 'device' ? 'driver' : 'type');
    const id = options.peek('id') ?? '';
    if (option === 'chardev') chardevs.set(id, options);
    else if (option === 'netdev') said.netdevs.set(id, options);
    else if (option === 'device') addDevice(said, options, notes);
    else if (option === 'nic') addNic(said, options, index);
    else if (options.type === 'nic') said.cards.push(modelled(options));
    else if (options.type !== 'none') said.backends.push(options);
  }
  return said;
}

function addDevice(said: Said, options: QemuOptions, notes: Notes): void {
  if (isCard(options) || options.peek('netdev') !== undefined) said.cards.push(options);
  else if (/^vfio-pci/.test(options.type)) {
    const host = options.peek('host') ?? 'ADDRESS';
    notes.option(options, `if it is a network card, use sriovInterface({ address: '${host}' })`);
  }
}

/** The keys of `-nic` that belong to the card; all others belong to the other end. */
const cardKeys = ['mac', 'macaddr', 'addr', 'vectors'];

function addNic(said: Said, options: QemuOptions, index: number): void {
  if (options.type === 'none') return;
  const id = options.take('id') ?? `#nic${index}`;
  said.cards.push(options.as(options.take('model') ?? '', cardKeys).with('netdev', id));
  for (const key of cardKeys) options.take(key);
  said.netdevs.set(id, options);
}

/** `-net nic` has its model among its keys. */
function modelled(options: QemuOptions): QemuOptions {
  return options.as(options.take('model') ?? '');
}

/** Each card with its other end. What has none is told. */
function pairs({ cards, netdevs, backends }: Said, notes: Notes): { card: QemuOptions; backend: QemuOptions }[] {
  const found: { card: QemuOptions; backend: QemuOptions }[] = [];
  const onHub: QemuOptions[] = [];
  const used = new Set<QemuOptions>();
  for (const card of cards) {
    const id = card.take('netdev');
    if (id === undefined) onHub.push(card);
    else {
      const backend = netdevs.get(id);
      if (backend === undefined) notes.option(card, `there is no -netdev '${id}'`);
      else if (used.has(backend)) notes.option(card, `another card has -netdev '${id}'`);
      else found.push({ card, backend });
      if (backend !== undefined) used.add(backend);
    }
  }
  const hubs = new Set([...onHub, ...backends].map(hubOf));
  for (const hub of hubs)
    found.push(
      ...hubPairs(
        onHub.filter((one) => hubOf(one) === hub),
        backends.filter((one) => hubOf(one) === hub),
        notes,
      ),
    );
  for (const backend of netdevs.values()) if (!used.has(backend)) notes.option(backend, 'no card is connected to it');
  return found.sort((one, other) => cards.indexOf(one.card) - cards.indexOf(other.card));
}

function hubOf(options: QemuOptions): string {
  return options.peek('vlan') ?? '0';
}

/** A hub connects everything that is plugged into it; libvirt connects each card to one thing. */
function hubPairs(
  cards: readonly QemuOptions[],
  backends: readonly QemuOptions[],
  notes: Notes,
): { card: QemuOptions; backend: QemuOptions }[] {
  const count = Math.min(cards.length, backends.length);
  const many = 'QEMU connects all of this hub with each other, and libvirt each card with one thing: ';
  if (cards.length > 1 || backends.length > 1) {
    for (const card of cards.slice(count)) notes.option(card, `${many}nothing is left for this card`);
    for (const backend of backends.slice(count)) notes.option(backend, `${many}no card is left for this`);
    if (count > 1) notes.option(cards[0]!, `${many}they are taken in the order they stand in`);
  } else {
    for (const card of cards.slice(count)) notes.option(card, 'the card is connected to nothing');
    for (const backend of backends.slice(count)) notes.option(backend, 'no card is connected to it');
  }
  // They are pairs now, so the number of the hub has nothing more to say.
  for (const one of [...cards, ...backends]) one.take('vlan');
  return cards.slice(0, count).map((card, index) => ({ card, backend: backends[index]! }));
}

function macsOf(interfaces: readonly DomainInterface[]): string[] {
  return interfaces.flatMap(({ mac }) => mac?.address ?? []);
}

function join(
  { driver: behind, ...connection }: Connection,
  { driver: before, ...card }: Card,
  backend: QemuOptions,
  notes: Notes,
): DomainInterface {
  const isVirtio = card.model?.type?.startsWith('virtio') ?? false;
  if (behind !== undefined && !isVirtio) notes.option(backend, 'vhost and queues are for virtio cards');
  const driver = { ...(isVirtio && behind), ...before };
  return { ...connection, ...card, ...(Object.keys(driver).length > 0 && { driver }) };
}
