import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { subnetsOf } from '../support/subnets.ts';

export default rule({
  id: 'localptr-prefix',
  severity: 'error',
  stage: 'start',
  summary: 'Reverse look-ups for a subnet that reverse DNS has no name for.',
  on: network,
  check(value, report) {
    // Without DNS libvirt does not look at it.
    if (value.dns?.enable === false || !ownsBridge(modeOf(value))) return;
    for (const { ip, address, subnet } of subnetsOf(value)) {
      const { prefix } = subnet;
      const [step, last] = address.family === 'ipv4' ? [8, 24] : [4, 124];
      if (!ip.localPtr || (prefix % step === 0 && prefix >= step && prefix <= last)) continue;
      const fitting = address.family === 'ipv4' ? '/8, /16 and /24' : '/4, /8 and so on up to /124';
      report(ip, 'localPtr', `reverse DNS has names for subnets of ${fitting}, and this is a /${prefix}; the network does not start`, {
        fix: { title: 'Remove localPtr', changes: [set(ip, { localPtr: undefined })] },
      });
    }
  },
});
