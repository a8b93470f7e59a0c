import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressPlan, addressPlan } from '../../src/host/index.ts';
import { network, parse } from '../../src/index.ts';

function plan(content: string): AddressPlan[] {
  return addressPlan(parse(network, `<network><name>n</name>${content}</network>`));
}

describe('the addresses of a subnet', () => {
  it('are for the bridge, for the pool, for guests with fixed ones, and for nobody yet', () => {
    const content = `<ip address='192.168.122.1' prefix='24'><dhcp><range start='192.168.122.100' end='192.168.122.200'/>
      <host mac='52:54:00:00:00:01' name='web' ip='192.168.122.10'/><host name='db' ip='192.168.122.150'/><host name='far' ip='10.0.0.1'/></dhcp></ip>`;
    expect(plan(content)).toEqual([
      {
        family: 'ipv4',
        subnet: '192.168.122.0/24',
        netmask: '255.255.255.0',
        gateway: '192.168.122.1',
        usable: { first: '192.168.122.1', last: '192.168.122.254', count: 254n },
        pool: [{ first: '192.168.122.100', last: '192.168.122.200', count: 101n }],
        poolSize: 100n,
        reservations: [
          { address: '192.168.122.10', mac: '52:54:00:00:00:01', name: 'web', inSubnet: true, inPool: false },
          { address: '192.168.122.150', name: 'db', inSubnet: true, inPool: true },
          { address: '10.0.0.1', name: 'far', inSubnet: false, inPool: false },
        ],
        free: [
          { first: '192.168.122.2', last: '192.168.122.9', count: 8n },
          { first: '192.168.122.11', last: '192.168.122.99', count: 89n },
          { first: '192.168.122.201', last: '192.168.122.254', count: 54n },
        ],
        freeSize: 151n,
      },
    ]);
  });

  it('of the default network are all in the pool', () => {
    const [{ poolSize, freeSize }] = plan(
      "<ip address='192.168.122.1' prefix='24'><dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp></ip>",
    ) as [AddressPlan];
    expect([poolSize, freeSize]).toEqual([253n, 0n]);
  });

  it('are counted once where ranges overlap, and the bridge is not lent its own', () => {
    const content = `<ip address='10.0.0.1' prefix='24'><dhcp><range start='10.0.0.1' end='10.0.0.20'/><range start='10.0.0.10' end='10.0.0.29'/>
      <range start='10.0.0.30' end='10.0.0.30'/></dhcp></ip>`;
    expect(plan(content)).toMatchObject([{ pool: [{ first: '10.0.0.1', last: '10.0.0.30', count: 30n }], poolSize: 29n }]);
  });

  it('of IPv6 are more than a number can count', () => {
    expect(plan("<ip family='ipv6' address='fd00::1' prefix='64'/>")).toMatchObject([
      { subnet: 'fd00::/64', usable: { first: 'fd00::1', count: 2n ** 64n - 1n }, pool: [], freeSize: 2n ** 64n - 2n },
    ]);
  });

  it('without a subnet are left out', () => {
    expect(plan("<ip address='224.0.0.1'/>")).toEqual([]);
  });

  it('are each in one group', () => {
    const host = fc.integer({ min: 2, max: 62 });
    const range = fc.tuple(host, host).map(([a, b]) => ({ start: `10.0.0.${Math.min(a, b)}`, end: `10.0.0.${Math.max(a, b)}` }));
    fc.assert(
      fc.property(host, fc.array(range, { maxLength: 4 }), fc.uniqueArray(host, { maxLength: 4 }), (own, ranges, hosts) => {
        const dhcp = { ranges, hosts: hosts.map((last) => ({ name: `h${last}`, ip: `10.0.0.${last}` })) };
        const [found] = addressPlan({ name: 'n', ips: [{ address: `10.0.0.${own}`, prefix: 26, dhcp }] }) as [AddressPlan];
        const reserved = new Set([own, ...hosts]);
        expect(found.poolSize + found.freeSize + BigInt(reserved.size)).toBe(found.usable.count);
      }),
    );
  });
});
