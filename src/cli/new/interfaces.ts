import type { DomainInterface } from '../../interface/interface.ts';
import {
  bridgeInterface,
  ethernetInterface,
  type ForwardedPort,
  macvtapInterface,
  networkInterface,
  openVSwitchInterface,
  sriovInterface,
  userInterface,
  vdpaInterface,
  vhostUserInterface,
} from '../../recipe/index.ts';
import { UsageError } from '../io.ts';
import type { Kind } from './kind.ts';
import { flagOption, listOption, type NewOption, numberOption, textOption } from './option.ts';
import { accessVlan, bandwidth, vlan } from './shared-options.ts';

const address: readonly NewOption[] = [
  textOption('mac', 'MAC', 'its MAC; drawn when absent'),
  textOption('seed', 'TEXT', "the same MAC each time for the same text, such as the guest's name"),
  numberOption('index', 'which MAC of the seed; 0 when absent'),
  listOption('taken-mac', 'MAC', 'a MAC that is in use; may be repeated', 'takenMacs'),
];
const card: readonly NewOption[] = [...address, textOption('model', 'MODEL', 'the card that the guest sees; virtio when absent')];
const queues = numberOption('queues', 'number of queues; 1 when absent');
const tap: readonly NewOption[] = [...card, queues, numberOption('mtu', 'largest packet in bytes'), bandwidth];
const bridgePort: readonly NewOption[] = [...tap, flagOption('port-isolation', 'keep the guest from other isolated ports')];
const ports: NewOption = {
  flag: 'port',
  argument: '[ADDRESS:]PORT[:TO][/udp]',
  help: 'forward a port of the host, with --backend passt; may be repeated',
  multiple: true,
  property: 'ports',
  read: (texts) => texts.map(readPort),
};

/** `2222:22`, `127.0.0.1:53:5353/udp`, `[::1]:80` */
function readPort(text: string): ForwardedPort {
  const [, six, four, port, to, proto] = /^(?:\[([^\]]*)\]:|(\d+(?:\.\d+){3}):)?(\d{1,5})(?::(\d{1,5}))?(?:\/(tcp|udp))?$/.exec(text) ?? [];
  if (port === undefined) throw new UsageError(`--port ${text}: expected [ADDRESS:]PORT[:TO][/udp]`);
  const listen = six ?? four;
  return {
    port: Number(port),
    ...(to !== undefined && { to: Number(to) }),
    ...(proto !== undefined && { proto: proto as 'tcp' | 'udp' }),
    ...(listen !== undefined && { address: listen }),
  };
}

/** The guest interfaces that can be made, by name. */
export const interfaceKinds: Readonly<Record<string, Kind<DomainInterface>>> = {
  network: {
    summary: 'on a virtual network',
    options: [textOption('network', 'NAME', 'the network'), textOption('portgroup', 'NAME', 'a portgroup of it'), ...bridgePort],
    needs: [['network']],
    make: networkInterface,
  },
  bridge: {
    summary: 'on a bridge of the host',
    options: [textOption('bridge', 'NAME', 'the bridge, such as br0'), ...bridgePort],
    needs: [['bridge']],
    make: bridgeInterface,
  },
  macvtap: {
    summary: 'on a device of the host',
    options: [
      textOption('device', 'NAME', 'the device, such as eth0'),
      textOption('mode', 'MODE', 'bridge, vepa, private or passthrough; bridge when absent'),
      ...card,
      queues,
      bandwidth,
      accessVlan,
    ],
    needs: [['device']],
    make: macvtapInterface,
  },
  openvswitch: {
    summary: 'on an Open vSwitch bridge',
    options: [
      textOption('bridge', 'NAME', 'the bridge, such as ovsbr0'),
      vlan,
      textOption('interface-id', 'UUID', 'identifies the port to controllers; drawn when absent'),
      ...tap,
    ],
    needs: [['bridge']],
    make: openVSwitchInterface,
  },
  sriov: {
    summary: 'an SR-IOV virtual function',
    options: [textOption('address', 'PCI', 'its address on the host, such as 0000:03:10.0'), accessVlan, ...address],
    needs: [['address']],
    make: sriovInterface,
  },
  user: {
    summary: 'in user mode: the guest reaches out, and nobody reaches the guest',
    options: [
      textOption('backend', 'NAME', 'passt, or default, which is built into QEMU'),
      textOption('device', 'NAME', 'device whose addresses the guest gets, with --backend passt'),
      ports,
      ...card,
    ],
    needs: [],
    make: userInterface,
  },
  ethernet: {
    summary: 'on a tap device that the host connects',
    options: [
      textOption('device', 'NAME', 'the tap device'),
      flagOption('managed', 'let libvirt make it'),
      textOption('script', 'PATH', 'program that connects it, with --managed'),
      textOption('downscript', 'PATH', 'program that is run when it is gone, with --managed'),
      ...tap,
    ],
    needs: [['device', 'managed']],
    make: ethernetInterface,
  },
  'vhost-user': {
    summary: 'to a switch that shares memory with the guest',
    options: [
      textOption('path', 'PATH', 'path of the socket'),
      textOption('mode', 'MODE', 'server or client; server when absent'),
      numberOption('reconnect', 'seconds until a broken connection is tried again, with --mode client'),
      queues,
      ...address,
    ],
    needs: [['path']],
    make: vhostUserInterface,
  },
  vdpa: {
    summary: 'on a vDPA device',
    options: [textOption('device', 'PATH', 'the device, such as /dev/vhost-vdpa-0'), ...address],
    needs: [['device']],
    make: vdpaInterface,
  },
};
