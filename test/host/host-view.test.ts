import { describe, expect, it } from 'vitest';
import { formatCommand, formatCommands, type HostOptions, type HostView, hostView } from '../../src/host/index.ts';
import { network, parse } from '../../src/index.ts';

function view(content: string, options?: HostOptions): HostView {
  return hostView(parse(network, `<network><name>n</name>${content}</network>`), options);
}

const ip = "<ip address='10.0.0.1' prefix='24'/>";

describe('what is not done', () => {
  const said = (content: string): string[] => view(content).notDone.map(({ what, why }) => `${what}: ${why}`);

  it('by an isolated network is to forward', () => {
    expect(said(`${ip}`)).toEqual([
      'DHCP: no <ip> has ranges or hosts',
      'forwarding: the network is isolated: nothing is passed on, and IP forwarding is left as it is',
    ]);
  });

  it('in mode open is to touch the firewall', () => {
    expect(said(`<forward mode='open'/>${ip}`)).toContain("firewall: mode 'open' leaves the firewall to whoever runs the host");
  });

  it('without an address is to serve anything', () => {
    expect(said('')).toContain('dnsmasq: the network has no <ip>, so there is nothing to serve');
  });

  it('beside DHCP for IPv6 is to announce other subnets', () => {
    const content = `<ip family='ipv6' address='fd00:1::1'><dhcp><range start='fd00:1::2' end='fd00:1::9'/></dhcp></ip><ip family='ipv6' address='fd00:2::1'/>`;
    expect(said(content).join('\n')).toContain('router advertisements: another <ip> has DHCP for IPv6');
  });

  it('for networks that use what the host has is everything', () => {
    expect(view("<forward mode='bridge'/><bridge name='br0'/>").notDone.map(({ what }) => what)).toEqual([
      'bridge',
      'addresses',
      'dnsmasq',
      'firewall',
    ]);
    expect(said("<forward mode='private' dev='eth0'/>")[0]).toBe('bridge: guests are connected to devices of the host');
  });
});

describe('what keeps a network from starting', () => {
  it.each([
    ["<ip address='224.0.0.1'/>", {}, 'libvirt finds no subnet for 224.0.0.1'],
    [
      "<ip address='10.0.0.1' prefix='25' localPtr='yes'/>",
      {},
      'a subnet with the prefix 25 has no domain of its own for the reverse look-ups of 10.0.0.1',
    ],
    [
      `<forward mode='nat'><nat><port start='500' end='500'/></nat></forward>${ip}`,
      {},
      'the NAT ports 500 to 500 are no range; the end must be above the start',
    ],
    [`<bridge zone='trusted'/>${ip}`, {}, "the bridge is to be in zone 'trusted', which takes firewalld to run"],
    [ip, { firewalld: { zones: [] } }, "firewalld has no zone 'libvirt', which it needs with its nftables backend"],
  ] as const)('%s, %j', (content, options, problem) => {
    expect(view(content, options).problems).toEqual([problem]);
  });

  it('is nothing as a rule', () => {
    expect(view(`<forward mode='nat'/>${ip}`).problems).toEqual([]);
  });
});

describe('the view', () => {
  it('carries what was assumed', () => {
    expect(view(ip).assumptions.map(({ path }) => path)).toContain('/network/bridge/@name');
  });

  it('is of plain data, which JSON can hold', () => {
    const whole = view(`<forward mode='nat'/>${ip}`);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it('refuses addresses that libvirt could not read', () => {
    expect(() => hostView({ name: 'n', ips: [{ address: 'x', prefix: 24 }] })).toThrow(RangeError);
  });
});

describe('a call', () => {
  it('is a line for a shell', () => {
    const call = { program: 'dns masq', args: ['a b', "it's", '!', '--x=/y'], env: { A: 'b c' } };
    expect(formatCommand(call)).toBe(`A='b c' 'dns masq' 'a b' 'it'\\''s' '!' --x=/y`);
  });

  it('or several, with each option on a line of its own', () => {
    expect(formatCommands([{ program: 'iptables', args: ['-w', '--table', 'nat', '!', '--jump', 'X'] }])).toBe(
      `iptables \\\n-w \\\n--table nat '!' \\\n--jump X\n`,
    );
  });
});
