import { expect, it } from 'vitest';
import { type Assumed, type GuestInterface, type Party, type ReachFacts, reachability } from '../../src/host/index.ts';
import { domainInterface, network, parse } from '../../src/index.ts';
import type { Network } from '../../src/network/network.ts';
import { corpusText, describeCorpus, hasCorpus } from '../support/corpus.ts';

/** The set-up of each row of the table: the network that the guests are in, or the interface they have. */
const rows: Readonly<Record<string, { xml: string; assume?: Assumed }>> = {
  'forward nat': { xml: "<network><name>n</name><forward mode='nat'/><ip address='192.168.200.1' prefix='24'/></network>" },
  'forward route': { xml: "<network><name>n</name><forward mode='route'/><ip address='192.168.200.1' prefix='24'/></network>" },
  'forward open': { xml: "<network><name>n</name><forward mode='open'/><ip address='192.168.200.1' prefix='24'/></network>" },
  'no forward (isolated, with `<ip>`)': { xml: "<network><name>n</name><ip address='192.168.200.1' prefix='24'/></network>" },
  'host bridge br0': { xml: "<interface type='bridge'><source bridge='br0'/></interface>" },
  'macvtap vepa, switch without hairpin': { xml: macvtap('vepa'), assume: { hairpin: false } },
  'macvtap vepa, switch port with hairpin': { xml: macvtap('vepa'), assume: { hairpin: true } },
  'macvtap bridge, switch without hairpin': { xml: macvtap('bridge'), assume: { hairpin: false } },
  'macvtap bridge, switch port with hairpin': { xml: macvtap('bridge'), assume: { hairpin: true } },
  'macvtap private, with or without hairpin': { xml: macvtap('private') },
  'macvtap passthrough': { xml: macvtap('passthrough') },
};

function macvtap(mode: string): string {
  return `<interface type='direct'><source dev='eth0' mode='${mode}'/></interface>`;
}

/** The host of the table: one card, which is a port of br0 where there is a br0. */
const facts: ReachFacts = {
  links: [{ name: 'eth0', master: 'br0' }],
  addresses: [
    { link: 'eth0', address: '10.1.0.2/24' },
    { link: 'br0', address: '10.1.0.2/24' },
  ],
};

const guest = (name: string): Party => ({ kind: 'guest', name });
const [host, outside]: [Party, Party] = [{ kind: 'host' }, { kind: 'outside' }];

/** What each column asks, and whether the outside has a route to the guests. */
const columns: readonly [string, Party, Party, boolean][] = [
  ['g1 to g2', guest('g1'), guest('g2'), false],
  ['guest to host', guest('g1'), host, false],
  ['host to guest', host, guest('g1'), false],
  ['guest to outside', guest('g1'), outside, false],
  ['outside to guest', outside, guest('g1'), false],
  ['outside to guest, with route', outside, guest('g1'), true],
  ['guest to outside, with route', guest('g1'), outside, true],
];

describeCorpus('who reached whom when it was measured', () => {
  const table = hasCorpus ? tableOf(corpusText('reachability.md')) : [];

  it('has these rows and columns', () => {
    expect(table[0]).toEqual(['mode', ...columns.map(([name]) => name)]);
    expect(table.slice(1).map(([name]) => name)).toEqual(Object.keys(rows));
  });

  it.each(table.slice(1).map(([name, ...cells]) => ({ name: name!, cells })))('$name', ({ name, cells }) => {
    expect(columns.map(([, from, to, hasRoute]) => answerTo(rows[name]!, from, to, hasRoute))).toEqual(cells);
  });
});

function answerTo({ xml, assume }: { xml: string; assume?: Assumed }, from: Party, to: Party, hasRoute: boolean): string {
  const isNetwork = xml.startsWith('<network');
  const networks: Network[] = isNetwork ? [parse(network, xml)] : [];
  const nic = parse(domainInterface, isNetwork ? "<interface type='network'><source network='n'/></interface>" : xml);
  const guests: GuestInterface[] = ['g1', 'g2'].map((name) => ({ guest: name, interface: nic }));
  const found = reachability(networks, guests, { facts, assume: { ...assume, 'return-route': hasRoute } });
  const { answer } = found.find((one) => sameParty(one.from, from) && sameParty(one.to, to))!;
  return answer === 'impossible' ? 'second guest refused' : answer;
}

function sameParty(one: Party, other: Party): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The cells of the table of a Markdown text. */
function tableOf(markdown: string): string[][] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
