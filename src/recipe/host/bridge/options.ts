import { contains, familyOf, formatAddress, parseMac, parseSubnet, prefixToNetmask } from '../../../address/index.ts';
import { checkDevice, checkLinuxBridge } from '../../checks/device.ts';
import { checkGiven } from '../../checks/given.ts';
import { checkWord } from '../../checks/word.ts';
import { RecipeError } from '../../recipe-error.ts';

/** An address that the host has on the bridge. */
export interface StaticAddress {
  /** The address with its prefix length, such as `192.168.1.10/24`. IPv4. */
  readonly address: string;
  /** The router, such as `192.168.1.1`; no default route when absent. */
  readonly gateway?: string;
  /** DNS servers; none when absent. */
  readonly dns?: readonly string[];
}

/** A bridge of the host and its connection to the LAN. */
export interface HostBridge {
  /** Name of the bridge, such as `br0`, at most 15 bytes. */
  bridge: string;
  /** The network card that becomes a port of it, such as `eth0`. */
  device: string;
  /** How the host gets its IPv4 address, which moves from the card to the bridge: by DHCP, or one that is fixed. */
  address: 'dhcp' | StaticAddress;
  /** MAC of the card, for configurations that find the card by it. */
  hardwareAddress?: string;
}

/** The same, checked. */
export interface CheckedBridge {
  readonly bridge: string;
  readonly device: string;
  readonly hardwareAddress: string | undefined;
  /** `undefined` for DHCP. */
  readonly fixed: FixedAddress | undefined;
}

/** An address in the forms that configurations want it in. */
export interface FixedAddress {
  readonly address: string;
  readonly prefix: number;
  readonly netmask: string;
  readonly gateway: string | undefined;
  readonly dns: readonly string[];
}

/** Refuses what no configuration could say. */
export function checkBridge({ bridge, device, address, hardwareAddress }: HostBridge): CheckedBridge {
  checkLinuxBridge('bridge', bridge);
  if (typeof address !== 'object' || address === null) checkWord('address', address, ['dhcp']);
  if (checkDevice('device', device) === bridge) throw new RecipeError('device', 'it is the bridge itself');
  const mac = hardwareAddress === undefined ? undefined : parseMac(hardwareAddress);
  if (hardwareAddress !== undefined && mac === undefined)
    throw new RecipeError('hardwareAddress', `'${hardwareAddress}' is no MAC address`);
  return { bridge, device, hardwareAddress: mac, fixed: address === 'dhcp' ? undefined : fixedOf(address) };
}

function fixedOf({ address: text, gateway, dns = [] }: StaticAddress): FixedAddress {
  const subnet = checkGiven('address.address', text).includes('/') ? parseSubnet(text) : undefined;
  if (subnet === undefined || subnet.family !== 'ipv4')
    throw new RecipeError('address.address', `'${text}' is no IPv4 address with a prefix length, such as 192.168.1.10/24`);
  if (gateway !== undefined && (familyOf(gateway) !== 'ipv4' || !contains(subnet, gateway)))
    throw new RecipeError('address.gateway', `'${gateway}' is no address in the subnet of ${text}`);
  return {
    address: formatAddress(text.slice(0, text.indexOf('/'))),
    prefix: subnet.prefix,
    netmask: prefixToNetmask(subnet.prefix),
    gateway: gateway === undefined ? undefined : formatAddress(gateway),
    dns: dns.map((server, index) => {
      if (familyOf(server) === undefined) throw new RecipeError(`address.dns[${index}]`, `'${server}' is no address`);
      return formatAddress(server);
    }),
  };
}

/** Lines without those that do not apply, with a line end behind each. */
export function linesOf(...lines: readonly (string | false | undefined)[]): string {
  return lines
    .filter((line) => typeof line === 'string')
    .map((line) => `${line}\n`)
    .join('');
}
