// What `libvirt-xml/host` offers: what libvirt will do to the host, before anything is defined.
export type { AssumedValue, Assumption, Effective } from './effective/assumptions.ts';
export type { CreatedBridge, EffectiveBridge, ExpectedBridge, MacTableManager } from './effective/bridge.ts';
export type {
  BridgeConnection,
  Connection,
  HostdevConnection,
  LooseConnection,
  MacvtapConnection,
  MacvtapMode,
  NoConnection,
  SocketConnection,
  UnknownConnection,
  UserConnection,
} from './effective/connection.ts';
export { effective } from './effective/effective.ts';
export { type EffectiveInterface, effectiveInterface, type InterfaceContext } from './effective/interface.ts';
export type { EffectiveIp, EffectiveRoute } from './effective/ip.ts';
export {
  type EffectiveDns,
  type EffectiveDomain,
  type EffectiveHostdev,
  type EffectiveNat,
  type EffectiveNetwork,
  type EffectivePortgroup,
  effectiveNetwork,
} from './effective/network.ts';
export type { GuestKind } from './effective/nic-model.ts';
export type { EffectiveVlan } from './effective/vlan.ts';
export type { NetworkMode } from './mode.ts';
export type { Firewalld, HostOptions } from './options.ts';
