import { type Command, command } from '../command.ts';
import type { CreatedBridge, ExpectedBridge } from '../effective/bridge.ts';

/** How the bridge treats the ports of guests. */
export interface PortSettings {
  /** Whether it learns from what guests send where their MAC addresses are. */
  readonly learning: boolean;
  /** Whether it sends a frame for an unknown MAC address to guests. */
  readonly unicastFlood: boolean;
  /** Whether libvirt enters the MAC address of each guest itself. */
  readonly staticEntries: boolean;
}

/** A bridge that libvirt makes. */
export interface CreatedBridgeLink {
  readonly created: true;
  readonly name: string;
  /** Hardware address; its random bytes are `xx` as long as libvirt has not chosen them. */
  readonly mac: string;
  /** Largest packet, in bytes. */
  readonly mtu: number;
  readonly stp: boolean;
  /** How long a new port waits before it forwards, in seconds: as the document says, and as the kernel has it. */
  readonly forwardDelay: { readonly asked: number; readonly inEffect: number };
  readonly vlanFiltering: boolean;
  readonly ports: PortSettings;
  /** Calls that would do the same; libvirt speaks to the kernel itself. */
  readonly commands: readonly Command[];
}

/** A bridge that somebody else makes; libvirt does not look whether it is there. */
export interface ExpectedBridgeLink {
  readonly created: false;
  readonly name: string;
  /** Whether libvirt turns it on when the network starts. */
  readonly vlanFiltering: boolean;
  readonly ports: PortSettings;
}

export type BridgeLink = CreatedBridgeLink | ExpectedBridgeLink;

/** A bridge that must be there. */
export function expectedLink({ name, macTableManager }: ExpectedBridge): ExpectedBridgeLink {
  return { created: false, name, vlanFiltering: macTableManager === 'libvirt', ports: portsOf(macTableManager) };
}

/** A bridge that is made when the network starts. */
export function createdLink(bridge: CreatedBridge): CreatedBridgeLink {
  const { name, mac, mtu, stp, delay, macTableManager } = bridge;
  const forwardDelay = { asked: delay, inEffect: delayInEffect(stp, delay) };
  return {
    created: true,
    name,
    mac,
    mtu,
    stp,
    forwardDelay,
    vlanFiltering: macTableManager === 'libvirt',
    ports: portsOf(macTableManager),
    commands: commandsOf(bridge),
  };
}

/** The kernel keeps the delay between 2 and 30 seconds while it runs the spanning tree protocol. */
function delayInEffect(stp: boolean, delay: number): number {
  return stp ? Math.min(Math.max(delay, 2), 30) : delay;
}

function portsOf(macTableManager: string): PortSettings {
  const byKernel = macTableManager !== 'libvirt';
  return { learning: byKernel, unicastFlood: byKernel, staticEntries: !byKernel };
}

function commandsOf({ name, mac, mtu, stp, delay, macTableManager }: CreatedBridge): Command[] {
  const set = (...args: (string | number)[]): Command => command('ip', 'link', 'set', 'dev', name, ...args);
  return [
    command('ip', 'link', 'add', 'name', name, 'address', mac, 'type', 'bridge'),
    ...(mtu === 1500 ? [] : [set('mtu', mtu)]),
    // The kernel counts hundredths of a second. It takes any delay as long as the protocol is off.
    set('type', 'bridge', 'forward_delay', delay * 100),
    set('type', 'bridge', 'stp_state', stp ? 1 : 0),
    ...(macTableManager === 'libvirt' ? [set('type', 'bridge', 'vlan_filtering', 1)] : []),
    set('up'),
  ];
}
