import { describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.ts';
import { hostFactsShape } from '../../src/cli/settings/host-facts.ts';
import { cli, folderOf } from '../support/cli.ts';

const programs = {
  'ip -json -details link': JSON.stringify([
    { ifname: 'lo', mtu: 65536, link_type: 'loopback', address: '00:00:00:00:00:00' },
    {},
    { ifname: 'eth0', mtu: 1500, link_type: 'ether', address: '52:54:00:00:00:01', master: 'br0' },
    { ifname: 'br0', mtu: 1500, link_type: 'ether', address: '52:54:00:00:00:02', linkinfo: { info_kind: 'bridge' } },
    { ifname: 'wlan0', mtu: 1500, link_type: 'ether', address: '52:54:00:00:00:03' },
    { ifname: 'eth1v0', mtu: 1500, link_type: 'ether', address: '52:54:00:00:00:04' },
  ]),
  'ip -json address': JSON.stringify([
    { ifname: 'lo', addr_info: [{ family: 'inet', local: '127.0.0.1', prefixlen: 8 }, {}] },
    { ifname: 'eth0', addr_info: [] },
    { ifname: 'br0', addr_info: [{ family: 'inet6', local: '2001:db8::1', prefixlen: 64 }] },
  ]),
  'ip -json -4 route': JSON.stringify([
    { dst: 'default', gateway: '192.0.2.1', dev: 'br0', flags: [] },
    { type: 'blackhole', dst: '10.0.0.0/8', flags: [] },
    { dst: '172.16.0.0/12', nexthops: [{ gateway: '192.0.2.2', dev: 'br0' }, { dev: 'eth0' }] },
    { dst: '198.51.100.0/24', via: { family: 'inet6', host: 'fe80::1' }, dev: 'br0' },
  ]),
  'ip -json -6 route': '',
  'ovs-vsctl --timeout=10 list-br': 'ovsbr0\nbr-int\n',
  'firewall-cmd --state': 'running\n',
  'virsh --version': '9.0.0\n',
  'virsh --quiet version --daemon': 'Running against daemon: 9.0.0\n',
  'virsh --quiet nwfilter-list': ' 0a6bcd3d-a4a2-4a3f-8c4d-1a2b3c4d5e6f  clean-traffic\n',
};

const facts = {
  links: [
    { name: 'lo', mtu: 65536 },
    { name: 'eth0', mtu: 1500, mac: '52:54:00:00:00:01', master: 'br0' },
    { name: 'br0', kind: 'bridge', mtu: 1500, mac: '52:54:00:00:00:02' },
    { name: 'wlan0', mtu: 1500, mac: '52:54:00:00:00:03', wireless: true },
    { name: 'eth1v0', mtu: 1500, mac: '52:54:00:00:00:04', virtualFunction: true },
  ],
  addresses: [
    { link: 'lo', address: '127.0.0.1/8' },
    { link: 'br0', address: '2001:db8::1/64' },
  ],
  routes: [
    { destination: 'default', link: 'br0', gateway: '192.0.2.1' },
    { destination: '172.16.0.0/12', link: 'br0', gateway: '192.0.2.2' },
    { destination: '172.16.0.0/12', link: 'eth0' },
    { destination: '198.51.100.0/24', link: 'br0', gateway: 'fe80::1' },
  ],
  openvswitchBridges: ['ovsbr0', 'br-int'],
  firewalld: true,
  nwfilters: ['clean-traffic'],
  libvirtVersion: '9.0.0',
};

const sysFolder = (): string => folderOf({ 'class/net/wlan0/wireless/x': '', 'class/net/eth1v0/device/physfn': '' });

describe('libvirt-xml facts', () => {
  it('prints what the programs of the host tell', async () => {
    const { code, out, error } = await cli(['facts'], { programs, sysFolder: sysFolder() });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toEqual(facts);
  });

  it('prints what the linter takes', async () => {
    const { out } = await cli(['facts'], { programs, sysFolder: sysFolder() });
    expect(hostFactsShape.problem(JSON.parse(out), '')).toBeUndefined();
    const cwd = folderOf({ 'facts.json': out, 'a.xml': '<network><name>a</name><title>b</title></network>' });
    expect((await cli(['lint', '--host-facts', 'facts.json', 'a.xml'], { cwd })).out).toContain('libvirt 9.0.0 drops it');
  });

  it('leaves out what nobody tells, and says so', async () => {
    const { code, out, error } = await cli(['facts'], { programs: { 'ovs-vsctl x': '' } });
    expect({ code, out }).toEqual({ code: 0, out: '{}\n' });
    expect(error.split('\n')).toEqual([
      'libvirt-xml facts: nothing is known of links: ip: there is no such program here',
      'libvirt-xml facts: nothing is known of addresses: ip: there is no such program here',
      'libvirt-xml facts: nothing is known of IPv4 routes: ip: there is no such program here',
      'libvirt-xml facts: nothing is known of IPv6 routes: ip: there is no such program here',
      "libvirt-xml facts: nothing is known of Open vSwitch: ovs-vsctl: error: nobody expected 'ovs-vsctl --timeout=10 list-br'",
      'libvirt-xml facts: nothing is known of firewalld: firewall-cmd: there is no such program here',
      'libvirt-xml facts: nothing is known of a running libvirt: virsh: there is no such program here',
      '',
    ]);
  });

  it('takes no fact from what it cannot read', async () => {
    const { out, error } = await cli(['facts'], { programs: { ...programs, 'ip -json address': 'Usage: ip', 'ip -json -4 route': '{}' } });
    const { addresses: _, routes: __, ...rest } = facts;
    expect(JSON.parse(out)).toEqual({ ...rest, links: expect.anything(), routes: [] });
    expect(error).toBe('libvirt-xml facts: nothing is known of addresses: ip: it printed something unexpected\n');
  });

  it('knows the release of a libvirt that does not run, and that firewalld does not', async () => {
    const { out, error } = await cli(['facts'], {
      programs: {
        ...programs,
        'firewall-cmd --state': { code: 252, error: 'not running\n' },
        'virsh --quiet version --daemon': { code: 1, error: 'error: failed to connect to the hypervisor\n' },
      },
    });
    const { nwfilters: _, ...rest } = facts;
    expect(JSON.parse(out)).toEqual({ ...rest, links: expect.anything(), firewalld: false });
    expect(error).toBe('libvirt-xml facts: nothing is known of a running libvirt: virsh: failed to connect to the hypervisor\n');
  });

  it('knows no release where virsh does not tell its own', async () => {
    const { out } = await cli(['facts'], {
      programs: { ...programs, 'virsh --quiet version --daemon': { code: 1 }, 'virsh --version': { code: 1, out: 'broken\n' } },
    });
    expect(JSON.parse(out)).not.toHaveProperty('libvirtVersion');
  });

  it('asks the libvirt that is named, and knows nothing of its release otherwise', async () => {
    const remote = { 'virsh --quiet --connect=qemu+ssh://host/system version --daemon': 'Running against daemon: 10.0.0\n' };
    const ask = (uri: string) => cli(['facts', '--connect', uri], { programs: { ...programs, ...remote } });
    expect(JSON.parse((await ask('qemu+ssh://host/system')).out)).toMatchObject({ libvirtVersion: '10.0.0' });
    expect(JSON.parse((await ask('qemu+ssh://other/system')).out)).not.toHaveProperty('libvirtVersion');
  });

  it('prints what fits on this machine, whatever is installed', async () => {
    const { code, out } = await cli(['facts'], { run: nodeIo().run, sysFolder: '/sys' });
    expect(code).toBe(0);
    expect(hostFactsShape.problem(JSON.parse(out), '')).toBeUndefined();
  });
});
