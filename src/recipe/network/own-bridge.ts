import type { Network } from '../../network/network.ts';
import { type BandwidthOption, bandwidthOf } from '../bandwidth.ts';
import { checkOwnBridge } from '../checks/device.ts';
import { chooseMac } from '../checks/mac.ts';
import { checkMtu } from '../checks/number.ts';
import { bridgeNameFor } from './bridge-name.ts';
import type { NetworkIdentity } from './identity.ts';

/** What networks have that libvirt makes a bridge for. */
export interface OwnBridgeOptions extends NetworkIdentity {
  /** Name of the bridge, at most 15 bytes; `virbr-` and the network's name when absent, or a digest of it where that is too long. */
  bridge?: string;
  /** MAC of the bridge; of `seed` when absent, or drawn. Pinned, because libvirt makes up another at every define otherwise. */
  mac?: string;
  /** Size of the largest packet in bytes, 68 to 65535, with IPv6 from 1280; libvirt assumes 1500 when absent. */
  mtu?: number;
  /** Whether guests on the network cannot reach each other, only the host and what is behind it; false when absent. */
  portIsolation?: boolean;
  /** Limits on the traffic of all guests together; none when absent. */
  bandwidth?: BandwidthOption;
}

type OwnBridgeParts = Required<Pick<Network, 'bridge' | 'mac'>> & Pick<Network, 'mtu' | 'bandwidth' | 'port'>;

/** The parts of a network that concern its bridge. */
export function ownBridgeOf(options: OwnBridgeOptions, ipv6: boolean): OwnBridgeParts {
  const { name, bridge, mac, seed, mtu, portIsolation, bandwidth } = options;
  return {
    bridge: { name: bridge === undefined ? bridgeNameFor(name) : checkOwnBridge('bridge', bridge) },
    mac: { address: chooseMac({ ...(mac !== undefined && { mac }), seed: seed === undefined ? undefined : `network/${seed}` }) },
    ...(mtu !== undefined && { mtu: { size: checkMtu('mtu', mtu, ipv6) } }),
    ...bandwidthOf('bandwidth', bandwidth),
    ...(portIsolation === true && { port: { isolated: true } }),
  };
}
