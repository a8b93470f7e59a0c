import fc from 'fast-check';
import type { Network } from '../../../src/index.ts';
import {
  bridgeNetwork,
  isolatedNetwork,
  macvtapNetwork,
  natNetwork,
  openNetwork,
  openVSwitchNetwork,
  type PortgroupOption,
  routedNetwork,
  sriovNetwork,
  veryIsolatedNetwork,
} from '../../../src/recipe/index.ts';
import { accessVlan, addressed, bandwidth, device, identity, options, ownBridge, vlan } from '../options.ts';

const both = (parts: { required: object; optional: object }, more: object = {}): fc.Arbitrary<never> =>
  options<Record<string, unknown>>({ ...parts.required }, { ...parts.optional, ...more }) as fc.Arbitrary<never>;
const withAddresses = (more: object = {}): fc.Arbitrary<never> =>
  fc.tuple(both(ownBridge, more), addressed).map(([own, rest]) => ({ ...(own as object), ...rest })) as fc.Arbitrary<never>;
const devices = fc.uniqueArray(device, { minLength: 1 });

/** Every recipe with options for it. */
export const recipes: readonly (readonly [string, (asked: never) => Network, fc.Arbitrary<never>])[] = [
  ['NAT', natNetwork, withAddresses({ device })],
  ['routed', routedNetwork, withAddresses({ device })],
  ['open', openNetwork, withAddresses()],
  ['isolated', isolatedNetwork, withAddresses()],
  ['very isolated', veryIsolatedNetwork, both(ownBridge, { ipv6: fc.boolean() })],
  [
    'host bridge',
    bridgeNetwork,
    both(
      { ...identity, required: { ...identity.required, bridge: fc.constantFrom('br0', 'br-lan') } },
      { bandwidth, portIsolation: fc.boolean() },
    ),
  ],
  [
    'macvtap',
    macvtapNetwork,
    both(
      { ...identity, required: { ...identity.required, device: fc.oneof(device, devices) } },
      { mode: fc.constantFrom('bridge', 'vepa', 'private') },
    ),
  ],
  [
    'macvtap passthrough',
    macvtapNetwork,
    both({ ...identity, required: { ...identity.required, device: devices, mode: fc.constant('passthrough') } }, { vlan: accessVlan }),
  ],
  [
    'Open vSwitch',
    openVSwitchNetwork,
    both(
      { ...identity, required: { ...identity.required, bridge: fc.constantFrom('ovsbr0', 'br-int') } },
      {
        vlan,
        bandwidth,
        portgroups: fc
          .uniqueArray(options<PortgroupOption>({ name: fc.constantFrom('a', 'b.c', 'VLAN-10') }, { vlan, bandwidth }), {
            selector: (one) => one.name,
          })
          .map(([first, ...rest]) => (first === undefined ? [] : [{ ...first, default: true }, ...rest])),
      },
    ),
  ],
  ['SR-IOV by device', sriovNetwork, both({ ...identity, required: { ...identity.required, device } }, { vlan: accessVlan })],
  [
    'SR-IOV by address',
    sriovNetwork,
    both(
      { ...identity, required: { ...identity.required, addresses: fc.constantFrom(['0000:03:10.0'], ['03:10.1', '0001:ff:1f.7']) } },
      { vlan: accessVlan },
    ),
  ],
];
