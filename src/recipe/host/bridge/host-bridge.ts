import { checkWord } from '../../checks/word.ts';
import type { HostStep } from '../step.ts';
import type { ConnectOptions } from '../virsh.ts';
import { ifupdown } from './ifupdown.ts';
import { libvirtInterface } from './libvirt.ts';
import { netplan } from './netplan.ts';
import { networkManagerCommands, networkManagerKeyfiles } from './network-manager.ts';
import { networkScripts } from './network-scripts.ts';
import { type CheckedBridge, checkBridge, type HostBridge } from './options.ts';
import { systemdNetworkd } from './systemd-networkd.ts';

/**
 * What configures the network of a host: `network-scripts` (Red Hat Enterprise Linux up to 7), `networkmanager` by files or `nmcli` by
 * its program, `systemd-networkd`, `netplan` (Ubuntu), `ifupdown` (Debian's `interfaces`), or `libvirt` itself where it can.
 */
export type HostManager = 'network-scripts' | 'networkmanager' | 'nmcli' | 'systemd-networkd' | 'netplan' | 'ifupdown' | 'libvirt';

/** A bridge of the host, and what configures it. */
export interface HostBridgeOptions extends HostBridge, ConnectOptions {
  /** What configures the network of the host. */
  manager: HostManager;
}

const managers: Readonly<Record<HostManager, (bridge: CheckedBridge, options: ConnectOptions) => HostStep[]>> = {
  'network-scripts': networkScripts,
  networkmanager: networkManagerKeyfiles,
  nmcli: networkManagerCommands,
  'systemd-networkd': systemdNetworkd,
  netplan,
  ifupdown,
  libvirt: libvirtInterface,
};

/** The names of what configures hosts. */
export const hostManagers = Object.keys(managers) as readonly HostManager[];

/**
 * What makes a bridge of the host, with a network card as its port, for `bridgeNetwork` and `bridgeInterface`: the host's address moves
 * from the card to the bridge. The spanning tree protocol is off and ports forward at once, so that guests can boot from the network.
 *
 * ```ts
 * stepScript(hostBridgeSteps({ manager: 'nmcli', bridge: 'br0', device: 'eth0', address: 'dhcp' }))
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function hostBridgeSteps(options: HostBridgeOptions): HostStep[] {
  const { manager, ...bridge } = options;
  return managers[checkWord('manager', manager, hostManagers)](checkBridge(bridge), options);
}
