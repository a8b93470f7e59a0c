import { network } from '../../network/network.ts';
import { remove, rule } from '../rule.ts';
import { withoutDnsmasq } from '../support/dnsmasq.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

export default rule({
  id: 'dns-without-effect',
  severity: 'warning',
  stage: 'silent',
  summary: 'Settings for a DNS server that does not run.',
  on: network,
  check(value, report) {
    const reason = withoutDnsmasq(value);
    if (reason === undefined) return;
    const { dns, domain, dnsmasqOptions } = value;
    const useless = (part: object, what: string): void =>
      report(part, undefined, `${what} no effect: ${reason}; remove it`, {
        fix: { title: 'Remove it', changes: [remove(part)] },
      });
    if (dnsmasqOptions?.options !== undefined) useless(dnsmasqOptions, 'these lines have');
    // What says that there is no DNS server is right. Where the bridge is not libvirt's, it refuses records and a domain.
    const refused = !ownsBridge(modeOf(value));
    if (dns !== undefined && dns.enable !== false && !(refused && (dns.hosts ?? dns.srvs ?? dns.txts))) {
      if (dns.enable ?? dns.forwardPlainNames ?? dns.forwarders ?? dns.hosts ?? dns.srvs ?? dns.txts) useless(dns, '<dns> has');
    }
    if (domain?.name !== undefined && !refused) useless(domain, '<domain> has');
  },
});
