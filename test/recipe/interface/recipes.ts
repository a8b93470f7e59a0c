import fc from 'fast-check';
import type { DomainInterface } from '../../../src/index.ts';
import {
  bridgeInterface,
  ethernetInterface,
  macvtapInterface,
  networkInterface,
  openVSwitchInterface,
  sriovInterface,
  userInterface,
  vdpaInterface,
  vhostUserInterface,
} from '../../../src/recipe/index.ts';
import { accessVlan, bandwidth, device, mac, name, options, vlan } from '../options.ts';

type Parts = Record<string, fc.Arbitrary<unknown>>;
const asked = (required: Parts, optional: Parts): fc.Arbitrary<never> =>
  options<Record<string, unknown>>(required, optional) as fc.Arbitrary<never>;

const address: Parts = { mac, seed: fc.string(), index: fc.nat(), takenMacs: fc.array(mac) };
const virtio = { ...address, model: fc.constantFrom('virtio', 'virtio-non-transitional'), queues: fc.integer({ min: 1, max: 256 }) };
const other = { ...address, model: fc.constantFrom('e1000', 'e1000e', 'rtl8139', 'vmxnet3', 'igb', 'pcnet') };
const tap = { mtu: fc.integer({ min: 68, max: 65535 }), bandwidth };
// Other cards are not told of the MTU, which the linter mentions.
const cards = (required: Parts, { mtu, ...optional }: Parts): fc.Arbitrary<never> =>
  fc.oneof(
    asked(required, { ...virtio, ...optional, ...(mtu && { mtu }) }),
    asked(required, { ...other, ...optional }),
  ) as fc.Arbitrary<never>;
const tapName = fc.constantFrom('tap-web', 'tap0', 'web.0');
const path = fc.constantFrom('/run/vhost/web.sock', "/tmp/it's here", '/a b');

/** Every recipe with options for it. */
export const recipes: readonly (readonly [string, (asked: never) => DomainInterface, fc.Arbitrary<never>])[] = [
  [
    'network',
    networkInterface,
    cards({ network: name }, { ...tap, portgroup: fc.constantFrom('a', 'VLAN-10'), portIsolation: fc.boolean() }),
  ],
  ['bridge', bridgeInterface, cards({ bridge: fc.constantFrom('br0', 'br-lan') }, { ...tap, portIsolation: fc.boolean() })],
  ['Open vSwitch', openVSwitchInterface, cards({ bridge: fc.constantFrom('ovsbr0', 'br-int') }, { ...tap, vlan, interfaceId: fc.uuid() })],
  ['macvtap', macvtapInterface, cards({ device }, { bandwidth, mode: fc.constantFrom('bridge', 'vepa', 'private') })],
  ['macvtap passthrough', macvtapInterface, cards({ device, mode: fc.constant('passthrough') }, { bandwidth, vlan: accessVlan })],
  [
    'SR-IOV',
    sriovInterface,
    asked({ address: fc.constantFrom('0000:03:10.0', '03:10.7', '0001:ff:1f.1') }, { ...address, vlan: accessVlan }),
  ],
  ['user mode', userInterface, asked({}, other)],
  [
    'passt',
    userInterface,
    asked(
      { backend: fc.constant('passt') },
      {
        ...other,
        device,
        ports: fc.constantFrom(
          [],
          [
            { port: 2222, to: 22 },
            { port: 53, proto: 'udp', address: '127.0.0.1' },
            { port: 53, proto: 'udp', address: '::1' },
          ],
        ),
      },
    ),
  ],
  ['given tap', ethernetInterface, cards({ device: tapName }, tap)],
  ['made tap', ethernetInterface, cards({ managed: fc.constant(true) }, { ...tap, device: tapName, script: path, downscript: path })],
  ['vhost-user', vhostUserInterface, asked({ path }, { ...address, queues: fc.integer({ min: 1, max: 8 }), mode: fc.constant('server') })],
  [
    'vhost-user client',
    vhostUserInterface,
    asked({ path, mode: fc.constant('client') }, { ...address, reconnect: fc.integer({ min: 1, max: 1000 }) }),
  ],
  ['vDPA', vdpaInterface, asked({ device: fc.constant('/dev/vhost-vdpa-0') }, address)],
];
