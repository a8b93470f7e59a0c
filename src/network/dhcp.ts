import { ipAddress } from '../codecs/address.ts';
import { duid } from '../codecs/duid.ts';
import { macAddress } from '../codecs/mac.ts';
import { filePath } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { textCodec } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { digits, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';

/** How long an address is lent for. */
class DhcpLease {
  /** Length of the lease, at least two minutes; `0` for one that never ends. A leading `0x` or `0` changes the base. */
  expiry? = attribute(numberCodec({ max: max64, base: 'any', schema: digits(0, max64) }), { schema: 'required' });
  /** What `expiry` counts. */
  unit? = attribute(oneOf('seconds', 'minutes', 'hours'), { default: 'minutes' });
}
export const dhcpLease: ElementModel<DhcpLease> = element('lease', DhcpLease, { since: '6.3.0' });

/** Addresses that the DHCP server may hand out. */
class DhcpRange {
  /** First address, inside the subnet of the `<ip>` around it. */
  start = required(attribute(ipAddress));
  /** Last address, itself included; at most 65535 after the first. */
  end = required(attribute(ipAddress));
  /** How long an address from this range is lent for. */
  lease? = child(dhcpLease, { repeated: 'last', default: '1 hour' });
}

const guestName = textCodec({
  format: 'a host name that starts with a letter or digit',
  accepts: /^[A-Za-z0-9]/,
  inSchema: () => true,
});

/** A fixed address for one guest. */
class DhcpHost {
  /** Hardware address of the guest's interface. For IPv4. */
  mac? = attribute(macAddress);
  /** DHCP unique identifier of the guest. For IPv6. */
  id? = attribute(duid, { since: '1.0.3' });
  /** Host name that the guest is given, or is known by. */
  name? = attribute(guestName);
  /** Address that the guest is given. */
  ip = required(attribute(ipAddress));
  /** How long the address is lent for. */
  lease? = child(dhcpLease, { repeated: 'last', default: '1 hour' });
}

/** What a guest that boots from the network is told. For IPv4. */
class Bootp {
  /** File to fetch. */
  file? = attribute(filePath, { schema: 'required' });
  /** Address of the server that has it. */
  server? = attribute({ ...ipAddress, inSchema: (text) => /^[a-zA-Z0-9.-]+$/.test(text) }, { since: '0.7.3', default: 'the host' });
}
export const dhcpRange: ElementModel<DhcpRange> = element('range', DhcpRange, { anyNamespace: true });
export const dhcpHost: ElementModel<DhcpHost> = element('host', DhcpHost, { anyNamespace: true });
export const bootp: ElementModel<Bootp> = element('bootp', Bootp);

/** The DHCP server of one subnet; one for IPv4 and one for IPv6 in each network. */
class Dhcp {
  /** Addresses handed out to guests without a fixed one. */
  ranges? = children(dhcpRange);
  /** Guests with a fixed address. */
  hosts? = children(dhcpHost, { since: '0.4.5' });
  /** What guests that boot from the network are told. */
  bootp? = child(bootp, { repeated: 'last', since: '0.7.1' });
}

export type { Bootp, Dhcp, DhcpHost, DhcpLease, DhcpRange };
export const dhcp: ElementModel<Dhcp> = element('dhcp', Dhcp, { anyNamespace: true });
