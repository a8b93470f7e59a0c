import { isDottedQuad } from '../../address/text.ts';
import { dhcpHost } from '../../network/dhcp.ts';
import { rule } from '../rule.ts';
import { canBeReadAgain } from '../support/escaping.ts';

export default rule({
  id: 'dhcp-host-name-invalid',
  severity: 'error',
  stage: 'silent',
  summary: 'A name in a reservation that dnsmasq takes for something else, or not at all.',
  on: dhcpHost,
  check(host, report) {
    const { name } = host;
    if (name === undefined || !canBeReadAgain(name)) return;
    const problem = problemOf(name.trim());
    if (problem !== undefined) report(host, 'name', problem);
  },
});

/** What dnsmasq makes of a name that is none. libvirt writes it between commas, among fields that are told apart by their form. */
function problemOf(name: string): string | undefined {
  if (name === 'ignore') return "dnsmasq takes the name 'ignore' as an order to give this guest no address; use another name";
  if (name === 'infinite' || /^\d[\d ]*[smhdw]?$/i.test(name))
    return `dnsmasq takes '${name}' for a lease time, so the guest gets no name; use one with other letters`;
  if (isDottedQuad(name)) return `dnsmasq takes '${name}' for the address to hand out; use a name`;
  if (name.includes(',')) return `dnsmasq takes '${name}' for several fields; write one name without a comma`;
  if (name.includes(':')) return `dnsmasq takes '${name}' for a MAC address or a tag; write a name without a colon`;
  const labels = name.split('.');
  if (labels.some((label) => label.length > 63))
    return 'each part of a host name has at most 63 characters; dnsmasq ignores this reservation';
  // Behind the first dot dnsmasq takes everything.
  if (!/^[\w-]*$/.test(labels[0]!))
    return `'${name}' is not a host name, and dnsmasq ignores the whole reservation; use letters, digits and hyphens`;
  return undefined;
}
