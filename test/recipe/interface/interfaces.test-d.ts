import { expectTypeOf, it } from 'vitest';
import type { BridgeInterface, DirectInterface, HostdevInterface, NetworkInterface } from '../../../src/index.ts';
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

it('a recipe gives an interface of its type', () => {
  expectTypeOf(networkInterface({ network: 'lab' })).toEqualTypeOf<NetworkInterface>();
  expectTypeOf(openVSwitchInterface({ bridge: 'ovsbr0' })).toEqualTypeOf<BridgeInterface>();
  expectTypeOf(macvtapInterface({ device: 'eth0' })).toEqualTypeOf<DirectInterface>();
  expectTypeOf(sriovInterface({ address: '0000:03:10.0' })).toEqualTypeOf<HostdevInterface>();
});

it('options that make no sense for a type do not compile', () => {
  // @ts-expect-error the network has to be named
  networkInterface({});
  // @ts-expect-error the network says which VLAN
  networkInterface({ network: 'lab', vlan: 10 });
  // @ts-expect-error a Linux bridge has no VLANs that releases before 11.0.0 know of
  bridgeInterface({ bridge: 'br0', vlan: 10 });
  // @ts-expect-error Open vSwitch has no isolation that libvirt could ask for
  openVSwitchInterface({ bridge: 'ovsbr0', portIsolation: true });
  // @ts-expect-error libvirt cannot set the MTU of macvtap
  macvtapInterface({ device: 'eth0', mtu: 9000 });
  // @ts-expect-error guests that share a device have no VLANs
  macvtapInterface({ device: 'eth0', vlan: 10 });
  // @ts-expect-error the card is the host's
  sriovInterface({ address: '0000:03:10.0', model: 'virtio' });
  // @ts-expect-error what is built into QEMU forwards no ports that libvirt knows of
  userInterface({ ports: [{ port: 80 }] });
  // @ts-expect-error nobody limits the traffic of user mode
  userInterface({ bandwidth: { inbound: 100 } });
  // @ts-expect-error a device that exists has no script
  ethernetInterface({ device: 'tap0', script: '/up' });
  // @ts-expect-error which device?
  ethernetInterface({});
  // @ts-expect-error who waits does not connect again
  vhostUserInterface({ path: '/run/web.sock', reconnect: 5 });
  // @ts-expect-error memory is shared with virtio cards alone
  vhostUserInterface({ path: '/run/web.sock', model: 'e1000' });
  // @ts-expect-error as with vhost-user
  vdpaInterface({ device: '/dev/vhost-vdpa-0', model: 'e1000' });
});
