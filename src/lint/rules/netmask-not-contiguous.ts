import { formatAddress } from '../../address/ip-address.ts';
import { netmaskToPrefix } from '../../address/netmask.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { readIp } from '../support/ip.ts';

export default rule({
  id: 'netmask-not-contiguous',
  severity: 'error',
  stage: 'start',
  summary: 'A netmask with holes.',
  on: networkIp,
  check(ip, report) {
    const { netmask } = ip;
    if (netmask === undefined || ip.prefix || ip.family === 'ipv6') return;
    const mask = readIp(netmask);
    if (mask?.family !== 'ipv4' || netmaskToPrefix(netmask) !== undefined) return;
    // A single number is a prefix length, and reported as what it is not.
    if (/^\d{1,2}$/.test(netmask)) return;
    // With a range the network cannot even be defined; then the range is reported.
    if (ip.dhcp?.ranges !== undefined) return;
    const complement = formatAddress({ family: 'ipv4', value: mask.value ^ 0xffffffffn });
    const inverted = netmaskToPrefix(complement) === undefined ? undefined : complement;
    const hint = inverted === undefined ? 'a netmask is ones, then zeros, as 255.255.255.0' : `the netmask is ${inverted}`;
    report(ip, 'netmask', `${mask.text} has ones behind zeros: ${hint}; the network does not start`, {
      ...(inverted !== undefined && { fix: { title: `Write ${inverted}`, changes: [set(ip, { netmask: inverted })] } }),
    });
  },
});
