import { type ElementModel, variants } from '../model/element.ts';
import { tag } from '../model/field.ts';
import { InterfaceBase } from './base.ts';
import { EthernetInterface } from './ethernet.ts';
import { HostdevInterface, VdpaInterface } from './hostdev.ts';
import { BridgeInterface, DirectInterface, NetworkInterface } from './network.ts';
import { InternalInterface, NullInterface, VdsInterface } from './other-hypervisors.ts';
import { ClientInterface, McastInterface, ServerInterface, UdpInterface } from './sockets.ts';
import { UntypedInterface, UserInterface, VhostUserInterface } from './user.ts';

/** Of a type this version does not know. */
class UnknownInterface extends InterfaceBase {
  type = tag('unknown');
}

export type {
  BridgeInterface,
  ClientInterface,
  DirectInterface,
  EthernetInterface,
  HostdevInterface,
  InternalInterface,
  McastInterface,
  NetworkInterface,
  NullInterface,
  ServerInterface,
  UdpInterface,
  UnknownInterface,
  UntypedInterface,
  UserInterface,
  VdpaInterface,
  VdsInterface,
  VhostUserInterface,
};

/** A network card of a guest. */
export type DomainInterface =
  | NetworkInterface
  | BridgeInterface
  | DirectInterface
  | UserInterface
  | EthernetInterface
  | VhostUserInterface
  | HostdevInterface
  | VdpaInterface
  | InternalInterface
  | ServerInterface
  | ClientInterface
  | McastInterface
  | UdpInterface
  | NullInterface
  | VdsInterface
  | UntypedInterface
  | UnknownInterface;

export const domainInterface: ElementModel<DomainInterface> = variants<DomainInterface, 'type'>(
  'interface',
  'type',
  {
    cases: {
      network: NetworkInterface,
      bridge: BridgeInterface,
      direct: DirectInterface,
      user: UserInterface,
      ethernet: EthernetInterface,
      vhostuser: VhostUserInterface,
      hostdev: HostdevInterface,
      vdpa: VdpaInterface,
      internal: InternalInterface,
      server: ServerInterface,
      client: ClientInterface,
      mcast: McastInterface,
      udp: UdpInterface,
      null: NullInterface,
      vds: VdsInterface,
    },
    unknown: UnknownInterface,
    absent: UntypedInterface,
    meant: {
      nat: 'network',
      virtual: 'network',
      routed: 'network',
      isolated: 'network',
      hostonly: 'network',
      'host-only': 'network',
      ovs: 'bridge',
      openvswitch: 'bridge',
      macvtap: 'direct',
      macvlan: 'direct',
      tap: 'ethernet',
      veth: 'ethernet',
      slirp: 'user',
      passt: 'user',
      sriov: 'hostdev',
      'sr-iov': 'hostdev',
      passthrough: 'hostdev',
    },
    // For disks of the host, which an interface is not.
    refused: { hostdev: ['sgio', 'rawio'] },
  },
  { refused: ['virtualport'] },
);
