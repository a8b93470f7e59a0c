export { type DeviceKind, type DocumentKind, detect } from './document/detect.ts';
export { type LibvirtDocument, parseDocument } from './document/document.ts';
export { LibvirtXmlError } from './document/error.ts';
export { fromJson, toJson } from './document/json.ts';
export { type ParseOptions, parse } from './document/parse.ts';
export { type StringifyOptions, stringify } from './document/stringify.ts';
export type { DomainDevices } from './domain/devices.ts';
export { type Domain, domain } from './domain/domain.ts';
export type { InterfaceBackend } from './interface/backend.ts';
export type { GuestOffloads, HostdevInterfaceDriver, HostOffloads, InterfaceDriver } from './interface/driver.ts';
export type { EthernetSource } from './interface/ethernet.ts';
export type { FilterParameter, FilterRef } from './interface/filterref.ts';
export type { VdpaSource } from './interface/hostdev.ts';
export type {
  HostDeviceAddress,
  HostdevSource,
  TypedHostPciAddress,
  TypedHostUsbAddress,
  UnknownHostAddress,
  UntypedHostAddress,
} from './interface/hostdev-source.ts';
export {
  type BridgeInterface,
  type ClientInterface,
  type DirectInterface,
  type DomainInterface,
  domainInterface,
  type EthernetInterface,
  type HostdevInterface,
  type InternalInterface,
  type McastInterface,
  type NetworkInterface,
  type NullInterface,
  type ServerInterface,
  type UdpInterface,
  type UnknownInterface,
  type UntypedInterface,
  type UserInterface,
  type VdpaInterface,
  type VdsInterface,
  type VhostUserInterface,
} from './interface/interface.ts';
export type { InterfaceIp } from './interface/ip.ts';
export type { CoalesceFrames, CoalesceRx, InterfaceCoalesce, InterfaceLink, InterfaceMtu, InterfaceTune } from './interface/link.ts';
export type { InterfaceMac } from './interface/mac.ts';
export type { InterfaceModel } from './interface/model.ts';
export type { BridgeSource, DirectSource, NetworkOrigin, NetworkSource } from './interface/network.ts';
export type { InternalSource, VdsSource } from './interface/other-hypervisors.ts';
export type { PortForward, PortForwardRange } from './interface/port-forward.ts';
export type { ServerSource, SocketSource, UdpSource } from './interface/sockets.ts';
export type { BackendDomain, InterfaceGuest, InterfaceScript, InterfaceTarget } from './interface/target.ts';
export type { InterfaceTeaming } from './interface/teaming.ts';
export type { UserSource, VhostUserSource } from './interface/user.ts';
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
export type { CcidAddress, DriveAddress, UsbAddress, VirtioSerialAddress } from './shared/controller-address.ts';
export type {
  CcwAddress,
  DeviceAddress,
  DimmAddress,
  IsaAddress,
  SpaprVioAddress,
  UnassignedAddress,
  UnknownAddress,
  VirtioMmioAddress,
} from './shared/device-address.ts';
export type { DeviceAcpi, DeviceAlias, DeviceBoot, DeviceRom } from './shared/device-info.ts';
export type { HostdevDriver } from './shared/hostdev-driver.ts';
export type { Metadata } from './shared/metadata.ts';
export type { PciAddress, ZpciAddress } from './shared/pci-address.ts';
export type { PortOptions } from './shared/port-options.ts';
export type { Reconnect } from './shared/reconnect.ts';
export { type Route, route } from './shared/route.ts';
export type { UsbMaster } from './shared/usb-master.ts';
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
