import { netmaskToPrefix } from '../../address/netmask.ts';
import { networkAddress, subnetByPrefix } from '../../address/subnet.ts';
import { type Route, route } from '../../shared/route.ts';
import { type Report, rule, set } from '../rule.ts';
import { readIp } from '../support/ip.ts';

export default rule({
  id: 'route-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A route whose parts do not go together.',
  on: route,
  check(value, report) {
    if (checkFamilies(value, report)) return;
    const { netmask, prefix, family } = value;
    const bits = family === 'ipv6' ? 128 : 32;
    if (netmask !== undefined && family === 'ipv6') report(value, 'netmask', 'IPv6 routes have a prefix, not a netmask');
    else if (netmask !== undefined && readIp(netmask)?.family === 'ipv6') report(value, 'netmask', `${netmask} is no IPv4 netmask`);
    else if (netmask !== undefined && prefix !== undefined) report(value, 'netmask', 'give the prefix or the netmask, not both');
    else if (prefix !== undefined && prefix > bits) report(value, 'prefix', `the prefix is /${prefix}, and the address has ${bits} bits`);
    else checkDestination(value, report);
  },
});

/** Whether the addresses are of a family they should not be; that is reported. */
function checkFamilies(value: Route, report: Report): boolean {
  const expected = value.family === 'ipv6' ? 'ipv6' : 'ipv4';
  for (const property of ['address', 'gateway'] as const) {
    const text = value[property];
    const ip = text === undefined ? undefined : readIp(text);
    if (ip === undefined || ip.family === expected) continue;
    const missing = value.family === undefined;
    report(
      value,
      property,
      missing
        ? `${ip.text} is an IPv6 address, and libvirt expects IPv4 without family='ipv6'`
        : `family is '${expected}', and ${ip.text} is not of that family`,
      {
        ...(missing && { fix: { title: "Add family='ipv6'", kind: 'suggestion', changes: [set(value, { family: 'ipv6' })] } }),
      },
    );
    return true;
  }
  return false;
}

/** The destination must be the first address of its subnet. */
function checkDestination(value: Route, report: Report): void {
  const ip = value.address === undefined ? undefined : readIp(value.address);
  if (ip === undefined) return;
  const { netmask } = value;
  const prefix = value.prefix ?? (netmask === undefined ? undefined : netmaskToPrefix(netmask));
  const subnet = prefix === undefined ? undefined : subnetByPrefix(ip, prefix);
  if (subnet !== undefined) {
    if (subnet.first === ip.value) return;
    const network = networkAddress(subnet);
    report(value, 'address', `${ip.text} is not a network address: its bits outside /${prefix} must be zero`, {
      fix: { title: `Write ${network}`, kind: 'safe', changes: [set(value, { address: network })] },
    });
    return;
  }
  // Without a prefix libvirt takes 0, and a mask with holes it compares bit by bit.
  const mask = netmask === undefined ? 0n : (readIp(netmask)?.value ?? 0n);
  if ((ip.value & mask) === ip.value) return;
  const why = netmask === undefined ? 'no prefix is given, and libvirt takes that for /0' : `it has bits outside ${netmask}`;
  report(value, 'address', `${ip.text} is not a network address: ${why}`);
}
