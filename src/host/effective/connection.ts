import type { DomainInterface } from '../../interface/interface.ts';
import type { Network } from '../../network/network.ts';
import type { Portgroup } from '../../network/portgroup.ts';
import type { VirtualPort } from '../../shared/virtualport.ts';
import { modeOf, runsBridge } from '../mode.ts';
import { present } from '../present.ts';

/** How guests on the same device may talk to each other. */
export type MacvtapMode = 'vepa' | 'bridge' | 'private' | 'passthrough' | (string & {});

/** Plugged into a bridge of the host. */
export interface BridgeConnection {
  readonly kind: 'bridge';
  /** Its name; absent where libvirt has yet to choose one. */
  readonly bridge?: string;
  /** What kind of switch it is. */
  readonly switch: 'linux' | 'openvswitch' | 'midonet';
  /** The network it came from. */
  readonly network?: string;
}
/** Attached to devices of the host by macvtap: one of them, when the guest starts. */
export interface MacvtapConnection {
  readonly kind: 'macvtap';
  readonly mode: MacvtapMode;
  readonly devices: readonly string[];
  /** A device whose virtual functions are the devices. */
  readonly pf?: string;
  readonly network?: string;
}
/** A network card of the host handed to the guest. */
export interface HostdevConnection {
  readonly kind: 'hostdev';
  readonly network?: string;
}
/** Connected by a program on the host that needs no privileges. */
export interface UserConnection {
  readonly kind: 'user';
  readonly backend: 'slirp' | 'passt';
}
/** A device that whoever runs the host connects to something: a tap, or a socket of another switch. */
export interface LooseConnection {
  readonly kind: 'ethernet' | 'vhostuser' | 'vdpa';
}
/** Connected to other guests by a socket. */
export interface SocketConnection {
  readonly kind: 'server' | 'client' | 'mcast' | 'udp';
  readonly address?: string;
  readonly port: number;
  /** Where this end of `udp` listens. */
  readonly local?: { readonly address: string; readonly port: number };
}
/** Connected to nothing. */
export interface NoConnection {
  readonly kind: 'none';
}
/** Connected to something that nobody here knows. */
export interface UnknownConnection {
  readonly kind: 'unknown';
  readonly why: string;
}

/** Where an interface of a guest is connected. */
export type Connection =
  | BridgeConnection
  | MacvtapConnection
  | HostdevConnection
  | UserConnection
  | LooseConnection
  | SocketConnection
  | NoConnection
  | UnknownConnection;

/** Where an interface is connected, once the network it names has been looked up. */
export function connectionOf(nic: DomainInterface, networks: readonly Network[], portgroup?: Portgroup): Connection {
  switch (nic.type) {
    case 'network': {
      const network = networks.find(({ name }) => name === nic.source.network);
      if (network !== undefined) return connectionThrough(network, [nic.virtualport, portgroup?.virtualport, network.virtualport]);
      return { kind: 'unknown', why: `nothing is known of the network '${nic.source.network}'` };
    }
    case 'bridge':
      return { kind: 'bridge', bridge: nic.source.bridge, switch: switchOf([nic.virtualport]) };
    case 'direct':
      return { kind: 'macvtap', mode: nic.source.mode ?? 'vepa', devices: [nic.source.dev] };
    case 'hostdev':
      return { kind: 'hostdev' };
    case 'user':
    case undefined:
      return { kind: 'user', backend: nic.backend?.type === 'passt' ? 'passt' : 'slirp' };
    case 'vhostuser':
      return nic.backend?.type === 'passt' ? { kind: 'user', backend: 'passt' } : { kind: 'vhostuser' };
    case 'ethernet':
    case 'vdpa':
      return { kind: nic.type };
    case 'server':
    case 'client':
    case 'mcast':
      return { kind: nic.type, ...present('address', nic.source.address), port: nic.source.port };
    case 'udp': {
      const { address, port, local } = nic.source;
      return { kind: 'udp', address, port, local: { address: local.address, port: local.port } };
    }
    case 'null':
      return { kind: 'none' };
    default:
      return { kind: 'unknown', why: 'interfaces of this type are for other hypervisors, or new' };
  }
}

function connectionThrough(network: Network, virtualports: readonly (VirtualPort | undefined)[]): Connection {
  const mode = modeOf(network);
  const { name, forward, bridge } = network;
  if (runsBridge(mode)) return { kind: 'bridge', ...present('bridge', bridge?.name), switch: 'linux', network: name };
  if (mode === 'bridge' && bridge?.name !== undefined)
    return { kind: 'bridge', bridge: bridge.name, switch: switchOf(virtualports), network: name };
  if (mode === 'hostdev') return { kind: 'hostdev', network: name };
  const listed = (forward?.interfaces ?? []).map(({ dev }) => dev);
  const devices = listed.length === 0 && forward?.dev !== undefined ? [forward.dev] : listed;
  return { kind: 'macvtap', mode, devices, ...present('pf', forward?.pf?.dev), network: name };
}

/** The switch that the first typed `<virtualport>` speaks of; libvirt takes those that disagree for an error. */
function switchOf(virtualports: readonly (VirtualPort | undefined)[]): BridgeConnection['switch'] {
  const type = virtualports.find((one) => one?.type !== undefined)?.type;
  return type === 'openvswitch' || type === 'midonet' ? type : 'linux';
}
