import { describe, expect, it } from 'vitest';
import { domainInterface, network, parseDocument, stringify } from '../../src/index.ts';
import type { DomainInterface } from '../../src/interface/interface.ts';
import type { Network } from '../../src/network/network.ts';

/** The text of a document after a change to its object. */
function edited(source: string, change: (value: Network) => void): string {
  const document = parseDocument(network, source);
  change(document.value!);
  return document.toString();
}

const source = `<?xml version="1.0"?>
<!-- the lab -->
<network>
  <name>lab</name> <!-- its name -->
  <forward mode="nat"/>
  <!-- the bridge -->
  <bridge stp='off'   name="virbr7" />
  <ip address="10.0.0.1" prefix="24">
    <dhcp>
      <range start="10.0.0.2" end="10.0.0.99"/>
      <!-- web -->
      <host mac="52:54:00:00:00:01" ip="10.0.0.201"/> <!-- old -->
      <host mac="52:54:00:00:00:02" ip="10.0.0.202"><lease expiry="5"/></host>
      <host mac="52:54:00:00:00:03" ip="10.0.0.203"/>
    </dhcp>
  </ip>
  <colour shade="x"/>
</network>
`;

/** The lines that a change takes out and puts in; all others stay as they were and where they were. */
function changes(change: (value: Network) => void): string[] {
  const before = source.split('\n');
  const after = edited(source, change).split('\n');
  const gone = before.filter((line) => !after.includes(line)).map((line) => `-${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+${line}`);
  const kept = (lines: string[], others: string[]): string[] => lines.filter((line) => others.includes(line) && line.trim() !== '');
  if (gone.length + come.length > 0) expect(kept(after, before)).toEqual(kept(before, after));
  return [...gone, ...come];
}

const hosts = (value: Network) => value.ips![0]!.dhcp!.hosts!;
const newHost = { mac: '52:54:00:00:00:04', ip: '10.0.0.204' };

describe('another variant', () => {
  const become = (source: string, change: (nic: DomainInterface) => object): string => {
    const document = parseDocument(domainInterface, source);
    document.value = change(document.value!) as DomainInterface;
    return document.toString();
  };

  it('takes over what nobody could read while its type was unknown', () => {
    const source = `<interface type="nat">\n  <source dev="eth0" x="1"/> <!-- c -->\n  <foo/>\n</interface>`;
    const changed = become(source, (nic) => Object.assign(nic, { type: 'network', source: { network: 'default' } }));
    expect(changed).toBe(`<interface type="network">\n  <source network="default"/> <!-- c -->\n  <foo/>\n</interface>`);
    const value = parseDocument(domainInterface, source).value as object;
    const network = { ...value, type: 'network', source: { network: 'default' } } as DomainInterface;
    expect(stringify(domainInterface, network)).toBe(`<interface type='network'>\n  <source network='default'/>\n  <foo/>\n</interface>\n`);
  });

  it('keeps what it is given nothing for', () => {
    const source = `<interface type='nat'>\n  <source network='default'/>\n</interface>`;
    expect(become(source, (nic) => Object.assign(nic, { type: 'user' }))).toBe(source.replace('nat', 'user'));
  });
});

describe('an edit touches nothing else:', () => {
  it.each<[string, (value: Network) => void, string[]]>([
    [
      'a value',
      (value) => (value.ips![0]!.prefix = 16),
      ['-  <ip address="10.0.0.1" prefix="24">', '+  <ip address="10.0.0.1" prefix="16">'],
    ],
    ['the same value', (value) => (value.ips![0]!.prefix = 24), []],
    [
      'a text, which is escaped',
      (value) => (value.name = 'a & b'),
      ['-  <name>lab</name> <!-- its name -->', '+  <name>a &amp; b</name> <!-- its name -->'],
    ],
    [
      'attributes that come and go, with the quotes of their element',
      (value) => {
        value.bridge!.delay = 2;
        delete value.bridge!.stp;
      },
      [`-  <bridge stp='off'   name="virbr7" />`, `+  <bridge   name="virbr7" delay='2' />`],
    ],
    [
      'children that come, where libvirt’s order puts them',
      (value) => {
        value.uuid = '3e3fce45-4f53-4fa7-bb32-11f34168b82b';
        value.domain = { name: 'example.org' };
      },
      ['+  <uuid>3e3fce45-4f53-4fa7-bb32-11f34168b82b</uuid>', '+  <domain name="example.org"/>'],
    ],
    ['a child that goes', (value) => delete value.forward, ['-  <forward mode="nat"/>']],
    [
      'a first child',
      (value) => (value.forward!.nat = { port: { start: 1024, end: 2047 } }),
      [
        '-  <forward mode="nat"/>',
        '+  <forward mode="nat">',
        '+    <nat>',
        '+      <port start="1024" end="2047"/>',
        '+    </nat>',
        '+  </forward>',
      ],
    ],
    ['an item at the end of a list', (value) => hosts(value).push(newHost), ['+      <host mac="52:54:00:00:00:04" ip="10.0.0.204"/>']],
    [
      'an item at the start of a list, above the comment of the first',
      (value) => value.ips![0]!.dhcp!.ranges!.unshift({ start: '10.0.0.150', end: '10.0.0.160' }),
      ['+      <range start="10.0.0.150" end="10.0.0.160"/>'],
    ],
    ['an item that goes', (value) => hosts(value).splice(2, 1), ['-      <host mac="52:54:00:00:00:03" ip="10.0.0.203"/>']],
    [
      'an item that is replaced by a changed copy',
      (value) => (value.ips![0]!.dhcp!.hosts = hosts(value).map((host) => (host.mac?.endsWith('2') ? { ...host, name: 'db' } : host))),
      [
        '-      <host mac="52:54:00:00:00:02" ip="10.0.0.202"><lease expiry="5"/></host>',
        '+      <host mac="52:54:00:00:00:02" name="db" ip="10.0.0.202"><lease expiry="5"/></host>',
      ],
    ],
    [
      'a list of texts',
      (value) => (value.dns = { hosts: [{ ip: '10.0.0.9', hostnames: ['a', 'b'] }] }),
      [
        '+  <dns>',
        '+    <host ip="10.0.0.9">',
        '+      <hostname>a</hostname>',
        '+      <hostname>b</hostname>',
        '+    </host>',
        '+  </dns>',
      ],
    ],
  ])('%s', (_, change, expected) => expect(changes((value) => void change(value))).toEqual(expected));

  it('an order that changes moves as few items as it can, with what is inside them', () => {
    expect(
      edited(source, (value) => hosts(value).unshift(hosts(value).splice(2, 1)[0]!))
        .split('\n')
        .slice(8, 16),
    ).toEqual([
      '    <dhcp>',
      '      <range start="10.0.0.2" end="10.0.0.99"/>',
      '      <host mac="52:54:00:00:00:03" ip="10.0.0.203"/>',
      '      <!-- web -->',
      '      <host mac="52:54:00:00:00:01" ip="10.0.0.201"/> <!-- old -->',
      '      <host mac="52:54:00:00:00:02" ip="10.0.0.202"><lease expiry="5"/></host>',
      '    </dhcp>',
      '  </ip>',
    ]);
  });

  it('an item that moves to another list takes its comments along', () => {
    const text = `<network>
  <name>a</name>
  <portgroup name='p'>
    <vlan>
      <!-- office -->
      <tag id='5'/>
    </vlan>
  </portgroup>
</network>`;
    const result = edited(text, (value) => {
      value.vlan = value.portgroups![0]!.vlan!;
      delete value.portgroups![0]!.vlan;
    });
    expect(result).toBe(`<network>
  <name>a</name>
  <vlan>
    <!-- office -->
    <tag id='5'/>
  </vlan>
  <portgroup name='p'>
  </portgroup>
</network>`);
  });
});

describe('new text takes the looks of its surroundings:', () => {
  it.each<[string, string, string]>([
    [
      'on one line',
      "<network><name>a</name><ip address='10.0.0.1'/></network>",
      "<network><name>a</name><ip address='10.0.0.1'/><ip address='10.0.1.1'/></network>",
    ],
    [
      'tabs',
      '<network>\n\t<name>a</name>\n\t<ip address="10.0.0.1"/>\n</network>',
      '<network>\n\t<name>a</name>\n\t<ip address="10.0.0.1"/>\n\t<ip address="10.0.1.1"/>\n</network>',
    ],
    [
      'line ends of two characters',
      '<network>\r\n  <name>a</name>\r\n</network>',
      "<network>\r\n  <name>a</name>\r\n  <ip address='10.0.1.1'/>\r\n</network>",
    ],
    [
      'an indentation of the whole',
      '    <network>\n      <name>a</name>\n    </network>',
      "    <network>\n      <name>a</name>\n      <ip address='10.0.1.1'/>\n    </network>",
    ],
  ])('%s', (_, before, after) => {
    const ip = { address: '10.0.1.1' };
    const result = edited(before, (value) => {
      value.ips = [...(value.ips ?? []), ip];
    });
    expect(result).toBe(after);
  });
});

describe('what the model does not know', () => {
  const odd =
    "<network xmlns:q='urn:q'>\n  <name q:a='1'>lab</name>\n  <bridge nmae='x' name='y'/>\n  <q:z>keep</q:z>\n  <mac address='52:54'/>\n</network>";

  it('stays through edits around it', () => {
    const result = edited(odd, (value) => {
      value.name = 'home';
      value.bridge!.name = 'virbr9';
    });
    expect(result).toBe(odd.replace('lab', 'home').replace("name='y'", "name='virbr9'"));
  });

  it('makes room when its place is given a value', () => {
    const result = edited(odd, (value) => {
      value.mac = { address: '52:54:00:00:00:01' };
    });
    expect(result).toBe(odd.replace("'52:54'", "'52:54:00:00:00:01'"));
  });
});

describe('a document that cannot be edited', () => {
  it('has no value, and gives its text back', () => {
    for (const text of ['', 'hello', '<domain/>', '<network/>']) {
      const document = parseDocument(network, text);
      expect(document.value).toBeUndefined();
      expect(document.diagnostics.length).toBeGreaterThan(0);
      expect(document.toString()).toBe(text);
      expect(document.edits()).toEqual([]);
    }
  });

  it('refuses values its declaration cannot hold, and names them', () => {
    const document = parseDocument(network, "<network><name>a</name><ip address='10.0.0.1'/></network>");
    document.value!.ips![0]!.prefix = '24' as never;
    expect(() => document.toString()).toThrow("ips[0].prefix: expected a prefix length from 0 to 4294967295, got the string '24'");
    document.value!.ips![0]!.prefix = 24;
    (document.value as object as { brige: object }).brige = {};
    expect(() => document.toString()).toThrow("brige: <network> has no property of this name; did you mean 'bridge'?");
  });
});

it('spanOf finds objects and properties in the text', () => {
  const document = parseDocument(network, source);
  const value = document.value!;
  const cut = (span: { start: number; end: number } | undefined): string | undefined => span && source.slice(span.start, span.end);
  expect(cut(document.spanOf(value))).toBe('network');
  expect(cut(document.spanOf(value, 'name'))).toBe('lab');
  expect(cut(document.spanOf(value, 'uuid'))).toBe('network');
  expect(cut(document.spanOf(value, 'bridge'))).toBe('bridge');
  expect(cut(document.spanOf(value.bridge!, 'name'))).toBe('virbr7');
  expect(cut(document.spanOf(hosts(value)[1]!, 'ip'))).toBe('10.0.0.202');
  expect(document.spanOf({})).toBeUndefined();
});
