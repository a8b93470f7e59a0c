import { expectTypeOf, it } from 'vitest';
import type { Network } from '../../../src/index.ts';
import {
  bridgeNetwork,
  isolatedNetwork,
  macvtapNetwork,
  natNetwork,
  openNetwork,
  openVSwitchNetwork,
  routedNetwork,
  sriovNetwork,
  veryIsolatedNetwork,
} from '../../../src/recipe/index.ts';

const name = 'n';

it('a recipe gives a network, which can be changed', () => {
  expectTypeOf(natNetwork({ name })).toEqualTypeOf<Network>();
});

it('options that make no sense for a mode do not compile', () => {
  // @ts-expect-error every network has a name
  natNetwork({});
  // @ts-expect-error a VLAN needs a switch that knows of them
  natNetwork({ name, vlan: 10 });
  // @ts-expect-error libvirt's bridge for a routed network is not the host's
  routedNetwork({ name, portgroups: [] });
  // @ts-expect-error an isolated network has no way out
  isolatedNetwork({ name, device: 'eth0' });
  // @ts-expect-error libvirt refuses a device in mode open
  openNetwork({ name, device: 'eth0' });
  // @ts-expect-error the host has no address in it
  veryIsolatedNetwork({ name, subnet: '10.0.0.0/24' });
  // @ts-expect-error nobody serves DHCP in it
  veryIsolatedNetwork({ name, dhcp: true });
  // @ts-expect-error a bridge of the host has to be named
  bridgeNetwork({ name });
  // @ts-expect-error addresses come from the LAN
  bridgeNetwork({ name, bridge: 'br0', dhcp: true });
  // @ts-expect-error the host decides about the MTU of its bridge
  bridgeNetwork({ name, bridge: 'br0', mtu: 9000 });
  // @ts-expect-error a Linux bridge has no VLANs that releases before 11.0.0 know of
  bridgeNetwork({ name, bridge: 'br0', vlan: 10 });
  // @ts-expect-error there is no bridge to limit traffic on
  macvtapNetwork({ name, device: 'eth0', bandwidth: { inbound: 1000 } });
  // @ts-expect-error guests that share a device have no VLANs
  macvtapNetwork({ name, device: 'eth0', mode: 'bridge', vlan: 10 });
  // @ts-expect-error as they do when nothing is said
  macvtapNetwork({ name, device: 'eth0', vlan: 10 });
  // @ts-expect-error there is no such mode
  macvtapNetwork({ name, device: 'eth0', mode: 'nat' });
  // @ts-expect-error Open vSwitch has no isolation that libvirt could ask for
  openVSwitchNetwork({ name, bridge: 'ovsbr0', portIsolation: true });
  // @ts-expect-error a device or addresses
  sriovNetwork({ name });
  // @ts-expect-error and not both
  sriovNetwork({ name, device: 'eth0', addresses: ['0000:03:10.0'] });
  // @ts-expect-error virtual functions carry one VLAN
  sriovNetwork({ name, device: 'eth0', vlan: { trunk: [1, 2] } });
});
