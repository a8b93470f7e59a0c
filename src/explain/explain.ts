import type { Family } from '../address/index.ts';
import { effectiveNetwork } from '../host/effective/network.ts';
import { modeOf, runsBridge } from '../host/mode.ts';
import type { HostOptions } from '../host/options.ts';
import type { LintFile } from '../lint/index.ts';
import type { Network } from '../network/network.ts';
import { type Content, type ReadDocument, readDocuments } from './documents.ts';
import type { ExplainOptions, Explanation, Subject } from './explanation.ts';
import { type GivenCard, ReachRows } from './reach-rows.ts';
import { bareSubject, guestSubject, interfaceSubject, networkSubject, type Surroundings } from './subjects.ts';

/**
 * What documents mean, for a person: what each is, what libvirt assumes, who has which addresses and reaches whom, what the host will
 * show, what to run and what to look at, with what the linter finds. All documents are taken for those of one host. Nothing is thrown
 * for what they say: what cannot be read is left out, and the findings tell.
 *
 * ```ts
 * const page = explain([{ path: 'default.xml', text }]);
 * page.subjects[0].what; // ['A network inside the host: …', …]
 * formatExplanation(page, 'markdown');
 * ```
 */
export function explain(documents: readonly LintFile[], options: ExplainOptions = {}): Explanation {
  const { facts, defined = false } = options;
  const libvirtVersion = options.libvirtVersion ?? facts?.libvirtVersion ?? '9.0.0';
  const read = readDocuments(documents, options);
  const hostOptions = optionsOfNetworks(read, options, libvirtVersion);
  const networks = [...hostOptions].map(([{ content }, { bridgeName }]) => withBridge((content as NetworkContent).network, bridgeName));
  const cards = cardsByDocument(read);
  const rows = new ReachRows(networks, familiesOf(networks, [...cards.values()].flat()), { libvirtVersion, ...(facts && { facts }) });
  const around: Surroundings = { libvirtVersion, facts, defined, networks, rows };
  return {
    libvirtVersion,
    subjects: read.map((document) => subjectOf(document, hostOptions.get(document), cards.get(document)!, around)),
    between: rows.between([...cards.values()].flat()),
  };
}

type NetworkContent = Extract<Content, { kind: 'network' }>;

function subjectOf(document: ReadDocument, options: HostOptions | undefined, cards: readonly GivenCard[], around: Surroundings): Subject {
  const { content } = document;
  switch (content.kind) {
    case 'network':
      return networkSubject(document, content.network, options!, around);
    case 'guest':
      return guestSubject(document, content.guest, cards, around);
    case 'interface':
      return interfaceSubject(document, cards[0]!, around);
    case 'incomplete':
      return bareSubject(
        document,
        content.of,
        `${content.of === 'interface' ? 'An' : 'A'} ${content.of} that is not told of in full`,
        'The document lacks what it cannot do without, or says what nobody knows, so nothing can be said about it.',
      );
    case 'unreadable':
      return bareSubject(document, 'unreadable', 'Not a document of libvirt', 'It cannot be read, so nothing can be said about it.');
    default:
      return bareSubject(
        document,
        content.kind,
        `A <${content.root}>`,
        content.kind === 'device'
          ? 'A device of a guest. It says nothing about networks, which is what is explained here.'
          : 'A document of libvirt that says nothing about networks by itself, or that is not explained here.',
      );
  }
}

/** What libvirt would know of each network that was given: the names that others have, and its own where it would choose one. */
function optionsOfNetworks(
  read: readonly ReadDocument[],
  { facts }: ExplainOptions,
  libvirtVersion: string,
): Map<ReadDocument, HostOptions> {
  const networks = read.flatMap((document) =>
    document.content.kind === 'network' ? [{ document, network: document.content.network }] : [],
  );
  const takenNames = new Set([
    ...(facts?.links ?? []).map(({ name }) => name),
    ...networks.flatMap(({ network }) => network.bridge?.name ?? []),
  ]);
  const result = new Map<ReadDocument, HostOptions>();
  for (const { document, network } of networks) {
    const zone = network.bridge?.zone;
    // Who names a zone and says nothing of firewalld is taken to have it.
    const firewalld = facts?.firewalld === true || (facts?.firewalld === undefined && zone !== undefined);
    const options: HostOptions = {
      libvirtVersion,
      takenNames: [...takenNames],
      ...(firewalld && { firewalld: zone === undefined ? {} : { zones: [zone] } }),
    };
    const name = runsBridge(modeOf(network)) ? effectiveNetwork(network, options).view.bridge?.name : undefined;
    if (name !== undefined) takenNames.add(name);
    result.set(document, { ...options, ...(name !== undefined && { bridgeName: name }) });
  }
  return result;
}

/** A network that says the name of its bridge. */
function withBridge(network: Network, name: string | undefined): Network {
  return name === undefined ? network : { ...network, bridge: { ...network.bridge, name } };
}

/** The network cards of each document. Guests are called by their names, and by their documents where two have the same. */
function cardsByDocument(read: readonly ReadDocument[]): Map<ReadDocument, GivenCard[]> {
  const taken = new Set<string>();
  return new Map(
    read.map((document) => {
      const { content, file } = document;
      const name = content.kind === 'guest' ? `guest '${content.guest.name}'` : 'the guest';
      const nics = content.kind === 'guest' ? (content.guest.devices?.interfaces ?? []) : content.kind === 'interface' ? [content.nic] : [];
      const guest = nics.length > 0 && taken.has(name) ? `${name} of ${file}` : name;
      if (nics.length > 0) taken.add(guest);
      return [document, nics.map((nic, index) => ({ label: nics.length === 1 ? guest : `${guest} (card ${index + 1})`, guest, nic }))];
    }),
  );
}

/** IPv6 is spoken of where a document does. */
function familiesOf(networks: readonly Network[], cards: readonly GivenCard[]): Family[] {
  const hasIpv6 =
    networks.some(({ ips = [], ipv6 }) => ipv6 === true || ips.some(({ family }) => family === 'ipv6')) ||
    cards.some(({ nic }) => nic.ips?.some(({ address }) => address.includes(':')));
  return hasIpv6 ? ['ipv4', 'ipv6'] : ['ipv4'];
}
