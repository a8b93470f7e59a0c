import type { DomainInterface } from '../../interface/interface.ts';
import { listed } from '../../model/words.ts';
import type { Network } from '../../network/network.ts';
import {
  type ConnectOptions,
  type HostManager,
  type HostStep,
  hostBridgeSteps,
  hostManagers,
  interfaceSteps,
  networkSteps,
  openVSwitchBridgeSteps,
  RecipeError,
  returnRouteSteps,
  stepScript,
  tapSteps,
} from '../../recipe/index.ts';
import { UsageError } from '../io.ts';
import type { CommonOption } from './read-options.ts';

const parts = ['do', 'undo', 'check'] as const;

const shared: readonly CommonOption[] = [
  { flag: 'host-steps', argument: 'PART', help: `print a shell script for the host instead: ${listed(parts)}` },
  { flag: 'manager', argument: 'NAME', help: `what is to make the bridge of the host: ${listed(hostManagers)}` },
  { flag: 'uplink', argument: 'DEVICE', help: 'the network card that becomes a port of the bridge' },
  { flag: 'host-address', argument: 'dhcp|CIDR', help: 'how the host gets its address on the bridge; dhcp when absent' },
  { flag: 'host-gateway', argument: 'ADDRESS', help: 'its router, with a fixed address' },
  { flag: 'host-dns', argument: 'ADDRESS', help: 'its DNS server, with a fixed address; may be repeated', multiple: true },
  { flag: 'connect', argument: 'URI', help: "the libvirt to speak to; virsh's own default when absent" },
];

/** What can be said about the host of a network. */
export const networkHostOptions: readonly CommonOption[] = [
  ...shared,
  { flag: 'via', argument: 'ADDRESS', help: "the host's address on the LAN, for the routes that others need to this network" },
  { flag: 'via6', argument: 'ADDRESS', help: 'the same for IPv6' },
];

/** What can be said about the host of an interface. */
export const interfaceHostOptions: readonly CommonOption[] = [
  ...shared,
  { flag: 'guest', argument: 'NAME', help: 'the guest that gets the interface' },
  { flag: 'tap-bridge', argument: 'NAME', help: 'the bridge that its tap device becomes a port of' },
];

/** What was said about the host. */
export interface HostRequest {
  /** What follows a flag. */
  text(flag: string): string | undefined;
  /** What follows a flag that may be repeated. */
  texts(flag: string): readonly string[];
}

/** A document that was made. */
export type Made = { readonly network: Network } | { readonly nic: DomainInterface };

/**
 * The script that was asked for, or `undefined` when none was.
 * @throws UsageError for options that make no sense, by themselves or together.
 */
export function hostScript(made: Made, request: HostRequest): string | undefined {
  const part = request.text('host-steps');
  if (part === undefined) {
    const idle = [...networkHostOptions, ...interfaceHostOptions].find(({ flag }) => request.text(flag) !== undefined);
    if (idle !== undefined) throw new UsageError(`--${idle.flag} goes with --host-steps`);
    return undefined;
  }
  const known = parts.find((one) => one === part);
  if (known === undefined) throw new UsageError(`--host-steps ${part}: expected ${listed(parts)}`);
  try {
    return stepScript('network' in made ? forNetwork(made.network, request) : forInterface(made.nic, request), { part: known });
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    const flag = flags[error.option.replace(/\[\d+\]$/, '')] ?? error.option;
    throw new UsageError(`--${flag}${error.message.slice(error.option.length)}`);
  }
}

/** The flags behind options of steps, where they are called otherwise. */
const flags: Readonly<Record<string, string>> = {
  device: 'uplink',
  'address.address': 'host-address',
  'address.gateway': 'host-gateway',
  'address.dns': 'host-dns',
};

function forNetwork(network: Network, request: HostRequest): HostStep[] {
  const [via, via6] = [request.text('via'), request.text('via6')];
  const mode = network.forward?.mode;
  if ((via ?? via6) !== undefined && mode !== 'route' && mode !== 'open') throw new UsageError('--via goes with routed and open networks');
  const bridge = mode === 'bridge' ? network.bridge?.name : undefined;
  return [
    ...bridgeSteps(bridge, network.virtualport?.type === 'openvswitch', request),
    ...networkSteps(network, connectOf(request)),
    ...returnRouteSteps(network, { ...(via !== undefined && { via }), ...(via6 !== undefined && { via6 }) }),
  ];
}

function forInterface(nic: DomainInterface, request: HostRequest): HostStep[] {
  const guest = request.text('guest');
  if (guest === undefined) throw new UsageError('--host-steps needs --guest, the guest that gets the interface');
  const bridge = nic.type === 'bridge' ? nic.source.bridge : undefined;
  return [
    ...bridgeSteps(bridge, nic.type === 'bridge' && nic.virtualport?.type === 'openvswitch', request),
    ...tapOf(nic, request),
    ...interfaceSteps(nic, { guest, ...connectOf(request) }),
  ];
}

function bridgeSteps(bridge: string | undefined, isOpenVSwitch: boolean, request: HostRequest): HostStep[] {
  const [manager, uplink] = [request.text('manager'), request.text('uplink')];
  const idle = ['host-address', 'host-gateway', 'host-dns'].find((flag) => request.text(flag) !== undefined);
  if (idle !== undefined && manager === undefined) throw new UsageError(`--${idle} goes with --manager`);
  if (bridge === undefined || isOpenVSwitch) {
    if (manager !== undefined) throw new UsageError('--manager makes a Linux bridge of the host, which this does not use');
    if (bridge !== undefined) return openVSwitchBridgeSteps({ bridge, ...(uplink !== undefined && { device: uplink }) });
    if (uplink !== undefined) throw new UsageError('--uplink goes with a bridge of the host, which this does not use');
    return [];
  }
  if (manager === undefined && uplink === undefined) return [];
  if (manager === undefined || uplink === undefined) throw new UsageError('to make the bridge, --manager and --uplink go together');
  return hostBridgeSteps({ manager: manager as HostManager, bridge, device: uplink, address: addressOf(request), ...connectOf(request) });
}

function addressOf(request: HostRequest): Parameters<typeof hostBridgeSteps>[0]['address'] {
  const address = request.text('host-address') ?? 'dhcp';
  const gateway = request.text('host-gateway');
  const dns = request.texts('host-dns');
  if (address !== 'dhcp') return { address, dns, ...(gateway !== undefined && { gateway }) };
  if (gateway !== undefined || dns.length > 0) throw new UsageError('--host-gateway and --host-dns go with a fixed --host-address');
  return address;
}

function tapOf(nic: DomainInterface, request: HostRequest): HostStep[] {
  const bridge = request.text('tap-bridge');
  if (nic.type !== 'ethernet' || nic.target?.managed !== false || nic.target.dev === undefined) {
    if (bridge !== undefined) throw new UsageError('--tap-bridge goes with an ethernet interface whose tap device the host makes');
    return [];
  }
  const { queues } = nic.driver ?? {};
  const { size } = nic.mtu ?? {};
  return tapSteps({
    device: nic.target.dev,
    ...(bridge !== undefined && { bridge }),
    ...(typeof size === 'number' && { mtu: size }),
    ...(typeof queues === 'number' && { queues }),
  });
}

function connectOf(request: HostRequest): ConnectOptions {
  const connect = request.text('connect');
  return connect === undefined ? {} : { connect };
}
