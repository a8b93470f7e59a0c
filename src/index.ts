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
export * from './network.ts';
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
export type { Reconnect } from './shared/reconnect.ts';
export type { UsbMaster } from './shared/usb-master.ts';
