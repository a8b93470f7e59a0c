// What `libvirt-xml/host` offers: what libvirt will do to the host, before anything is defined.
export { type AddressPlan, addressPlan, type Reservation } from './address-plan.ts';
export type { BridgeAddress, BridgeRoute } from './bridge/addresses.ts';
export type { BridgeBandwidth } from './bridge/bandwidth.ts';
export type { BridgeLink, CreatedBridgeLink, ExpectedBridgeLink, PortSettings } from './bridge/link.ts';
export type { Sysctl } from './bridge/sysctls.ts';
export { type Command, formatCommand, formatCommands } from './command.ts';
export type { Dnsmasq, DnsmasqPaths } from './dnsmasq/dnsmasq.ts';
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
export type { Firewall } from './firewall/firewall.ts';
export type {
  AllowRule,
  ChecksumRule,
  CrossRule,
  ExemptRule,
  FirewallRule,
  RejectRule,
  ServiceRule,
  TranslateRule,
} from './firewall/rules.ts';
export { type HostView, hostView } from './host-view.ts';
export type { NetworkMode } from './mode.ts';
export type { NotDone } from './not-done.ts';
export type { Firewalld, HostOptions } from './options.ts';
export { formatReach } from './reach/format.ts';
export type { ReachFacts } from './reach/lan.ts';
export { type GuestInterface, type Party, type Reach, type ReachOptions, reachability } from './reach/reachability.ts';
export type { Answer, Assumed, Condition, ConditionId, Verdict } from './reach/verdict.ts';
export type { AddressSpan } from './spans.ts';
