import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Network, network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';

export default rule<Network | DomainInterface>({
  id: 'bandwidth-floor-not-allowed',
  severity: 'error',
  stage: 'define',
  summary: 'A guaranteed rate where none can be given.',
  on: [network, domainInterface],
  check(value, report) {
    if ('type' in value && (value.type === 'network' || value.type === 'unknown')) return;
    for (const { bandwidth } of [value, ...('portgroups' in value ? (value.portgroups ?? []) : [])]) {
      const limit = bandwidth?.inbound;
      if (!limit?.floor) continue;
      report(limit, 'floor', "a network guarantees a rate to a guest's interface of type 'network', and to nothing else", {
        fix: { title: 'Remove floor', changes: [set(limit, { floor: undefined })] },
      });
    }
  },
});
