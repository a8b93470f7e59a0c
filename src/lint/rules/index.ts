import type { AnyRule } from '../rule.ts';
import acpiIndexDuplicate from './acpi-index-duplicate.ts';
import aliasDuplicate from './alias-duplicate.ts';
import aliasPrefix from './alias-prefix.ts';
import bandwidthFloorNotAllowed from './bandwidth-floor-not-allowed.ts';
import bandwidthFloorWithoutInbound from './bandwidth-floor-without-inbound.ts';
import bandwidthInvalid from './bandwidth-invalid.ts';
import bandwidthNotAllowedInMode from './bandwidth-not-allowed-in-mode.ts';
import bootOrderAndOsBoot from './boot-order-and-os-boot.ts';
import bootOrderDuplicate from './boot-order-duplicate.ts';
import bridgeDelayLong from './bridge-delay-long.ts';
import bridgeDelayOutOfRange from './bridge-delay-out-of-range.ts';
import bridgeLooksLikeNic from './bridge-looks-like-nic.ts';
import bridgeMustExist from './bridge-must-exist.ts';
import bridgeNameDuplicate from './bridge-name-duplicate.ts';
import bridgeNameInvalid from './bridge-name-invalid.ts';
import bridgeNameTooLong from './bridge-name-too-long.ts';
import bridgeOptionNotAllowedInMode from './bridge-option-not-allowed-in-mode.ts';
import bridgeOwnedByNetwork from './bridge-owned-by-network.ts';
import chardevReconnectNeedsClient from './chardev-reconnect-needs-client.ts';
import commentNotKept from './comment-not-kept.ts';
import controllerIndexDuplicate from './controller-index-duplicate.ts';
import controllerSettingUnsupported from './controller-setting-unsupported.ts';
import deviceAddressInvalid from './device-address-invalid.ts';
import deviceAddressMismatch from './device-address-mismatch.ts';
import deviceRepeated from './device-repeated.ts';
import dhcpEmpty from './dhcp-empty.ts';
import dhcpHostDuplicate from './dhcp-host-duplicate.ts';
import dhcpHostFamily from './dhcp-host-family.ts';
import dhcpHostGuestElsewhere from './dhcp-host-guest-elsewhere.ts';
import dhcpHostIsGateway from './dhcp-host-is-gateway.ts';
import dhcpHostMacAndId from './dhcp-host-mac-and-id.ts';
import dhcpHostNameInvalid from './dhcp-host-name-invalid.ts';
import dhcpHostOutsideSubnet from './dhcp-host-outside-subnet.ts';
import dhcpHostReservedAddress from './dhcp-host-reserved-address.ts';
import dhcpHostWithoutGuest from './dhcp-host-without-guest.ts';
import dhcpHostWithoutKey from './dhcp-host-without-key.ts';
import dhcpLeaseTooShort from './dhcp-lease-too-short.ts';
import dhcpMultiplePerFamily from './dhcp-multiple-per-family.ts';
import dhcpPoolCoversSubnet from './dhcp-pool-covers-subnet.ts';
import dhcpRangeFamily from './dhcp-range-family.ts';
import dhcpRangeIncludesGateway from './dhcp-range-includes-gateway.ts';
import dhcpRangeOrder from './dhcp-range-order.ts';
import dhcpRangeOutsideSubnet from './dhcp-range-outside-subnet.ts';
import dhcpRangeReservedAddress from './dhcp-range-reserved-address.ts';
import dhcpRangeTooLarge from './dhcp-range-too-large.ts';
import dhcpRangesOverlap from './dhcp-ranges-overlap.ts';
import dhcp6HostHasMac from './dhcp6-host-has-mac.ts';
import directModeMissing from './direct-mode-missing.ts';
import diskSettingInvalid from './disk-setting-invalid.ts';
import diskTargetDuplicate from './disk-target-duplicate.ts';
import dnsDisabledHasContent from './dns-disabled-has-content.ts';
import dnsForwarderEmpty from './dns-forwarder-empty.ts';
import dnsForwarderLoop from './dns-forwarder-loop.ts';
import dnsSrvNeedsTarget from './dns-srv-needs-target.ts';
import dnsSrvUnderscore from './dns-srv-underscore.ts';
import dnsTxtNewline from './dns-txt-newline.ts';
import dnsWithoutEffect from './dns-without-effect.ts';
import dnsmasqOptionConflict from './dnsmasq-option-conflict.ts';
import dnsmasqOptionSyntax from './dnsmasq-option-syntax.ts';
import driverNeedsVirtio from './driver-needs-virtio.ts';
import elementNotAllowedInMode from './element-not-allowed-in-mode.ts';
import entryDuplicate from './entry-duplicate.ts';
import filterIgnored from './filter-ignored.ts';
import filterUnknown from './filter-unknown.ts';
import forwardBridgeAndDev from './forward-bridge-and-dev.ts';
import forwardDevMismatch from './forward-dev-mismatch.ts';
import forwardDevMissing from './forward-dev-missing.ts';
import forwardDeviceDuplicate from './forward-device-duplicate.ts';
import forwardDeviceNotAllowedInMode from './forward-device-not-allowed-in-mode.ts';
import forwardHasNoDevice from './forward-has-no-device.ts';
import forwardInterfaceAndAddress from './forward-interface-and-address.ts';
import forwardNeedsIp from './forward-needs-ip.ts';
import forwardTooManyDevices from './forward-too-many-devices.ts';
import forwardWithoutEffect from './forward-without-effect.ts';
import hostdevDriverKvm from './hostdev-driver-kvm.ts';
import hostdevDuplicate from './hostdev-duplicate.ts';
import hostdevSourceInvalid from './hostdev-source-invalid.ts';
import hostdevUnmanaged from './hostdev-unmanaged.ts';
import interfaceAddressMismatch from './interface-address-mismatch.ts';
import interfaceIpInvalid from './interface-ip-invalid.ts';
import interfaceIpUnsupported from './interface-ip-unsupported.ts';
import interfaceModelMismatch from './interface-model-mismatch.ts';
import interfaceModelMissing from './interface-model-missing.ts';
import interfaceModelUnknown from './interface-model-unknown.ts';
import interfaceSettingFailsAtStart from './interface-setting-fails-at-start.ts';
import interfaceSettingUnsupported from './interface-setting-unsupported.ts';
import interfaceSettingWithoutEffect from './interface-setting-without-effect.ts';
import interfaceSourceMismatch from './interface-source-mismatch.ts';
import interfaceSourceMissing from './interface-source-missing.ts';
import interfaceTypeMissing from './interface-type-missing.ts';
import interfaceVirtualportMismatch from './interface-virtualport-mismatch.ts';
import ipFamilyMismatch from './ip-family-mismatch.ts';
import ipFamilyMissing from './ip-family-missing.ts';
import ipIsBroadcastAddress from './ip-is-broadcast-address.ts';
import ipIsNetworkAddress from './ip-is-network-address.ts';
import ipPrefixAndNetmask from './ip-prefix-and-netmask.ts';
import ipPrefixMissing from './ip-prefix-missing.ts';
import ipPrefixTooLong from './ip-prefix-too-long.ts';
import ipSubnetRepeated from './ip-subnet-repeated.ts';
import ipv6DhcpPrefixShort from './ipv6-dhcp-prefix-short.ts';
import ipv6NatNotEnabled from './ipv6-nat-not-enabled.ts';
import ipv6Netmask from './ipv6-netmask.ts';
import ipv6PrefixMissing from './ipv6-prefix-missing.ts';
import ipv6PrefixUnsuitable from './ipv6-prefix-unsuitable.ts';
import ipv6SlaacPrefix from './ipv6-slaac-prefix.ts';
import libvirtDoesNotEscape from './libvirt-does-not-escape.ts';
import loaderInvalid from './loader-invalid.ts';
import localptrPrefix from './localptr-prefix.ts';
import macDuplicate from './mac-duplicate.ts';
import macMissing from './mac-missing.ts';
import macMulticast from './mac-multicast.ts';
import macNotCanonical from './mac-not-canonical.ts';
import macOui from './mac-oui.ts';
import macReservedPrefix from './mac-reserved-prefix.ts';
import macZero from './mac-zero.ts';
import macvtapHostIsolation from './macvtap-host-isolation.ts';
import managedNetworkTakesHostDevice from './managed-network-takes-host-device.ts';
import memoryMissing from './memory-missing.ts';
import metadataNoNamespace from './metadata-no-namespace.ts';
import mtuBelowIpv6Minimum from './mtu-below-ipv6-minimum.ts';
import mtuMismatch from './mtu-mismatch.ts';
import mtuOutOfRange from './mtu-out-of-range.ts';
import nameDuplicate from './name-duplicate.ts';
import nameHasOuterSpace from './name-has-outer-space.ts';
import nameInvalid from './name-invalid.ts';
import natAddressRange from './nat-address-range.ts';
import natOutsideNatMode from './nat-outside-nat-mode.ts';
import natPortRange from './nat-port-range.ts';
import netmaskNotContiguous from './netmask-not-contiguous.ts';
import networkIsolated from './network-isolated.ts';
import networkUnknown from './network-unknown.ts';
import openModeNoFirewall from './open-mode-no-firewall.ts';
import osTypeMissing from './os-type-missing.ts';
import ovsInterfaceidMissing from './ovs-interfaceid-missing.ts';
import ovsInterfaceidOnNetwork from './ovs-interfaceid-on-network.ts';
import ovsVirtualportMissing from './ovs-virtualport-missing.ts';
import ovsVirtualportOnLinuxBridge from './ovs-virtualport-on-linux-bridge.ts';
import passthroughShared from './passthrough-shared.ts';
import pciAddressDuplicate from './pci-address-duplicate.ts';
import pciAddressInvalid from './pci-address-invalid.ts';
import pciAddressUnpinned from './pci-address-unpinned.ts';
import pciAddressZero from './pci-address-zero.ts';
import pciControllerInvalid from './pci-controller-invalid.ts';
import pciLayout from './pci-layout.ts';
import pcieNoSparePort from './pcie-no-spare-port.ts';
import poolTooSmall from './pool-too-small.ts';
import portIsolatedUnsupported from './port-isolated-unsupported.ts';
import portforwardNeedsPasst from './portforward-needs-passt.ts';
import portforwardRangeStartMissing from './portforward-range-start-missing.ts';
import portgroupDuplicate from './portgroup-duplicate.ts';
import portgroupUnknown from './portgroup-unknown.ts';
import queueSizeNotPowerOfTwo from './queue-size-not-power-of-two.ts';
import reconnectNeedsClient from './reconnect-needs-client.ts';
import reconnectTimeoutMissing from './reconnect-timeout-missing.ts';
import romDisabledHasSettings from './rom-disabled-has-settings.ts';
import routeConflictsHost from './route-conflicts-host.ts';
import routeConflictsNetwork from './route-conflicts-network.ts';
import routeGatewayUnreachable from './route-gateway-unreachable.ts';
import routeInvalid from './route-invalid.ts';
import routedNeedsReturnRoute from './routed-needs-return-route.ts';
import runtimeOnlyField from './runtime-only-field.ts';
import scriptNotSupported from './script-not-supported.ts';
import subnetIsLibvirtDefault from './subnet-is-libvirt-default.ts';
import subnetOverlap from './subnet-overlap.ts';
import subnetUsedByHost from './subnet-used-by-host.ts';
import targetDevDuplicate from './target-dev-duplicate.ts';
import targetDevReserved from './target-dev-reserved.ts';
import targetDevTooLong from './target-dev-too-long.ts';
import teamingPair from './teaming-pair.ts';
import teamingPartnerMissing from './teaming-partner-missing.ts';
import tftpNeedsIpv4 from './tftp-needs-ipv4.ts';
import timerSettingInvalid from './timer-setting-invalid.ts';
import uuidDuplicate from './uuid-duplicate.ts';
import uuidMissing from './uuid-missing.ts';
import vcpuCountMismatch from './vcpu-count-mismatch.ts';
import vepaNeedsHairpin from './vepa-needs-hairpin.ts';
import videoSettingInvalid from './video-setting-invalid.ts';
import virtualportNotForMode from './virtualport-not-for-mode.ts';
import virtualportOnRoutedNetwork from './virtualport-on-routed-network.ts';
import virtualportParameterMissing from './virtualport-parameter-missing.ts';
import virtualportTypeMissing from './virtualport-type-missing.ts';
import vlanIdReserved from './vlan-id-reserved.ts';
import vlanNeedsVf from './vlan-needs-vf.ts';
import vlanTrunk from './vlan-trunk.ts';
import vlanUnsupported from './vlan-unsupported.ts';
import wirelessParent from './wireless-parent.ts';
import zoneNeedsFirewalld from './zone-needs-firewalld.ts';
import zoneWithoutEffect from './zone-without-effect.ts';

/** All built-in rules. */
export const rules: readonly AnyRule[] = [
  acpiIndexDuplicate,
  aliasDuplicate,
  aliasPrefix,
  bandwidthFloorNotAllowed,
  bandwidthFloorWithoutInbound,
  bandwidthInvalid,
  bandwidthNotAllowedInMode,
  bootOrderAndOsBoot,
  bootOrderDuplicate,
  bridgeDelayLong,
  bridgeDelayOutOfRange,
  bridgeLooksLikeNic,
  bridgeMustExist,
  bridgeNameDuplicate,
  bridgeNameInvalid,
  bridgeNameTooLong,
  bridgeOptionNotAllowedInMode,
  bridgeOwnedByNetwork,
  chardevReconnectNeedsClient,
  commentNotKept,
  controllerIndexDuplicate,
  controllerSettingUnsupported,
  deviceAddressInvalid,
  deviceAddressMismatch,
  deviceRepeated,
  dhcpEmpty,
  dhcpHostDuplicate,
  dhcpHostFamily,
  dhcpHostGuestElsewhere,
  dhcpHostIsGateway,
  dhcpHostMacAndId,
  dhcpHostNameInvalid,
  dhcpHostOutsideSubnet,
  dhcpHostReservedAddress,
  dhcpHostWithoutGuest,
  dhcpHostWithoutKey,
  dhcpLeaseTooShort,
  dhcpMultiplePerFamily,
  dhcpPoolCoversSubnet,
  dhcpRangeFamily,
  dhcpRangeIncludesGateway,
  dhcpRangeOrder,
  dhcpRangeOutsideSubnet,
  dhcpRangeReservedAddress,
  dhcpRangeTooLarge,
  dhcpRangesOverlap,
  dhcp6HostHasMac,
  directModeMissing,
  diskSettingInvalid,
  diskTargetDuplicate,
  dnsDisabledHasContent,
  dnsForwarderEmpty,
  dnsForwarderLoop,
  dnsSrvNeedsTarget,
  dnsSrvUnderscore,
  dnsTxtNewline,
  dnsWithoutEffect,
  dnsmasqOptionConflict,
  dnsmasqOptionSyntax,
  driverNeedsVirtio,
  elementNotAllowedInMode,
  entryDuplicate,
  filterIgnored,
  filterUnknown,
  forwardBridgeAndDev,
  forwardDevMismatch,
  forwardDevMissing,
  forwardDeviceDuplicate,
  forwardDeviceNotAllowedInMode,
  forwardHasNoDevice,
  forwardInterfaceAndAddress,
  forwardNeedsIp,
  forwardTooManyDevices,
  forwardWithoutEffect,
  hostdevDriverKvm,
  hostdevDuplicate,
  hostdevSourceInvalid,
  hostdevUnmanaged,
  interfaceAddressMismatch,
  interfaceIpInvalid,
  interfaceIpUnsupported,
  interfaceModelMismatch,
  interfaceModelMissing,
  interfaceModelUnknown,
  interfaceSettingFailsAtStart,
  interfaceSettingUnsupported,
  interfaceSettingWithoutEffect,
  interfaceSourceMismatch,
  interfaceSourceMissing,
  interfaceTypeMissing,
  interfaceVirtualportMismatch,
  ipFamilyMismatch,
  ipFamilyMissing,
  ipIsBroadcastAddress,
  ipIsNetworkAddress,
  ipPrefixAndNetmask,
  ipPrefixMissing,
  ipPrefixTooLong,
  ipSubnetRepeated,
  ipv6DhcpPrefixShort,
  ipv6NatNotEnabled,
  ipv6Netmask,
  ipv6PrefixMissing,
  ipv6PrefixUnsuitable,
  ipv6SlaacPrefix,
  libvirtDoesNotEscape,
  loaderInvalid,
  localptrPrefix,
  macDuplicate,
  macMissing,
  macMulticast,
  macNotCanonical,
  macOui,
  macReservedPrefix,
  macZero,
  macvtapHostIsolation,
  managedNetworkTakesHostDevice,
  memoryMissing,
  metadataNoNamespace,
  mtuBelowIpv6Minimum,
  mtuMismatch,
  mtuOutOfRange,
  nameDuplicate,
  nameHasOuterSpace,
  nameInvalid,
  natAddressRange,
  natOutsideNatMode,
  natPortRange,
  netmaskNotContiguous,
  networkIsolated,
  networkUnknown,
  openModeNoFirewall,
  osTypeMissing,
  ovsInterfaceidMissing,
  ovsInterfaceidOnNetwork,
  ovsVirtualportMissing,
  ovsVirtualportOnLinuxBridge,
  passthroughShared,
  pciAddressDuplicate,
  pciAddressInvalid,
  pciAddressUnpinned,
  pciAddressZero,
  pciControllerInvalid,
  pciLayout,
  pcieNoSparePort,
  poolTooSmall,
  portIsolatedUnsupported,
  portforwardNeedsPasst,
  portforwardRangeStartMissing,
  portgroupDuplicate,
  portgroupUnknown,
  queueSizeNotPowerOfTwo,
  reconnectNeedsClient,
  reconnectTimeoutMissing,
  romDisabledHasSettings,
  routeConflictsHost,
  routeConflictsNetwork,
  routeGatewayUnreachable,
  routeInvalid,
  routedNeedsReturnRoute,
  runtimeOnlyField,
  scriptNotSupported,
  subnetIsLibvirtDefault,
  subnetOverlap,
  subnetUsedByHost,
  targetDevDuplicate,
  targetDevReserved,
  targetDevTooLong,
  teamingPair,
  teamingPartnerMissing,
  tftpNeedsIpv4,
  timerSettingInvalid,
  uuidDuplicate,
  uuidMissing,
  vcpuCountMismatch,
  vepaNeedsHairpin,
  videoSettingInvalid,
  virtualportNotForMode,
  virtualportOnRoutedNetwork,
  virtualportParameterMissing,
  virtualportTypeMissing,
  vlanIdReserved,
  vlanNeedsVf,
  vlanTrunk,
  vlanUnsupported,
  wirelessParent,
  zoneNeedsFirewalld,
  zoneWithoutEffect,
];
