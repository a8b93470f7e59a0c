import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'bandwidth-floor-not-allowed',
  severity: 'error',
  stage: 'define',
  summary: 'A guaranteed rate where none can be given.',
  on: network,
  check(value, report) {
    for (const holder of [value, ...(value.portgroups ?? [])]) {
      const limit = holder.bandwidth?.inbound;
      if (!limit?.floor) continue;
      report(limit, 'floor', 'a rate is guaranteed to one guest, on its <interface>, not to a network or portgroup', {
        fix: { title: 'Remove floor', changes: [set(limit, { floor: undefined })] },
      });
    }
  },
});
