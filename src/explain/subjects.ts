import type { Domain } from '../domain/domain.ts';
import { addressPlan } from '../host/address-plan.ts';
import type { Assumption } from '../host/effective/assumptions.ts';
import { type EffectiveInterface, effectiveInterface } from '../host/effective/interface.ts';
import { effectiveNetwork } from '../host/effective/network.ts';
import type { GuestKind } from '../host/effective/nic-model.ts';
import { hostView } from '../host/host-view.ts';
import { modeOf, runsBridge } from '../host/mode.ts';
import type { HostOptions } from '../host/options.ts';
import type { DomainInterface } from '../interface/interface.ts';
import type { HostFacts } from '../lint/index.ts';
import type { Network } from '../network/network.ts';
import { checksOfInterface, checksOfNetwork, ofSteps } from './checks.ts';
import type { ReadDocument } from './documents.ts';
import type { Hint, Sight, Subject } from './explanation.ts';
import { hintsOfInterface, hintsOfNetwork } from './hints.ts';
import type { GivenCard, ReachRows } from './reach-rows.ts';
import { cardsSight, deviceOf, interfaceSights } from './sights/guest.ts';
import { keptSight } from './sights/kept.ts';
import { networkSights } from './sights/network.ts';
import { stepsOfGuest, stepsOfInterface, stepsOfNetwork } from './steps.ts';
import { guestWords } from './words/guest.ts';
import { interfaceWords } from './words/interface.ts';
import { networkWords } from './words/network.ts';

/** What all subjects of one call have in common. */
export interface Surroundings {
  readonly libvirtVersion: string;
  readonly facts: HostFacts | undefined;
  /** Whether libvirt has the documents already. */
  readonly defined: boolean;
  /** The networks that were given, each with the name of its bridge. */
  readonly networks: readonly Network[];
  readonly rows: ReachRows;
}

type Said = Omit<Subject, 'file' | 'findings' | 'title' | 'kind'>;

const nothing: Said = {
  what: [],
  not: [],
  problems: [],
  assumptions: [],
  addresses: [],
  reach: [],
  sights: [],
  steps: [],
  checks: [],
  hints: [],
};

/** A subject of which little can be said. */
export function bareSubject({ file, findings }: ReadDocument, kind: Subject['kind'], title: string, ...what: string[]): Subject {
  return { ...nothing, file, kind, title, what, findings };
}

/** A network, explained. */
export function networkSubject({ file, findings }: ReadDocument, network: Network, options: HostOptions, around: Surroundings): Subject {
  const { view, assumptions } = effectiveNetwork(network, options);
  const host = hostView(network, options);
  const steps = stepsOfNetwork(network, view, around.defined ? undefined : file, around.facts);
  return {
    file,
    kind: 'network',
    title: `Network '${network.name}'`,
    mode: view.mode,
    what: networkWords(network, view, host),
    not: host.notDone.map(({ what, why }) => `no ${what}: ${why}`),
    problems: host.problems,
    assumptions: notRefused(assumptions, findings),
    addresses: runsBridge(view.mode) ? addressPlan(network) : [],
    reach: around.rows.ofNetwork(network),
    sights: [...networkSights(network, view, host, around.facts), keptSight(`/etc/libvirt/qemu/networks/${network.name}.xml`, 'net-edit')],
    steps,
    checks: checksOfNetwork(view, steps),
    hints: hintsOfNetwork(view),
    findings,
  };
}

/** An interface that is a document of its own, explained. */
export function interfaceSubject({ file, findings }: ReadDocument, card: GivenCard, around: Surroundings): Subject {
  const { nic } = card;
  const said = cardOf(nic, {}, 0, around);
  const steps = stepsOfInterface(nic, file);
  return {
    ...nothing,
    file,
    kind: 'interface',
    title: 'A network card of a guest',
    what: [said.what],
    assumptions: notRefused(said.assumptions, findings),
    reach: around.rows.ofCard(card),
    sights: said.sights,
    steps,
    checks: [...ofSteps(steps), ...checksOfInterface(said.view, said.isOwnNetwork)],
    hints: said.hints,
    findings,
  };
}

/** A guest, explained. */
export function guestSubject({ file, findings }: ReadDocument, guest: Domain, cards: readonly GivenCard[], around: Surroundings): Subject {
  const kind: GuestKind = {
    hypervisor: guest.type,
    ...(guest.os?.type?.arch !== undefined && { arch: guest.os.type.arch }),
    ...(guest.os?.type?.machine !== undefined && { machine: guest.os.type.machine }),
  };
  const said = cards.map(({ nic }, number) => cardOf(nic, kind, number, around));
  const path = (index: number): string => `/domain/devices/interface[${index + 1}]`;
  const networks = new Set(cards.flatMap(({ nic }) => (nic.type === 'network' ? [nic.source.network] : [])));
  const steps = stepsOfGuest(guest.name, [...networks], around.defined ? undefined : file);
  const listed = said.map(({ view, isOwnNetwork }, number) => ({
    device: deviceOf(view, number),
    type: view.type,
    source: sourceOf(view, isOwnNetwork),
    model: view.model,
    mac: view.mac,
  }));
  return {
    ...nothing,
    file,
    kind: 'guest',
    title: `Guest '${guest.name}'`,
    what: [
      ...guestWords(guest),
      ...said.map(({ what }, index) => `${said.length === 1 ? 'Its network card' : `Network card ${index + 1}`}. ${what}`),
    ],
    assumptions: notRefused(
      said.flatMap(({ assumptions }, index) => assumptions.map((one) => ({ ...one, path: one.path.replace(/^\/interface/, path(index)) }))),
      findings,
    ),
    reach: cards.flatMap((card) => around.rows.ofCard(card)),
    sights: [
      ...cardsSight(guest.name, listed),
      ...unique(said.flatMap(({ sights }) => sights)),
      keptSight(`/etc/libvirt/qemu/${guest.name}.xml`, 'edit'),
    ],
    steps,
    checks: [...ofSteps(steps), ...unique(said.flatMap(({ view, isOwnNetwork }) => checksOfInterface(view, isOwnNetwork)))],
    hints: unique(said.flatMap(({ hints }) => hints)),
    findings,
  };
}

interface SaidCard {
  readonly view: EffectiveInterface;
  /** Whether it is on a network whose bridge libvirt makes. */
  readonly isOwnNetwork: boolean;
  readonly what: string;
  readonly assumptions: readonly Assumption[];
  readonly sights: readonly Sight[];
  readonly hints: readonly Hint[];
}

function cardOf(nic: DomainInterface, kind: GuestKind, number: number, { networks, libvirtVersion, facts }: Surroundings): SaidCard {
  const { view, assumptions } = effectiveInterface(nic, { ...kind, networks, libvirtVersion });
  const { connection } = view;
  const network = 'network' in connection ? networks.find(({ name }) => name === connection.network) : undefined;
  const isOwnNetwork = network !== undefined && runsBridge(modeOf(network));
  return {
    view,
    isOwnNetwork,
    what: interfaceWords(view, isOwnNetwork),
    assumptions,
    sights: interfaceSights(view, isOwnNetwork, deviceOf(view, number), facts),
    hints: hintsOfInterface(view, isOwnNetwork),
  };
}

function sourceOf({ interface: nic, connection }: EffectiveInterface, isOwnNetwork: boolean): string | undefined {
  if (nic.type === 'network') return nic.source.network;
  if (connection.kind === 'bridge' && !isOwnNetwork) return connection.bridge;
  return connection.kind === 'macvtap' ? connection.devices[0] : undefined;
}

/** What is there and cannot be read is not left open. */
function notRefused(assumptions: readonly Assumption[], findings: Subject['findings']): Assumption[] {
  const refused = new Set(findings.flatMap(({ severity, stage, path }) => (severity === 'error' && stage === 'define' ? [path] : [])));
  return assumptions.filter(({ path }) => !refused.has(path));
}

function unique<T extends object>(items: readonly T[]): T[] {
  return items.filter((one, index) => items.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}
