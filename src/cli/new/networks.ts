import type { Network } from '../../network/network.ts';
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
} from '../../recipe/index.ts';
import type { Kind } from './kind.ts';
import { addressed, identity, ownBridge, portgroups } from './network-options.ts';
import { flagOption, listOption, textOption } from './option.ts';
import { accessVlan, bandwidth, vlan } from './shared-options.ts';

const leavesBy = textOption('device', 'NAME', 'device of the host that traffic leaves by; any when absent');
const hosted = [...identity, ...addressed, ...ownBridge, bandwidth];
const named = ['name'];

/** The networks that can be made, by name. */
export const networkKinds: Readonly<Record<string, Kind<Network>>> = {
  nat: { summary: "behind the host's own address", options: [...hosted, leavesBy], needs: [named], make: natNetwork },
  routed: { summary: 'reached by its own addresses', options: [...hosted, leavesBy], needs: [named], make: routedNetwork },
  open: { summary: "routed, and the firewall left to the host's own rules", options: hosted, needs: [named], make: openNetwork },
  isolated: { summary: 'guests and the host, and no way out', options: hosted, needs: [named], make: isolatedNetwork },
  'very-isolated': {
    summary: 'guests alone: the host has no address in it',
    options: [...identity, ...ownBridge, bandwidth, flagOption('guest-ipv6', 'let guests talk IPv6 to each other', 'ipv6')],
    needs: [named],
    make: veryIsolatedNetwork,
  },
  bridge: {
    summary: 'on a bridge of the host',
    options: [
      ...identity,
      textOption('bridge', 'NAME', 'the bridge, such as br0'),
      flagOption('port-isolation', 'keep guests from each other'),
      bandwidth,
    ],
    needs: [named, ['bridge']],
    make: bridgeNetwork,
  },
  macvtap: {
    summary: 'on devices of the host',
    options: [
      ...identity,
      listOption('device', 'NAME', 'a device of the host, such as eth0; may be repeated', 'device'),
      textOption('mode', 'MODE', 'bridge, vepa, private or passthrough; bridge when absent'),
      accessVlan,
    ],
    needs: [named, ['device']],
    make: macvtapNetwork,
  },
  openvswitch: {
    summary: 'on an Open vSwitch bridge',
    options: [...identity, textOption('bridge', 'NAME', 'the bridge, such as ovsbr0'), vlan, bandwidth, ...portgroups],
    needs: [named, ['bridge']],
    make: openVSwitchNetwork,
  },
  sriov: {
    summary: 'a pool of SR-IOV virtual functions',
    options: [
      ...identity,
      textOption('device', 'NAME', 'the physical function, such as enp3s0f0'),
      listOption('address', 'PCI', 'a virtual function instead, such as 0000:03:10.0; may be repeated', 'addresses'),
      accessVlan,
    ],
    needs: [named, ['device', 'address']],
    make: sriovNetwork,
  },
};
