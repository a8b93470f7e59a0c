import { type Network, network, stringify } from '../../src/index.ts';
import type { Random } from './random.ts';
import { hex, mac, name, uuid } from './seed-values.ts';

/** A network that libvirt takes: of any mode, with some of what the mode allows. */
export function networkSeed(random: Random): string {
  const mode = random.pick(['none', 'nat', 'route', 'open', 'bridge', 'openvswitch', 'private', 'vepa', 'passthrough', 'hostdev'] as const);
  const value: Network = { name: name(random) };
  if (random.chance(0.3)) value.uuid = uuid(random);
  if (random.chance(0.2)) value.metadata = { elements: [{ name: 'x:a', namespace: 'urn:x', xml: "<x:a xmlns:x='urn:x'>1</x:a>" }] };
  if (mode === 'none' || mode === 'nat' || mode === 'route' || mode === 'open') routed(value, mode, random);
  else if (mode === 'hostdev') value.forward = { mode, managed: true, pf: { dev: 'eth7' } };
  else if (mode === 'openvswitch') openvswitch(value, random);
  else if (mode === 'bridge' && random.chance(0.5)) Object.assign(value, { forward: { mode }, bridge: { name: 'br0' } });
  else value.forward = { mode, ...(random.chance(0.5) ? { dev: 'eth7' } : {}), interfaces: [{ dev: 'eth7' }, { dev: 'eth8' }] };
  if (random.chance(0.3)) value.portgroups = [{ name: 'pg', default: true }, ...(value.portgroups ?? [])];
  if (random.chance(0.1)) value.port = { isolated: random.chance(0.5) };
  return stringify(network, value);
}

function routed(value: Network, mode: 'none' | 'nat' | 'route' | 'open', random: Random): void {
  if (mode !== 'none') value.forward = { mode };
  if (mode === 'nat' && random.chance(0.4))
    value.forward!.nat = { address: { start: '203.0.113.5', end: '203.0.113.9' }, port: { start: 1024, end: 2047 } };
  if ((mode === 'nat' || mode === 'route') && random.chance(0.3)) value.forward!.dev = 'eth0';
  if (random.chance(0.6)) value.bridge = { name: `vb${hex(random, 6)}`, stp: random.chance(0.8), delay: random.below(3) };
  if (random.chance(0.4)) value.mac = { address: mac(random) };
  if (random.chance(0.2)) value.mtu = { size: 1400 + random.below(8000) };
  if (random.chance(0.3)) value.domain = { name: 'example.org', localOnly: random.chance(0.5) };
  const net = `10.${random.below(200)}.${random.below(200)}`;
  value.ips = addresses(net, random);
  if (random.chance(0.3))
    value.routes = [{ address: '10.250.0.0', prefix: 16, gateway: `${net}.2`, ...(random.chance(0.3) && { metric: 5 }) }];
  if (random.chance(0.3)) value.dns = dns(net);
  if (random.chance(0.2)) value.bandwidth = { inbound: { average: 1000, peak: 2000, burst: 512 }, outbound: { average: 500 } };
  if (random.chance(0.2)) value.dnsmasqOptions = { options: [{ value: 'log-queries' }] };
}

function addresses(net: string, random: Random): NonNullable<Network['ips']> {
  const ipv4: NonNullable<Network['ips']>[number] = {
    address: `${net}.1`,
    ...(random.chance(0.5) ? { prefix: 24 } : { netmask: '255.255.255.0' }),
  };
  if (random.chance(0.7)) {
    ipv4.dhcp = { ranges: [{ start: `${net}.10`, end: `${net}.99` }] };
    if (random.chance(0.4)) ipv4.dhcp.ranges![0]!.lease = { expiry: 2 + random.below(99), unit: random.pick(['minutes', 'hours']) };
    if (random.chance(0.6)) ipv4.dhcp.hosts = [{ mac: mac(random), name: 'web', ip: `${net}.200` }];
    if (random.chance(0.2)) ipv4.dhcp.bootp = { file: 'pxelinux.0', server: `${net}.1` };
  }
  if (random.chance(0.2)) ipv4.tftp = { root: '/srv/tftp' };
  const ips = [ipv4];
  if (random.chance(0.4)) {
    const address = `fd00:${hex(random, 3)}::1`;
    ips.push({
      family: 'ipv6',
      address,
      prefix: 64,
      ...(random.chance(0.5) && { dhcp: { ranges: [{ start: address.replace(/1$/, '100'), end: address.replace(/1$/, '1ff') }] } }),
    });
  }
  if (random.chance(0.2)) ips.push({ address: '172.20.5.1', prefix: 26 });
  return ips;
}

const dns = (net: string): Network['dns'] => ({
  forwarders: [{ addr: '9.9.9.9' }, { domain: 'corp.example', addr: '10.0.0.53' }],
  txts: [{ name: 'note', value: 'hello' }],
  srvs: [{ service: 'ldap', protocol: 'tcp', target: 'a.example', port: 389, priority: 1, weight: 2 }],
  hosts: [{ ip: `${net}.7`, hostnames: ['gate', 'gate.example.org'] }],
});

function openvswitch(value: Network, random: Random): void {
  Object.assign(value, { forward: { mode: 'bridge' }, bridge: { name: 'ovsbr0' }, virtualport: { type: 'openvswitch' } });
  value.portgroups = [{ name: 'office', vlan: { tags: [{ id: 10 }] } }];
  if (random.chance(0.5))
    value.portgroups.push({ name: 'trunk', vlan: { trunk: true, tags: [{ id: 10, nativeMode: 'untagged' }, { id: 20 }] } });
}
