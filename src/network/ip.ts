import { ipAddress, netmask } from '../codecs/address.ts';
import { prefixLength } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';
import { dhcp } from './dhcp.ts';

/** A folder that the network serves by TFTP. */
class Tftp {
  /** Absolute path of the folder. */
  root? = attribute(text, { empty: 'absent', schema: 'required' });
}
const tftp: ElementModel<Tftp> = element('tftp', Tftp);

/** An address of the network's bridge, and with it a subnet. */
class NetworkIp {
  /** Family of the address; an IPv6 address has to say so. */
  family? = attribute(oneOf('ipv4', 'ipv6'), { empty: 'absent', default: 'ipv4', since: '0.8.7' });
  /** Address of the host in this subnet, and the guests' gateway. */
  address = required(attribute(ipAddress, { empty: 'absent' }));
  /** Netmask of the subnet, for IPv4. Give this or `prefix`. */
  netmask? = attribute(netmask, { empty: 'absent' });
  /** Length of the subnet's prefix, up to 32 or 128. Without it and `netmask`, IPv4 falls back to address classes and IPv6 to 64. */
  prefix? = attribute(prefixLength);
  /** Whether reverse look-ups of the subnet stay in this network's DNS server. For prefixes of 8, 16 or 24, in IPv6 of multiples of 4. */
  localPtr? = attribute(yesNo, { since: '3.0.0', default: 'no' });
  /** A folder served by TFTP. For IPv4. */
  tftp? = child(tftp, { since: '0.7.1' });
  /** The DHCP server of the subnet. */
  dhcp? = child(dhcp);
}

export type { NetworkIp, Tftp };
export const networkIp: ElementModel<NetworkIp> = element('ip', NetworkIp, { expanded: true });
