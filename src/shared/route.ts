import { ipAddress, ipv4Address } from '../codecs/address.ts';
import { positiveUint32, prefixLength } from '../codecs/number.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';

/** A static route. */
class Route {
  /** Family of the addresses; an IPv6 route has to say so. */
  family? = attribute(oneOf('ipv4', 'ipv6'), { default: 'ipv4' });
  /** The network to reach; no bit outside the prefix may be set. */
  address? = attribute(ipAddress, { optionalSince: '12.2.0', default: 'everywhere' });
  /** Netmask of that network, for IPv4. */
  netmask? = attribute(ipv4Address);
  /** Length of that network's prefix, 0 to 32 or 128. libvirt does not fall back to address classes here. */
  prefix? = attribute(prefixLength, { default: '0' });
  /** Where to send the packets. */
  gateway = required(attribute(ipAddress));
  /** Cost of the route, above zero; the lowest wins. */
  metric? = attribute(positiveUint32, { default: '1', since: '1.2.9' });
}

export type { Route };
export const route: ElementModel<Route> = element('route', Route);
