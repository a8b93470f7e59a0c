import { contains } from '../../address/range.ts';
import { parseSubnet } from '../../address/subnet.ts';
import { assumedPrefix } from '../../address/subnet-of.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { readIp } from '../support/ip.ts';

/** Private addresses whose class is far larger than the subnets they are used for. */
const usuallySmaller = [parseSubnet('10.0.0.0/8')!, parseSubnet('172.16.0.0/12')!];

export default rule({
  id: 'ip-prefix-missing',
  severity: 'warning',
  stage: 'silent',
  summary: 'An IPv4 address without prefix and netmask, so that its class decides.',
  on: networkIp,
  check(ip, report) {
    const address = readIp(ip.address);
    if (address?.family !== 'ipv4' || address.value === 0n || ip.prefix || ip.netmask !== undefined) return;
    const property = ip.prefix === undefined ? 'address' : 'prefix';
    const missing = ip.prefix === undefined ? 'there is no prefix' : 'a prefix of 0 counts as none';
    const prefix = assumedPrefix(address);
    if (prefix === undefined) {
      // With a range the network cannot even be defined; then the range is reported.
      if (ip.dhcp?.ranges === undefined) {
        report(ip, property, `${missing}, and libvirt has none to assume for ${address.text}; the network does not start`, {
          severity: 'error',
          stage: 'start',
        });
      }
      return;
    }
    const swallows = usuallySmaller.some((block) => contains(block, address));
    const effect = swallows ? `, a subnet of ${2 ** (32 - prefix)} addresses` : '';
    report(ip, property, `${missing}, so libvirt assumes /${prefix}${effect}; write the prefix that is meant`, {
      severity: swallows ? 'error' : 'warning',
      fix: { title: `Write prefix='${prefix}'`, kind: swallows ? 'suggestion' : 'safe', changes: [set(ip, { prefix })] },
    });
  },
});
