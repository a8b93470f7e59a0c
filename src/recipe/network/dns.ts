import { formatAddress, parseAddress } from '../../address/index.ts';
import type { Dns } from '../../network/dns.ts';
import { checkDnsName } from '../checks/name.ts';
import { RecipeError } from '../recipe-error.ts';

/** What the DNS server of a network does beyond what it does by itself. */
export interface DnsOption {
  /** Addresses of the DNS servers that questions are passed on to; those that the host itself asks when absent. */
  readonly forwarders?: readonly string[];
  /** Names that it answers itself, with their addresses. */
  readonly hosts?: readonly { readonly ip: string; readonly hostnames: readonly string[] }[];
}

/** What is said about the DNS server, if anything is. */
export function dnsOf(asked: boolean | DnsOption | undefined, own: readonly string[]): { dns?: Dns } {
  if (asked === undefined || asked === true) return {};
  if (asked === false) return { dns: { enable: false } };
  const forwarders = (asked.forwarders ?? []).map((text, index) => {
    const option = `dns.forwarders[${index}]`;
    const addr = checkAddress(option, text);
    if (own.includes(addr)) throw new RecipeError(option, `${addr} is this very server`);
    return { addr };
  });
  const hosts = (asked.hosts ?? []).map(({ ip, hostnames }, index) => {
    const option = `dns.hosts[${index}]`;
    if (hostnames.length === 0) throw new RecipeError(`${option}.hostnames`, 'expected at least one name');
    return { ip: checkAddress(`${option}.ip`, ip), hostnames: hostnames.map((name) => checkDnsName(`${option}.hostnames`, name)) };
  });
  const repeated = hosts.findIndex(({ ip }, index) => hosts.findIndex((other) => other.ip === ip) < index);
  if (repeated >= 0) throw new RecipeError(`dns.hosts[${repeated}].ip`, `${hosts[repeated]!.ip} is there twice; put its names together`);
  if (forwarders.length === 0 && hosts.length === 0) return {};
  return { dns: { ...(forwarders.length > 0 && { forwarders }), ...(hosts.length > 0 && { hosts }) } };
}

function checkAddress(option: string, text: string): string {
  const address = parseAddress(text);
  if (address === undefined || address.scope !== undefined) throw new RecipeError(option, `'${text}' is no address`);
  return formatAddress(address);
}
