import { describe, expect, it } from 'vitest';
import { formatReach, type GuestInterface, type Party, type Reach, type ReachOptions, reachability } from '../../src/host/index.ts';
import { domainInterface, network, parse } from '../../src/index.ts';

/** A network from 10.SECOND.0.0/24, called by its mode. */
function lab(mode: string, second: number, content = ''): string {
  const forward = mode === 'none' ? '' : `<forward mode='${mode}'/>`;
  return `<network><name>${mode}</name>${forward}<bridge name='b${second}'/><ip address='10.${second}.0.1' prefix='24'/>${content}</network>`;
}

function on(name: string, content = ''): string {
  return `<interface type='network'><source network='${name}'/>${content}</interface>`;
}

function direct(dev: string, mode: string): string {
  return `<interface type='direct'><source dev='${dev}' mode='${mode}'/></interface>`;
}

function bridged(bridge: string, content = ''): string {
  return `<interface type='bridge'><source bridge='${bridge}'/>${content}</interface>`;
}

function ask(networks: readonly string[], interfaces: readonly string[], options?: ReachOptions): Reach[] {
  const guests = interfaces.map((xml, index): GuestInterface => ({ guest: `g${index + 1}`, interface: parse(domainInterface, xml) }));
  return reachability(
    networks.map((xml) => parse(network, xml)),
    guests,
    options,
  );
}

const nameOf = (party: Party): string => (party.kind === 'guest' ? party.name : party.kind);

/** The answers, each as `g1>g2 yes`, with the conditions it depends on. */
function answers(networks: readonly string[], interfaces: readonly string[], options?: ReachOptions): string[] {
  return ask(networks, interfaces, options).map(({ from, to, answer, conditions }) =>
    [`${nameOf(from)}>${nameOf(to)}`, answer, ...conditions.map(({ id }) => id)].join(' '),
  );
}

/** The answer between the first two guests, and back. */
function pair(networks: readonly string[], interfaces: readonly string[], options?: ReachOptions): string[] {
  return answers(networks, interfaces, options)
    .filter((line) => /^g\d>g\d/.test(line))
    .map((line) => line.replace(/^\S+ /, ''));
}

describe('everybody is asked about everybody', () => {
  it('with the conditions and the reason', () => {
    expect(answers([lab('route', 1)], [on('route'), on('route')])).toEqual([
      'g1>g2 yes',
      'g2>g1 yes',
      'g1>host yes',
      'host>g1 yes',
      'g1>outside depends return-route',
      'outside>g1 depends return-route',
      'g2>host yes',
      'host>g2 yes',
      'g2>outside depends return-route',
      'outside>g2 depends return-route',
    ]);
    expect(ask([lab('route', 1)], [on('route')])[2]).toEqual({
      from: { kind: 'guest', name: 'g1' },
      to: { kind: 'outside' },
      answer: 'depends',
      conditions: [{ id: 'return-route', text: 'the outside has a route to 10.1.0.0/24 by way of the host' }],
      why: "guests of 'route' are seen under their own addresses",
    });
  });

  it('and a condition that is known decides', () => {
    expect(answers([lab('route', 1)], [on('route')], { assume: { 'return-route': true } })).toContain('g1>outside yes');
    const [, , outward] = ask([lab('route', 1)], [on('route')], { assume: { 'return-route': false } });
    expect(outward).toMatchObject({ answer: 'no', why: expect.stringContaining('it takes this, which is not so') });
  });
});

describe('between two networks of libvirt', () => {
  // Rows reach columns; measured with libvirt 9.0.0, see test/libvirt.
  it.each([
    ['nat', 'nat2', 'no'],
    ['nat', 'route', 'yes'],
    ['nat', 'open', 'yes'],
    ['nat', 'none', 'no'],
    ['route', 'nat', 'no'],
    ['route', 'open', 'yes'],
    ['route', 'none', 'no'],
    ['open', 'nat', 'no'],
    ['open', 'route', 'yes'],
    ['open', 'none', 'no'],
    ['none', 'nat', 'no'],
    ['none', 'route', 'no'],
    ['none', 'open', 'no'],
  ])('%s to %s: %s', (from, to, expected) => {
    const networks = ['nat', 'route', 'open', 'none'].map((mode, index) => lab(mode, index + 1));
    networks.push(lab('nat', 9).replace('<name>nat', '<name>nat2'));
    expect(pair(networks, [on(from), on(to)])[0]).toBe(expected);
  });

  it('a network that keeps to a device keeps answers out that come by another way', () => {
    const kept = "<network><name>kept</name><forward mode='nat' dev='eth0'/><ip address='10.8.0.1' prefix='24'/></network>";
    expect(pair([kept, lab('route', 2)], [on('kept'), on('route')])).toEqual(['no', 'no']);
    expect(answers([kept], [on('kept')])).toContain('g1>outside yes');
  });

  it('the host routes only where a network has made it', () => {
    expect(pair([lab('none', 1), lab('none', 2).replace('<name>none', '<name>two')], [on('none'), on('two')])).toEqual(['no', 'no']);
  });
});

describe('without an address on the bridge', () => {
  const bare = '<network><name>bare</name></network>';

  it('guests reach each other and nobody else', () => {
    expect(answers([bare], [on('bare'), on('bare')]).slice(0, 6)).toEqual([
      'g1>g2 yes',
      'g2>g1 yes',
      'g1>host no',
      'host>g1 no',
      'g1>outside no',
      'outside>g1 no',
    ]);
  });

  it('of one family it is only that family', () => {
    expect(answers([lab('nat', 1)], [on('nat')], { family: 'ipv6' })).toEqual([
      'g1>host no',
      'host>g1 no',
      'g1>outside no',
      'outside>g1 no',
    ]);
  });

  it('IPv6 is routed in mode nat, unless it is translated too', () => {
    const six = (nat: string): string =>
      `<network><name>n</name><forward mode='nat'>${nat}</forward><ip family='ipv6' address='fd00::1' prefix='64'/></network>`;
    expect(answers([six('')], [on('n')], { family: 'ipv6' })).toContain('g1>outside depends return-route');
    expect(answers([six("<nat ipv6='yes'/>")], [on('n')], { family: 'ipv6' })).toContain('g1>outside yes');
  });
});

describe('ports', () => {
  it('that are both isolated are kept apart, and from nobody else', () => {
    const isolated = on('nat', "<port isolated='yes'/>");
    expect(pair([lab('nat', 1)], [isolated, isolated])).toEqual(['no', 'no']);
    expect(pair([lab('nat', 1)], [isolated, on('nat')])).toEqual(['yes', 'yes']);
    expect(pair([lab('nat', 1, "<port isolated='yes'/>")], [on('nat'), on('nat')])).toEqual(['no', 'no']);
    expect(answers([lab('nat', 1)], [isolated])).toContain('g1>host yes');
  });

  it('without a cable reach nobody', () => {
    expect(new Set(answers([lab('nat', 1)], [on('nat', "<link state='down'/>"), on('nat')]).filter((line) => line.includes('g1')))).toEqual(
      new Set(['g1>g2 no', 'g2>g1 no', 'g1>host no', 'host>g1 no', 'g1>outside no', 'outside>g1 no']),
    );
  });
});

describe('VLANs', () => {
  const ovs = `<network><name>ovs</name><forward mode='bridge'/><bridge name='ovsbr0'/><virtualport type='openvswitch'/>
    <portgroup name='five'><vlan><tag id='5'/></vlan></portgroup><portgroup name='six'><vlan><tag id='6'/></vlan></portgroup>
    <portgroup name='both'><vlan><tag id='5'/><tag id='6'/></vlan></portgroup>
    <portgroup name='native'><vlan><tag id='5' nativeMode='untagged'/><tag id='6'/></vlan></portgroup></network>`;
  const in_ = (group: string): string => `<interface type='network'><source network='ovs' portgroup='${group}'/></interface>`;

  it.each([
    ['five', 'five', 'yes'],
    ['five', 'six', 'no'],
    ['five', 'both', 'depends guest-tags'],
    ['both', 'both', 'depends guest-tags'],
    ['five', 'native', 'yes'],
    ['six', 'native', 'depends guest-tags'],
    ['none', 'five', 'no'],
    ['none', 'none', 'yes'],
  ])('of portgroups %s and %s on Open vSwitch: %s', (one, other, expected) => {
    expect(pair([ovs], [in_(one), in_(other)])[0]).toBe(expected);
  });

  it('have to be those of the host and of the switch', () => {
    const [reach] = ask([ovs], [in_('five')]).filter(({ to }) => to.kind === 'outside');
    expect(reach!.conditions).toEqual([{ id: 'bridge-uplink', text: 'a network card of the host is a port of ovsbr0 in VLAN 5' }]);
  });

  it('are for Linux bridges since 11.0.0', () => {
    const tagged = (id: number): string => bridged('br0', `<vlan><tag id='${id}'/></vlan>`);
    expect(pair([], [tagged(5), tagged(6)])).toEqual(['yes', 'yes']);
    expect(pair([], [tagged(5), tagged(6)], { libvirtVersion: '11.0.0' })).toEqual(['no', 'no']);
    expect(answers([lab('nat', 1)], [on('nat', "<vlan><tag id='5'/></vlan>")], { libvirtVersion: '11.0.0' })).toContain('g1>host no');
  });
});

describe('a bridge of the host', () => {
  it('depends on what else is on it', () => {
    expect(answers([], [bridged('br0')])).toEqual([
      'g1>host depends bridge-address',
      'host>g1 depends bridge-address',
      'g1>outside depends bridge-uplink',
      'outside>g1 depends bridge-uplink',
    ]);
  });

  it('which facts may tell', () => {
    const facts = { links: [{ name: 'eth0', master: 'br0' }], addresses: [{ link: 'br0', address: '10.1.0.2/24' }] };
    expect(answers([], [bridged('br0')], { facts })).toEqual(['g1>host yes', 'host>g1 yes', 'g1>outside yes', 'outside>g1 yes']);
    const none = { links: [{ name: 'vnet0', kind: 'tun', master: 'br0' }], addresses: [{ link: 'br0', address: 'fd00::1/64' }] };
    expect(answers([], [bridged('br0')], { facts: none })).toEqual(['g1>host no', 'host>g1 no', 'g1>outside no', 'outside>g1 no']);
  });

  it('may be that of a network', () => {
    expect(answers([lab('nat', 1)], [bridged('b1'), on('nat')])).toEqual(answers([lab('nat', 1)], [on('nat'), on('nat')]));
  });

  it('is another network than other bridges, unless they lead to the same', () => {
    expect(pair([], [bridged('br0'), bridged('br1')], { assume: { 'bridge-uplink': true } })).toEqual([
      'depends same-lan',
      'depends same-lan',
    ]);
  });
});

describe('macvtap', () => {
  it.each([
    ['vepa', 'vepa', 'depends hairpin'],
    ['bridge', 'bridge', 'yes'],
    ['bridge', 'vepa', 'depends hairpin'],
    ['private', 'bridge', 'no'],
    ['passthrough', 'bridge', 'impossible'],
  ])('of modes %s and %s on one card: %s', (one, other, expected) => {
    expect(pair([], [direct('eth0', one), direct('eth0', other)])).toEqual([expected, expected]);
  });

  it('on two cards is two networks, unless they lead to the same', () => {
    expect(pair([], [direct('eth0', 'private'), direct('eth1', 'private')])).toEqual(['depends same-lan', 'depends same-lan']);
  });

  it('of a pool takes the card that the fewest use', () => {
    const pool = (mode: string, count: number): string =>
      `<network><name>p</name><forward mode='${mode}'>${["<interface dev='eth0'/>", "<interface dev='eth1'/>"].slice(0, count).join('')}</forward></network>`;
    expect(pair([pool('passthrough', 2)], [on('p'), on('p')])).toEqual(['depends same-lan', 'depends same-lan']);
    expect(pair([pool('passthrough', 1)], [on('p'), on('p')])).toEqual(['impossible', 'impossible']);
    expect(answers([pool('vepa', 0)], [on('p')])).toContain('g1>outside no');
    const functions = "<network><name>p</name><forward mode='passthrough'><pf dev='eth0'/></forward></network>";
    expect(pair([functions], [on('p'), on('p')])).toEqual(['depends card-switch', 'depends card-switch']);
  });

  it('leaves the host out, unless it is on another card', () => {
    const facts = { addresses: [{ link: 'eth1', address: '10.1.0.2/24' }] };
    expect(answers([], [direct('eth0', 'passthrough')], { facts })).toContain('g1>host depends same-lan');
    expect(answers([], [direct('eth0', 'passthrough')])).toContain('g1>host no');
  });
});

describe('a guest behind the host and one beside it', () => {
  it('meet where the host reaches the one beside it', () => {
    expect(pair([lab('nat', 1)], [on('nat'), direct('eth0', 'bridge')])).toEqual(['depends hairpin', 'no']);
    expect(pair([lab('route', 1)], [on('route'), bridged('br0')])).toEqual([
      'depends return-route bridge-address',
      'depends bridge-address return-route',
    ]);
    expect(pair([lab('nat', 1)], [on('nat'), direct('eth0', 'private')])).toEqual(['no', 'no']);
  });
});

describe('user-mode networking', () => {
  const user = "<interface type='user'/>";
  const passt = `<interface type='user'><backend type='passt'/><portForward proto='tcp'><range start='2222' to='22'/></portForward>
    <portForward proto='udp'><range start='10' end='20'/><range start='15' exclude='yes'/></portForward></interface>`;

  it('is a program of the host that lets nobody in', () => {
    expect(answers([], [user])).toEqual(['g1>host yes', 'host>g1 no', 'g1>outside yes', 'outside>g1 no']);
    expect(pair([], [user, user])).toEqual(['no', 'no']);
    expect(pair([lab('nat', 1)], [user, on('nat')])).toEqual(['yes', 'no']);
    expect(pair([], [user, direct('eth0', 'bridge')])).toEqual(['depends hairpin', 'no']);
  });

  it('but for ports that passt forwards', () => {
    const [, inward] = ask([], [passt]);
    expect(inward).toMatchObject({
      answer: 'depends',
      conditions: [{ id: 'forwarded-port', text: 'it is to one of the forwarded ports of the host: tcp 2222, udp 10-20' }],
    });
    expect(answers([], [passt.replace("<backend type='passt'/>", '')])).toContain('host>g1 no');
  });
});

describe('other types', () => {
  const socket = (type: string, content: string): string => `<interface type='${type}'>${content}</interface>`;

  it('of cards of the host lead outside, and the card decides about the rest', () => {
    const card = "<interface type='hostdev'><source><address type='pci' bus='3'/></source></interface>";
    expect(answers([], [card, card])).toEqual([
      'g1>g2 depends card-switch',
      'g2>g1 depends card-switch',
      'g1>host depends card-switch',
      'host>g1 depends card-switch',
      'g1>outside yes',
      'outside>g1 yes',
      'g2>host depends card-switch',
      'host>g2 depends card-switch',
      'g2>outside yes',
      'outside>g2 yes',
    ]);
    expect(pair([], [card, direct('eth0', 'vepa')])).toEqual(['depends same-lan', 'depends same-lan']);
    expect(pair([lab('nat', 1)], [on('nat'), card])).toEqual(['depends card-switch', 'no']);
  });

  it.each(['ethernet', 'vhostuser'])('of type %s are left to others', (type) => {
    const nic =
      type === 'ethernet'
        ? `<interface type='ethernet'/>`
        : `<interface type='vhostuser'><source type='unix' path='/s' mode='client'/></interface>`;
    expect(answers([], [nic])).toEqual([
      'g1>host depends by-hand',
      'host>g1 depends by-hand',
      'g1>outside depends by-hand',
      'outside>g1 depends by-hand',
    ]);
    expect(pair([lab('nat', 1)], [nic, on('nat')])).toEqual(['depends by-hand', 'depends by-hand']);
  });

  it('of type ethernet reach a host that has an address there', () => {
    const nic = "<interface type='ethernet'><source><ip address='10.5.0.1' prefix='24'/></source></interface>";
    expect(answers([], [nic]).slice(0, 2)).toEqual(['g1>host yes', 'host>g1 yes']);
  });

  it.each([
    ["<source port='5'/>", "<source address='127.0.0.1' port='5'/>", 'yes'],
    ["<source address='127.0.0.1' port='5'/>", "<source address='127.0.0.1' port='5'/>", 'yes'],
    ["<source port='5'/>", "<source address='127.0.0.1' port='6'/>", 'no'],
  ])('of sockets %s and %s: %s', (server, client, expected) => {
    expect(pair([], [socket('server', server), socket('client', client)])).toEqual([expected, expected]);
  });

  it('of sockets reach those that share them, and nobody else', () => {
    const group = socket('mcast', "<source address='230.0.0.1' port='5'/>");
    const udp = (to: number, from: number): string =>
      socket('udp', `<source address='127.0.0.1' port='${to}'><local address='127.0.0.1' port='${from}'/></source>`);
    expect(answers([], [group, group]).slice(0, 4)).toEqual(['g1>g2 yes', 'g2>g1 yes', 'g1>host no', 'host>g1 no']);
    expect(pair([], [udp(5, 6), udp(6, 5)])).toEqual(['yes', 'yes']);
    expect(pair([], [udp(5, 6), udp(5, 7)])).toEqual(['no', 'no']);
    expect(pair([], [group, socket('server', "<source port='5'/>")])).toEqual(['no', 'no']);
  });

  it('that nobody knows depend on what they are', () => {
    expect(answers([], [on('nowhere')])).toContain('g1>host depends unknown');
    expect(pair([], ["<interface type='null'/>", on('nowhere')])).toEqual(['no', 'no']);
  });
});

describe('who reaches whom, in words', () => {
  const why = 'the reason';
  const host: Party = { kind: 'host' };
  const web: Party = { kind: 'guest', name: 'web' };

  it('names both, the answer and the reason', () => {
    expect(formatReach({ from: web, to: host, answer: 'no', conditions: [], why })).toBe('web to host: no (the reason)');
  });

  it('says what it depends on', () => {
    const conditions = [
      { id: 'hairpin', text: 'the switch sends it back' },
      { id: 'same-lan', text: 'both are there' },
    ] as const;
    expect(formatReach({ from: { kind: 'outside' }, to: web, answer: 'depends', conditions, why })).toBe(
      'outside to web: yes, if the switch sends it back and both are there (the reason)',
    );
  });
});
