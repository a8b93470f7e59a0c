import { formatAddress } from '../../address/index.ts';
import type { DnsForwarder, DnsSrv } from '../../network/dns.ts';
import type { EffectiveDns, EffectiveNetwork } from '../effective/network.ts';
import { reverseDomain } from './reverse-domain.ts';

/** What dnsmasq is told about passing questions on. */
export function forwardingLines({ network, domain, ips }: EffectiveNetwork, dns: EffectiveDns): string[] {
  const forwarders = dns.enable ? (network.dns?.forwarders ?? []) : [];
  return [
    ...(dns.enable ? [] : ['port=0']),
    ...forwarders.map(serverLine),
    // With servers of its own for every name, the network does not ask those of the host.
    ...(forwarders.some((one) => one.addr !== undefined && one.domain === undefined) ? ['no-resolv'] : []),
    ...(domain?.localOnly ? [`local=/${domain.name}/`] : []),
    ...(domain ? [`domain=${domain.name}`, 'expand-hosts'] : []),
    ...(dns.enable ? ips.filter(({ localPtr }) => localPtr).flatMap(({ subnet }) => localLine(subnet && reverseDomain(subnet))) : []),
    ...(dns.enable && !dns.forwardPlainNames ? ['domain-needed', 'local=//'] : []),
  ];
}

function serverLine({ domain, addr, port }: DnsForwarder): string {
  const names = domain === undefined ? '' : `/${domain}/`;
  if (addr === undefined) return `server=${names}#`;
  return `server=${names}${formatAddress(addr)}${port === undefined ? '' : `#${port}`}`;
}

function localLine(domain: string | undefined): string[] {
  return domain === undefined ? [] : [`local=/${domain}/`];
}

/** The records that dnsmasq answers with. */
export function recordLines({ network }: EffectiveNetwork, dns: EffectiveDns): string[] {
  if (!dns.enable) return [];
  const { txts = [], srvs = [] } = network.dns ?? {};
  return [...txts.map(({ name, value }) => `txt-record=${name},${value}`), ...srvs.map(srvLine)];
}

/** Fields are known by their place, so one that is left out gets a value when another one follows. */
function srvLine({ service, protocol, domain, target, port = 0, priority = 0, weight = 0 }: DnsSrv): string {
  const line = `srv-host=_${service}._${protocol}${domain === undefined ? '' : `.${domain}`}`;
  // A dot says that nobody offers the service.
  if (target === undefined || target === '.') return line;
  const numbers = weight ? [port || 1, priority, weight] : priority ? [port || 1, priority] : port ? [port] : [];
  return [line, target, ...numbers].join(',');
}
