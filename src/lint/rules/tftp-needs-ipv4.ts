import { networkIp } from '../../network/ip.ts';
import { remove, rule } from '../rule.ts';

export default rule({
  id: 'tftp-needs-ipv4',
  severity: 'error',
  stage: 'define',
  summary: 'A TFTP folder in an IPv6 subnet.',
  on: networkIp,
  check({ family, tftp }, report) {
    if (family !== 'ipv6' || tftp === undefined) return;
    report(tftp, undefined, 'libvirt serves TFTP over IPv4 alone; move <tftp> to an IPv4 <ip>', {
      fix: { title: 'Remove <tftp>', changes: [remove(tftp)] },
    });
  },
});
