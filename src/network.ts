// What `libvirt-xml/network` offers: networks and their parts, and what reads and writes them, without anything about guests.

export { type DeviceKind, type DocumentKind, detect } from './document/detect.ts';
export { type LibvirtDocument, parseDocument } from './document/document.ts';
export { LibvirtXmlError } from './document/error.ts';
export { fromJson, toJson } from './document/json.ts';
export { type ParseOptions, parse } from './document/parse.ts';
export { type StringifyOptions, stringify } from './document/stringify.ts';
export type { Diagnostic, Edit, Fix, RelatedPlace, Severity, Stage } from './model/diagnostic.ts';
export type { ElementModel, Namespace } from './model/element.ts';
export type { ForeignElement } from './model/unknown.ts';
export { type NetworkBridge, type NetworkMac, type NetworkMtu, networkBridge } from './network/bridge.ts';
export { type Bootp, type Dhcp, type DhcpHost, type DhcpLease, type DhcpRange, dhcpHost, dhcpRange } from './network/dhcp.ts';
export {
  type Dns,
  type DnsForwarder,
  type DnsHost,
  type DnsSrv,
  type DnsTxt,
  dns,
  dnsForwarder,
  dnsHost,
  dnsSrv,
  dnsTxt,
} from './network/dns.ts';
export {
  type Forward,
  type ForwardAddress,
  type ForwardInterface,
  type ForwardPf,
  forward,
  forwardInterface,
  type Nat,
  type NatAddress,
  type NatPort,
} from './network/forward.ts';
export { type NetworkIp, networkIp, type Tftp } from './network/ip.ts';
export { type DnsmasqOption, type DnsmasqOptions, type Network, type NetworkDomain, network, networkDomain } from './network/network.ts';
export {
  type BridgePlug,
  type DirectPlug,
  type HostdevPciPlug,
  type NetworkPlug,
  type NetworkPort,
  networkPort,
  type PlugAddress,
  type PortMac,
  type PortOwner,
  type PortPlug,
  type PortRxFilters,
  type UnknownPlug,
} from './network/network-port.ts';
export { type Portgroup, portgroup } from './network/portgroup.ts';
export type { Bandwidth, BandwidthLimit, PortBandwidth } from './shared/bandwidth.ts';
export type { HostdevDriver } from './shared/hostdev-driver.ts';
export type { Metadata } from './shared/metadata.ts';
export type { PciAddress, ZpciAddress } from './shared/pci-address.ts';
export type { PortOptions } from './shared/port-options.ts';
export { type Route, route } from './shared/route.ts';
export type {
  AnyPortParameters,
  MidonetParameters,
  MidonetPort,
  OpenVSwitchParameters,
  OpenVSwitchPort,
  UnknownPort,
  UntypedPort,
  VepaParameters,
  VepaPort,
  VirtualPort,
  VnTagParameters,
  VnTagPort,
} from './shared/virtualport.ts';
export type { Vlan, VlanTag } from './shared/vlan.ts';
export type { Span } from './xml/tree.ts';
