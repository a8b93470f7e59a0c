import { ipAddress } from '../codecs/address.ts';
import { numberCodec } from '../codecs/number.ts';
import { suggested } from '../codecs/words.ts';
import { unsigned } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';

const prefix = numberCodec({ format: 'a prefix length', max: 128, wraps: 32, schema: unsigned(0, 128) });

/** An address of one end of a guest's interface. */
class InterfaceIp {
  /** The address. For type `user` without passt it only picks the subnet, in which the guest gets number 15. */
  address = required(attribute(ipAddress));
  /** Family of the address. */
  family? = attribute(suggested('ipv4', 'ipv6'), { default: 'that of the address' });
  /** Length of the subnet's prefix, up to 32 or 128. */
  prefix? = attribute(prefix, { default: 'that of the address class for IPv4, 64 for IPv6' });
  /** Address of the other end of a point-to-point connection. */
  peer? = attribute(ipAddress, { since: '2.1.0' });
}

export type { InterfaceIp };
export const interfaceIp: ElementModel<InterfaceIp> = element('ip', InterfaceIp);
