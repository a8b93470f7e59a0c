import { netmaskToPrefix } from '../../address/netmask.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'ip-prefix-and-netmask',
  severity: 'error',
  stage: 'define',
  summary: 'A subnet that is given both a prefix and a netmask.',
  on: networkIp,
  check(value, report) {
    const { prefix, netmask, family } = value;
    // An IPv6 address cannot have a netmask in the first place.
    if (prefix === undefined || netmask === undefined || family === 'ipv6') return;
    if (prefix === 0) {
      report(value, 'prefix', 'a prefix of 0 counts as none beside the netmask; remove it', {
        severity: 'warning',
        stage: 'schema',
        fix: { title: 'Remove the prefix', kind: 'safe', changes: [set(value, { prefix: undefined })] },
      });
      return;
    }
    const agree = netmaskToPrefix(netmask) === prefix;
    report(value, 'netmask', `give the prefix or the netmask, not both${agree ? '' : `; /${prefix} and ${netmask} do not even agree`}`, {
      fix: { title: 'Remove the netmask', kind: agree ? 'safe' : 'suggestion', changes: [set(value, { netmask: undefined })] },
    });
  },
});
