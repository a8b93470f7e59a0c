import { stringify } from '../../document/stringify.ts';
import { type Network, network as networkModel } from '../../network/network.ts';
import { forwardingSteps } from './forwarding.ts';
import type { HostStep } from './step.ts';
import { type ConnectOptions, documentFile, virsh } from './virsh.ts';

/** How a network is brought to libvirt. */
export interface NetworkStepsOptions extends ConnectOptions {
  /** Whether the network starts with the host; true when absent. */
  autostart?: boolean;
}

/**
 * What makes a network run: defining it, starting it now and at every boot, and forwarding for one that reaches the outside through
 * the host. Bridges and devices that it uses have to be there: see `hostBridgeSteps` and `openVSwitchBridgeSteps`.
 * @throws TypeError for an object that is no network, as `stringify`.
 */
export function networkSteps(network: Network, options: NetworkStepsOptions = {}): HostStep[] {
  const { name, forward, ips = [] } = network;
  const path = documentFile('network', name);
  const mode = forward === undefined ? 'none' : (forward.mode ?? 'nat');
  const passesOn = mode === 'nat' || mode === 'route' || mode === 'open';
  const { autostart = true } = options;
  return [
    ...(passesOn ? forwardingSteps({ ipv6: ips.some(({ family }) => family === 'ipv6') }) : []),
    {
      why: `The document of the network '${name}'`,
      file: { path, text: stringify(networkModel, network) },
      undo: [['rm', '-f', path]],
    },
    {
      why: 'Tell libvirt about it',
      command: virsh(options, 'net-define', { file: path }),
      undo: [virsh(options, 'net-undefine', { network: name })],
      check: { command: virsh(options, 'net-dumpxml', { network: name, inactive: true }), expect: 'The document, as libvirt has read it' },
    },
    {
      why: 'Start it',
      command: virsh(options, 'net-start', { network: name }),
      undo: [virsh(options, 'net-destroy', { network: name })],
      check: { command: virsh(options, 'net-info', { network: name }), expect: 'Active is yes' },
    },
    ...(autostart ? [startingWithHost(name, options)] : []),
  ];
}

function startingWithHost(name: string, options: ConnectOptions): HostStep {
  return {
    why: 'Start it at every boot',
    command: virsh(options, 'net-autostart', { network: name }),
    undo: [virsh(options, 'net-autostart', { network: name, disable: true })],
    check: { command: virsh(options, 'net-info', { network: name }), expect: 'Autostart is yes' },
  };
}

/** Where packages of libvirt keep the document of its default network. */
const defaultDocument = '/usr/share/libvirt/networks/default.xml';

/** What removes the network that libvirt comes with: `default`, 192.168.122.0/24 on virbr0. Guests on it lose their connection. */
export function removeDefaultNetworkSteps(options: ConnectOptions = {}): HostStep[] {
  const network = 'default';
  return [
    {
      why: "Stop libvirt's own network 'default'",
      command: virsh(options, 'net-destroy', { network }),
      undo: [virsh(options, 'net-start', { network })],
    },
    {
      why: 'Let libvirt forget it',
      command: virsh(options, 'net-undefine', { network }),
      undo: [virsh(options, 'net-define', { file: defaultDocument }), virsh(options, 'net-autostart', { network })],
      check: { command: virsh(options, 'net-list', { all: true }), expect: "There is no 'default'" },
    },
  ];
}
