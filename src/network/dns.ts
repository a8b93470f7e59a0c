import { ipAddress } from '../codecs/address.ts';
import { dnsName, hostName } from '../codecs/names.ts';
import { numberCodec, port, uint16 } from '../codecs/number.ts';
import { srvProtocol, srvService, txtName } from '../codecs/srv.ts';
import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { integer, max16 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, leaves, required } from '../model/field.ts';

/** A DNS server that questions are passed on to. Needs an address, a domain or both. */
class DnsForwarder {
  /** Only names in this domain are passed on. */
  domain? = attribute(dnsName, { since: '2.2.0', default: 'every name' });
  /** Address of the server. Without one, `domain` is answered by the servers of the host. */
  addr? = attribute(ipAddress, { since: '1.1.3' });
  /** Port of the server. Needs `addr`. */
  port? = attribute(port, { since: '12.0.0', default: '53' });
}
/** A TXT record. */
class DnsTxt {
  /** Name of the record; no blank and no comma. */
  name = required(attribute(txtName));
  /** Its value; commas split it into several strings. */
  value = required(attribute(text));
}
/** A SRV record: where a service is found. */
class DnsSrv {
  /** Name of the service, without the underscore that DNS puts before it. */
  service = required(attribute(srvService));
  /** Protocol of the service, without the underscore. */
  protocol = required(attribute(srvProtocol));
  /** Domain that has the service. */
  domain? = attribute(dnsName, { default: "the network's domain" });
  /** Host that offers the service. */
  target? = attribute(text);
  /** Port on that host. Needs `target`. */
  port? = attribute(numberCodec({ format: 'a port', min: 1, max: max16, schema: integer(0, max16) }), { empty: 'absent', default: '1' });
  /** The record with the lowest priority is used first. Needs `target`. */
  priority? = attribute(uint16, { empty: 'absent', default: '0' });
  /** How often the record is used, compared with others of its priority. Needs `target`. */
  weight? = attribute(uint16, { empty: 'absent' });
}
/** An address and its names. */
class DnsHost {
  /** The address. */
  ip = required(attribute(ipAddress));
  /** Names for it, at least one. */
  hostnames = required(leaves(hostName, { name: 'hostname', empty: 'absent' }));
}
export const dnsForwarder: ElementModel<DnsForwarder> = element('forwarder', DnsForwarder);
export const dnsTxt: ElementModel<DnsTxt> = element('txt', DnsTxt);
export const dnsSrv: ElementModel<DnsSrv> = element('srv', DnsSrv);
export const dnsHost: ElementModel<DnsHost> = element('host', DnsHost, { anyNamespace: true });

/** What the DNS server of the network answers. */
class Dns {
  /** Whether the network has a DNS server; without one nothing may stand inside. */
  enable? = attribute(yesNo, { since: '2.2.0', default: 'yes' });
  /** Whether names without a dot are passed on to the servers of the host. */
  forwardPlainNames? = attribute(yesNo, { since: '1.1.2', default: 'yes' });
  /** DNS servers that questions are passed on to. */
  forwarders? = children(dnsForwarder, { since: '1.1.3' });
  /** TXT records. */
  txts? = children(dnsTxt, { since: '0.9.3' });
  /** SRV records. */
  srvs? = children(dnsSrv, { since: '0.9.9' });
  /** Addresses and their names. */
  hosts? = children(dnsHost, { since: '0.9.3' });
}

export type { Dns, DnsForwarder, DnsHost, DnsSrv, DnsTxt };
export const dns: ElementModel<Dns> = element('dns', Dns);
