import { describe, expect, it } from 'vitest';
import { type ExplainOptions, explain, explanationJson, explanationMarkdown, explanationText } from '../../src/explain/index.ts';
import { network, stringify } from '../../src/index.ts';
import type { Network } from '../../src/network/network.ts';
import { bridgeNetwork, macvtapNetwork, natNetwork, openNetwork, routedNetwork, sriovNetwork } from '../../src/recipe/index.ts';

const nat = "<network>\n  <name>lab</name>\n  <forward/>\n  <ip address='192.168.150.1' prefix='24'/>\n</network>\n";

function explained(text: string, options: ExplainOptions = {}) {
  return explain([{ path: 'lab.xml', text }], options).subjects[0]!;
}

function guestOn(name: string, ...cards: readonly string[]): string {
  return `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${cards.join('')}</devices></domain>`;
}

const onLab = "<interface type='network'><source network='lab'/></interface>";
const onBr0 = "<interface type='bridge'><source bridge='br0'/></interface>";

describe('a network is told of in plain words, with what decides about it:', () => {
  it.each<readonly [string, Network, RegExp]>([
    ['NAT', natNetwork({ name: 'lab' }), /home router.*under an address of the host \(NAT\).*nobody outside/s],
    ['routed', routedNetwork({ name: 'lab', subnet: '10.9.0.0/24', device: 'eth0' }), /own addresses.*Packets leave by eth0 alone/s],
    ['open', openNetwork({ name: 'lab' }), /leaves the firewall alone/],
    ['isolated', { name: 'lab', ips: [{ address: '10.9.0.1', prefix: 24 }] }, /isolated: guests reach each other and the host/],
    ['isolated from the host too', { name: 'lab' }, /from the host as well/],
    ['on a bridge', bridgeNetwork({ name: 'lab', bridge: 'br0' }), /br0, a bridge, which is a switch.*libvirt does not make it/s],
    ['macvtap', macvtapNetwork({ name: 'lab', device: ['eth0', 'eth1'] }), /share eth0 and eth1 .*\(macvtap\).*Mode bridge/s],
    ['SR-IOV', sriovNetwork({ name: 'lab', device: 'ens1f0' }), /the virtual functions of ens1f0/],
    ['a limit', { name: 'lab', bandwidth: { inbound: { average: 1000 } } }, /limited to 1000 KiB a second/],
  ])('%s', (_, value, words) => {
    expect(explained(stringify(network, value)).what.join(' ')).toMatch(words);
  });
});

describe('a network has', () => {
  it('what libvirt assumes, with its source', () => {
    expect(explained(nat).assumptions).toContainEqual({
      path: '/network/forward/@mode',
      property: 'mode',
      value: 'nat',
      why: '<forward> has no mode',
      source: 'virNetworkForwardDefParseXML',
    });
  });

  it('who reaches whom, once where it is the same both ways', () => {
    expect(explained(nat).reach.map(({ from, to, mutual, answer }) => [from, to, mutual, answer])).toEqual([
      ["guests on 'lab'", 'each other', false, 'yes'],
      ["guests on 'lab'", 'the host', true, 'yes'],
      ["guests on 'lab'", 'the outside', false, 'yes'],
      ['the outside', "guests on 'lab'", false, 'no'],
    ]);
  });

  it('who reaches whom by IPv6, where a document speaks of it and it differs', () => {
    const both = nat.replace('</network>', "  <ip family='ipv6' address='fd00:1::1' prefix='64'/>\n</network>");
    expect(explained(both).reach.map(({ to, families, answer }) => [to, families.join(), answer])).toEqual([
      ['each other', 'ipv4,ipv6', 'yes'],
      ['the host', 'ipv4,ipv6', 'yes'],
      ['the outside', 'ipv4', 'yes'],
      ["guests on 'lab'", 'ipv4', 'no'],
      ['the outside', 'ipv6', 'depends'],
      ["guests on 'lab'", 'ipv6', 'depends'],
    ]);
  });

  it('what to run, with the document where it is, and the way back', () => {
    const { steps } = explained(nat);
    const commands = steps.flatMap((step) => ('command' in step ? [step.command.join(' ')] : []));
    expect(commands.slice(-3)).toEqual([
      'virsh net-define --file=lab.xml',
      'virsh net-start --network=lab',
      'virsh net-autostart --network=lab',
    ]);
    expect(steps.flatMap(({ undo }) => undo.map((words) => words.join(' ')))).toContain('virsh net-undefine --network=lab');
  });

  it('nothing to define where libvirt has it already', () => {
    expect(JSON.stringify(explained(nat, { defined: true }).steps)).not.toContain('net-define');
  });

  it('the route that others need, with the address of the host where the facts tell it', () => {
    const routed = nat.replace('<forward/>', "<forward mode='route'/>");
    const last = (options?: ExplainOptions) => explained(routed, options).steps.at(-1);
    expect(last()).toMatchObject({ where: expect.stringContaining('router'), command: expect.arrayContaining(['ADDRESS-OF-THIS-HOST']) });
    const facts = { routes: [{ destination: 'default', link: 'eth0' }], addresses: [{ link: 'eth0', address: '192.168.49.10/24' }] };
    expect(last({ facts })).toMatchObject({ command: ['ip', '-4', 'route', 'add', '192.168.150.0/24', 'via', '192.168.49.10'] });
  });

  it('known troubles of other programs', () => {
    expect(explained(nat).hints.map(({ symptom }) => symptom)).toEqual([
      'Guests reach the host, and not the outside',
      "net-start fails with 'Address already in use'",
      "net-start fails with 'Network is already in use by interface'",
    ]);
  });

  it('the rules of nftables as nft itself lists them', () => {
    const shown = explained(nat, { libvirtVersion: '11.0.0' }).sights.find(
      ({ command }) => command === 'nft --stateless list table ip libvirt_network',
    );
    // What nft 1.0.6 printed for the same network.
    expect(shown!.shows).toBe(`table ip libvirt_network {
\tchain forward {
\t\ttype filter hook forward priority filter; policy accept;
\t\tcounter jump guest_cross
\t\tcounter jump guest_input
\t\tcounter jump guest_output
\t}

\tchain guest_output {
\t\tip saddr 192.168.150.0/24 iif "virbr0" counter accept
\t\tiif "virbr0" counter reject
\t}

\tchain guest_input {
\t\toif "virbr0" ip daddr 192.168.150.0/24 ct state established,related counter accept
\t\toif "virbr0" counter reject
\t}

\tchain guest_cross {
\t\tiif "virbr0" oif "virbr0" counter accept
\t}

\tchain guest_nat {
\t\ttype nat hook postrouting priority srcnat; policy accept;
\t\tip saddr 192.168.150.0/24 ip daddr 224.0.0.0/24 counter return
\t\tip saddr 192.168.150.0/24 ip daddr 255.255.255.255 counter return
\t\tmeta l4proto tcp ip saddr 192.168.150.0/24 ip daddr != 192.168.150.0/24 counter masquerade to :1024-65535
\t\tmeta l4proto udp ip saddr 192.168.150.0/24 ip daddr != 192.168.150.0/24 counter masquerade to :1024-65535
\t\tip saddr 192.168.150.0/24 ip daddr != 192.168.150.0/24 counter masquerade
\t}
}`);
  });

  it('a bridge that nobody else has, where libvirt chooses one', () => {
    const facts = { links: [{ name: 'virbr0' }] };
    const page = explain(
      [
        { path: 'a.xml', text: nat },
        { path: 'b.xml', text: nat.replace('lab', 'other').replace('150', '151') },
      ],
      { facts },
    );
    expect(page.subjects.map(({ sights }) => sights[0]!.command)).toEqual(['brctl show virbr1', 'brctl show virbr2']);
  });
});

describe('a guest has', () => {
  it('each of its cards, by the networks that are given', () => {
    const page = explain([
      { path: 'lab.xml', text: nat },
      { path: 'web.xml', text: guestOn('web', onLab, onBr0) },
    ]);
    const { what, reach, sights } = page.subjects[1]!;
    expect(what[1]).toMatch(/^Network card 1\. It is plugged into the network 'lab', by the bridge virbr0/);
    expect(what[2]).toMatch(/^Network card 2\. It is plugged into br0/);
    expect(reach.map(({ from, to, answer }) => [from, to, answer])).toEqual([
      ["guest 'web' (card 1)", 'the host', 'yes'],
      ["guest 'web' (card 1)", 'the outside', 'yes'],
      ['the outside', "guest 'web' (card 1)", 'no'],
      ["guest 'web' (card 2)", 'the host', 'depends'],
      ["guest 'web' (card 2)", 'the outside', 'depends'],
    ]);
    expect(sights[0]!.shows).toMatch(/^ vnet0 +network +lab .*\n vnet1 +bridge +br0 /m);
  });

  it('what is not known of a network that was not named', () => {
    expect(explained(guestOn('web', onLab)).what[1]).toContain("not known here: nothing is known of the network 'lab'");
  });

  it('other guests, once for all of them that are connected in the same way', () => {
    const guests = ['a', 'b', 'c'].map((name) => ({ path: `${name}.xml`, text: guestOn(name, onLab) }));
    const { between } = explain([{ path: 'lab.xml', text: nat }, ...guests]);
    expect(between.map(({ from, to, answer }) => [from, to, answer])).toEqual([
      ["guest 'a', guest 'b' and guest 'c'", 'each other', 'yes'],
    ]);
  });

  it('other networks, where it is on none of those given', () => {
    const { between } = explain([
      { path: 'lab.xml', text: nat },
      { path: 'web.xml', text: guestOn('web', onBr0) },
    ]);
    expect(between.map(({ from, to, answer }) => [from, to, answer])).toEqual([
      ["guest 'web'", "guests on 'lab'", 'no'],
      ["guests on 'lab'", "guest 'web'", 'depends'],
    ]);
  });
});

describe('what is wrong', () => {
  it('keeps no other document from being explained', () => {
    const page = explain([
      { path: 'bad.xml', text: '<network>' },
      { path: 'lab.xml', text: nat },
      { path: 'disk.xml', text: "<disk type='file'><target dev='vda'/></disk>" },
      { path: 'pool.xml', text: "<pool type='dir'/>" },
    ]);
    expect(page.subjects.map(({ kind, title }) => [kind, title])).toEqual([
      ['unreadable', 'Not a document of libvirt'],
      ['network', "Network 'lab'"],
      ['device', 'A <disk>'],
      ['other', 'A <pool>'],
    ]);
    expect(page.subjects[0]!.findings).toMatchObject([{ code: 'xml-syntax', line: 1 }]);
  });

  it('is left out, and the rest of the document told of', () => {
    const subject = explained(nat.replace('<ip ', "<ip address='nonsense' prefix='24'/>\n  <ip "));
    expect(subject.addresses.map(({ subnet }) => subnet)).toEqual(['192.168.150.0/24']);
    expect(explanationText({ libvirtVersion: '9.0.0', subjects: [subject], between: [] })).toContain('libvirt refuses this document');
  });

  it.each([
    ['the root lacks what it needs', '<network/>'],
    ['nobody can tell how a network reaches the outside', "<network><name>lab</name><forward mode='teleport'/></network>"],
    ['a network card lacks what it is connected to', "<interface type='bridge'/>"],
  ])('leaves nothing to tell where %s', (_, text) => {
    expect(explained(text)).toMatchObject({ what: [expect.stringContaining('nothing can be said')], steps: [], reach: [] });
  });

  it('leaves nothing to tell where the root lacks its name', () => {
    expect(explained('<network/>')).toMatchObject({ kind: 'network', what: [expect.stringContaining('nothing can be said')] });
  });

  it('stands beside what it is about', () => {
    const wide = nat.replace(" prefix='24'", '').replace('192.168.150', '10.77.5');
    const text = explanationText(explain([{ path: 'lab.xml', text: wide }]));
    const [, addresses = ''] = /^Addresses\n([\s\S]*?)^Who reaches/m.exec(text) ?? [];
    expect(addresses).toContain('error line 4: there is no prefix');
    expect(addresses).toContain("what would do: Write prefix='8'");
  });
});

it('pages have the colours and widths that are asked for', () => {
  const page = explain([{ path: 'lab.xml', text: nat }]);
  const narrow = explanationText(page, { width: 60 }).split('\n');
  expect(narrow.filter((line) => /^ {2}\w/.test(line) && line.length > 60)).toEqual([]);
  expect(explanationText(page, { paint: (style, text) => `<${style}>${text}</>` })).toContain('<yes>yes </>');
  expect(explanationMarkdown(page, { level: 3 })).toMatch(/^### Network 'lab'\n[\s\S]*^#### What libvirt assumes$/m);
});

it('JSON says the same each time, with large numbers as text', () => {
  const text = nat.replace('</network>', "  <ip family='ipv6' address='fd00:1::1' prefix='64'/>\n</network>");
  const json = () => explanationJson(explain([{ path: 'lab.xml', text }]));
  expect(json()).toBe(json());
  expect(JSON.parse(json()).subjects[0].addresses[1].freeSize).toBe('18446744073709551614');
});
