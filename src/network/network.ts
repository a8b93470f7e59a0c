import { dnsName } from '../codecs/names.ts';
import { blankedUint32 } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { uuid } from '../codecs/uuid.ts';
import { type ElementModel, element, type Namespace } from '../model/element.ts';
import { attribute, child, children, leaf, required } from '../model/field.ts';
import { bandwidth } from '../shared/bandwidth.ts';
import { metadata } from '../shared/metadata.ts';
import { portOptions } from '../shared/port-options.ts';
import { route } from '../shared/route.ts';
import { virtualport } from '../shared/virtualport.ts';
import { vlan } from '../shared/vlan.ts';
import { networkBridge, networkMac, networkMtu } from './bridge.ts';
import { dns } from './dns.ts';
import { forward } from './forward.ts';
import { networkIp } from './ip.ts';
import { portgroup } from './portgroup.ts';

const dnsmasq: Namespace = { prefix: 'dnsmasq', uri: 'http://libvirt.org/schemas/network/dnsmasq/1.0' };

/** A line for the configuration of dnsmasq. */
class DnsmasqOption {
  /** The line as dnsmasq's configuration file has it, without leading dashes. libvirt does not check it. */
  value = required(attribute(text));
}
const dnsmasqOption: ElementModel<DnsmasqOption> = element('option', DnsmasqOption, { namespace: dnsmasq });

/** Lines for the configuration of dnsmasq that libvirt has no element for. */
class DnsmasqOptions {
  /** The lines, in order. */
  options? = children(dnsmasqOption);
}
const dnsmasqOptions: ElementModel<DnsmasqOptions> = element('options', DnsmasqOptions, { namespace: dnsmasq });

/** The DNS domain of the network. */
class NetworkDomain {
  /** Name of the domain. */
  name? = attribute(dnsName, { schema: 'required' });
  /** Whether questions about names in the domain are never passed on to other servers. */
  localOnly? = attribute(yesNo, { since: '1.2.12', default: 'no' });
  /** Whether the host resolves the names of the domain through this network, by way of systemd-resolved. */
  register? = attribute(yesNo, { since: '10.1.0', default: 'no' });
}
export const networkDomain: ElementModel<NetworkDomain> = element('domain', NetworkDomain);

/** A virtual network. */
class Network {
  /** How many guest interfaces use the network. */
  connections? = attribute(blankedUint32, { live: true, since: '0.10.0' });
  /** Whether guests may talk IPv6 to each other although the network has no IPv6 address. */
  ipv6? = attribute(yesNo, { empty: 'absent', since: '1.0.1', default: 'no' });
  /** Whether the host trusts what guests say of the packets they want. */
  trustGuestRxFilters? = attribute(yesNo, { empty: 'absent', since: '1.2.10', default: 'no' });
  /** Name of the network, without `/`. */
  name = required(leaf(text, { empty: 'absent' }));
  /** Identifies the network beside its name. Pin it: a new definition without one cannot replace the old. */
  uuid? = leaf(uuid, { empty: 'absent', default: 'a random one' });
  /** One line about the network. */
  title? = leaf(text, { since: '9.7.0' });
  /** Text about the network. */
  description? = leaf(text, { since: '9.7.0' });
  /** XML of other programs. */
  metadata? = child(metadata, { since: '2.1.0' });
  /** How the network reaches the outside; without it the network is isolated. */
  forward? = child(forward);
  /** The bridge that guests are plugged into. */
  bridge? = child(networkBridge);
  /** The largest packet. */
  mtu? = child(networkMtu, { since: '3.1.0' });
  /** The bridge's hardware address. */
  mac? = child(networkMac, { since: '0.8.8' });
  /** The DNS domain. */
  domain? = child(networkDomain, { since: '0.4.5' });
  /** What the DNS server answers. */
  dns? = child(dns, { since: '0.9.3' });
  /** VLANs of the guests' ports. */
  vlan? = child(vlan, { since: '0.10.0' });
  /** Limits on the traffic of all guests together. */
  bandwidth? = child(bandwidth, { since: '0.9.4' });
  /** How the bridge treats the ports of guests. */
  port? = child(portOptions, { since: '6.1.0' });
  /** Addresses of the bridge, and with them the subnets of the network. */
  ips? = children(networkIp);
  /** Static routes to networks behind guests. */
  routes? = children(route, { since: '1.0.6' });
  /** What the switch is told about the ports of guests. */
  virtualport? = child(virtualport, { since: '0.9.4' });
  /** Settings that guest interfaces pick by name. */
  portgroups? = children(portgroup);
  /** Lines for the configuration of dnsmasq. */
  dnsmasqOptions? = child(dnsmasqOptions, { since: '5.6.0' });
}

export type { DnsmasqOption, DnsmasqOptions, Network, NetworkDomain };
export const network: ElementModel<Network> = element('network', Network, { namespacesFirst: true });
