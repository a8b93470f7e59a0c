// What `libvirt-xml/recipe` offers: plain options in, a model out, which can be changed before it is written with `stringify`.
// Every recipe throws a RecipeError for an option that it cannot use.
export type { BandwidthOption, RateOption } from './bandwidth.ts';
export type { ConnectionOptions, NetworkOption } from './guest/cards.ts';
export {
  type BlockDiskOptions,
  type DiskOption,
  type FileDiskOptions,
  guestDisk,
  type OpticalOptions,
  type SataDiskOptions,
  type VirtioDiskOptions,
  type VolumeDiskOptions,
} from './guest/disks.ts';
export type { DisplayOptions, ScreenOptions } from './guest/display.ts';
export { type GuestBaseOptions, type GuestOptions, guest } from './guest/guest.ts';
export type {
  BiosOptions,
  BootDevice,
  DeviceBootOptions,
  KernelBootOptions,
  MachineOptions,
  PcOptions,
  Q35Options,
  UefiOptions,
} from './guest/machine.ts';
export type { CpuModelOption, CpuTopologyOption, EmulatedOptions, KvmOptions } from './guest/processor.ts';
export { type HostBridgeOptions, type HostManager, hostBridgeSteps, hostManagers } from './host/bridge/host-bridge.ts';
export type { HostBridge, StaticAddress } from './host/bridge/options.ts';
export { type ForwardingOptions, forwardingSteps } from './host/forwarding.ts';
export { type InterfaceStepsOptions, interfaceSteps } from './host/interface.ts';
export { type NetworkStepsOptions, networkSteps, removeDefaultNetworkSteps } from './host/network.ts';
export { type OpenVSwitchBridgeOptions, openVSwitchBridgeSteps } from './host/openvswitch.ts';
export { type ReturnRouteOptions, returnRouteSteps } from './host/return-route.ts';
export { type StepScriptOptions, stepFiles, stepScript } from './host/script.ts';
export type { CommandStep, FileStep, HostStep, StepCheck, StepCommand, StepFile } from './host/step.ts';
export { type TapStepsOptions, tapSteps } from './host/tap.ts';
export type { ConnectOptions } from './host/virsh.ts';
export { type VirtualFunctionOptions, virtualFunctionSteps } from './host/virtual-functions.ts';
export { type BridgeInterfaceOptions, bridgeInterface } from './interface/bridge.ts';
export type { AddressOptions, CardOptions, QueueOptions } from './interface/card.ts';
export { type EthernetInterfaceOptions, ethernetInterface, type GivenTapOptions, type MadeTapOptions } from './interface/ethernet.ts';
export {
  type MacvtapInterfaceOptions,
  macvtapInterface,
  type PassthroughMacvtapInterfaceOptions,
  type SharedMacvtapInterfaceOptions,
} from './interface/macvtap.ts';
export { type NetworkInterfaceOptions, networkInterface } from './interface/network.ts';
export { type OpenVSwitchInterfaceOptions, openVSwitchInterface } from './interface/openvswitch.ts';
export { type SriovInterfaceOptions, sriovInterface } from './interface/sriov.ts';
export type { BridgePortOptions, TapOptions } from './interface/tap.ts';
export {
  type BuiltInUserInterfaceOptions,
  type ForwardedPort,
  type PasstInterfaceOptions,
  type UserInterfaceOptions,
  userInterface,
} from './interface/user.ts';
export { type VdpaInterfaceOptions, vdpaInterface } from './interface/vdpa.ts';
export {
  type VhostUserClientOptions,
  type VhostUserInterfaceOptions,
  type VhostUserServerOptions,
  vhostUserInterface,
} from './interface/vhost-user.ts';
export type { AddressedOptions } from './network/addressed.ts';
export { type BridgeNetworkOptions, bridgeNetwork } from './network/bridge.ts';
export { bridgeNameFor } from './network/bridge-name.ts';
export type { Reservation } from './network/dhcp.ts';
export type { DnsOption } from './network/dns.ts';
export type { NetworkIdentity } from './network/identity.ts';
export { type IsolatedNetworkOptions, isolatedNetwork } from './network/isolated.ts';
export {
  type MacvtapNetworkOptions,
  macvtapNetwork,
  type PassthroughMacvtapNetworkOptions,
  type SharedMacvtapNetworkOptions,
} from './network/macvtap.ts';
export { type NatNetworkOptions, natNetwork } from './network/nat.ts';
export { type OpenNetworkOptions, openNetwork } from './network/open.ts';
export { type OpenVSwitchNetworkOptions, openVSwitchNetwork, type PortgroupOption } from './network/openvswitch.ts';
export type { OwnBridgeOptions } from './network/own-bridge.ts';
export { type RoutedNetworkOptions, routedNetwork } from './network/routed.ts';
export {
  type SriovAddressesNetworkOptions,
  type SriovDeviceNetworkOptions,
  type SriovNetworkOptions,
  sriovNetwork,
} from './network/sriov.ts';
export { type VeryIsolatedNetworkOptions, veryIsolatedNetwork } from './network/very-isolated.ts';
export { fromQemuArgs, type QemuArgsOptions, type QemuInterfaces } from './qemu/from-qemu-args.ts';
export type { NotCarried } from './qemu/notes.ts';
export { RecipeError } from './recipe-error.ts';
export type { SizeOption } from './size.ts';
export type { TrunkOption, VlanOption } from './vlan.ts';
