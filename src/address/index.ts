// What `libvirt-xml/address` offers. Functions named parse… give undefined for a text they cannot read; all others take texts or
// what parse… gave, and throw a RangeError for a text they cannot read. Addresses come out as the text libvirt prints.
export { type FreeSubnetOptions, freeSubnets, nextFreeSubnet, splitPool } from './free-subnet.ts';
export { generateMac, type MacListOptions, type MacOptions } from './generate-mac.ts';
export {
  type AddressInput,
  compareAddresses,
  familyOf,
  formatAddress,
  type IpAddress,
  parseAddress,
} from './ip-address.ts';
export { formatMac, isLocallyAdministeredMac, isMulticastMac, isSameMac, type MacStyle, parseMac } from './mac.ts';
export { type MacPrefixName, macVendor } from './mac-prefix.ts';
export { netmaskToPrefix, prefixToNetmask } from './netmask.ts';
export { findOverlaps, type Overlap } from './overlaps.ts';
export {
  type AddressRange,
  addressAt,
  contains,
  formatRange,
  overlaps,
  parseRange,
  type RangeInput,
  rangeSize,
} from './range.ts';
export {
  isBenchmarking,
  isDocumentation,
  isLinkLocal,
  isLoopback,
  isMulticast,
  isPrivate,
  isReserved,
  isSharedAddressSpace,
  isUniqueLocal,
  isUnspecified,
} from './special.ts';
export {
  broadcastAddress,
  firstHost,
  formatSubnet,
  hostRange,
  lastHost,
  networkAddress,
  parseSubnet,
  type Subnet,
  type SubnetInput,
} from './subnet.ts';
export { assumedPrefix, type SubnetParts, subnetOf } from './subnet-of.ts';
export type { Family } from './text.ts';
export { generateUla, type UlaOptions } from './ula.ts';
