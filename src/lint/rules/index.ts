import type { AnyRule } from '../rule.ts';
import bandwidthFloorNotAllowed from './bandwidth-floor-not-allowed.ts';
import bandwidthInvalid from './bandwidth-invalid.ts';
import bandwidthNotAllowedInMode from './bandwidth-not-allowed-in-mode.ts';
import bridgeOptionNotAllowedInMode from './bridge-option-not-allowed-in-mode.ts';
import dhcpHostMacAndId from './dhcp-host-mac-and-id.ts';
import dhcpHostWithoutKey from './dhcp-host-without-key.ts';
import dhcpLeaseTooShort from './dhcp-lease-too-short.ts';
import dhcpMultiplePerFamily from './dhcp-multiple-per-family.ts';
import dhcpRangeFamily from './dhcp-range-family.ts';
import dhcpRangeOrder from './dhcp-range-order.ts';
import dhcpRangeOutsideSubnet from './dhcp-range-outside-subnet.ts';
import dhcpRangeReservedAddress from './dhcp-range-reserved-address.ts';
import dhcpRangeTooLarge from './dhcp-range-too-large.ts';
import dhcp6HostHasMac from './dhcp6-host-has-mac.ts';
import dnsDisabledHasContent from './dns-disabled-has-content.ts';
import dnsForwarderEmpty from './dns-forwarder-empty.ts';
import dnsSrvNeedsTarget from './dns-srv-needs-target.ts';
import elementNotAllowedInMode from './element-not-allowed-in-mode.ts';
import forwardBridgeAndDev from './forward-bridge-and-dev.ts';
import forwardDevMismatch from './forward-dev-mismatch.ts';
import forwardDeviceDuplicate from './forward-device-duplicate.ts';
import forwardDeviceNotAllowedInMode from './forward-device-not-allowed-in-mode.ts';
import forwardNeedsIp from './forward-needs-ip.ts';
import forwardTooManyDevices from './forward-too-many-devices.ts';
import ipFamilyMismatch from './ip-family-mismatch.ts';
import ipFamilyMissing from './ip-family-missing.ts';
import ipPrefixAndNetmask from './ip-prefix-and-netmask.ts';
import ipPrefixTooLong from './ip-prefix-too-long.ts';
import ipv6Netmask from './ipv6-netmask.ts';
import macMulticast from './mac-multicast.ts';
import nameInvalid from './name-invalid.ts';
import natAddressRange from './nat-address-range.ts';
import natOutsideNatMode from './nat-outside-nat-mode.ts';
import natPortRange from './nat-port-range.ts';
import pciAddressInvalid from './pci-address-invalid.ts';
import portgroupDuplicate from './portgroup-duplicate.ts';
import routeGatewayUnreachable from './route-gateway-unreachable.ts';
import routeInvalid from './route-invalid.ts';
import tftpNeedsIpv4 from './tftp-needs-ipv4.ts';
import virtualportTypeMissing from './virtualport-type-missing.ts';
import vlanTrunk from './vlan-trunk.ts';
import vlanUnsupported from './vlan-unsupported.ts';

/** All built-in rules. */
export const rules: readonly AnyRule[] = [
  bandwidthFloorNotAllowed,
  bandwidthInvalid,
  bandwidthNotAllowedInMode,
  bridgeOptionNotAllowedInMode,
  dhcpHostMacAndId,
  dhcpHostWithoutKey,
  dhcpLeaseTooShort,
  dhcpMultiplePerFamily,
  dhcpRangeFamily,
  dhcpRangeOrder,
  dhcpRangeOutsideSubnet,
  dhcpRangeReservedAddress,
  dhcpRangeTooLarge,
  dhcp6HostHasMac,
  dnsDisabledHasContent,
  dnsForwarderEmpty,
  dnsSrvNeedsTarget,
  elementNotAllowedInMode,
  forwardBridgeAndDev,
  forwardDevMismatch,
  forwardDeviceDuplicate,
  forwardDeviceNotAllowedInMode,
  forwardNeedsIp,
  forwardTooManyDevices,
  ipFamilyMismatch,
  ipFamilyMissing,
  ipPrefixAndNetmask,
  ipPrefixTooLong,
  ipv6Netmask,
  macMulticast,
  nameInvalid,
  natAddressRange,
  natOutsideNatMode,
  natPortRange,
  pciAddressInvalid,
  portgroupDuplicate,
  routeGatewayUnreachable,
  routeInvalid,
  tftpNeedsIpv4,
  virtualportTypeMissing,
  vlanTrunk,
  vlanUnsupported,
];
