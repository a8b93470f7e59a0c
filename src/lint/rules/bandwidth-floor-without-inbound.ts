import { hostRule } from '../rule.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic } from '../support/nics.ts';

export default hostRule({
  id: 'bandwidth-floor-without-inbound',
  severity: 'error',
  stage: 'start',
  summary: 'A guaranteed bandwidth on a network that has no inbound limit to take it from.',
  checkHost(host, report) {
    const networks = networksByName(host);
    eachNic(host, (nic) => {
      if (nic.value.type !== 'network') return;
      const inbound = nic.value.bandwidth?.inbound;
      const network = networks.get(nic.value.source.network);
      if (!inbound?.floor || network === undefined || network.value.bandwidth?.inbound !== undefined) return;
      const name = network.value.name;
      report(
        nic,
        inbound,
        'floor',
        `the network '${name}' has no <bandwidth> with <inbound> to guarantee a part of, so the guest does not start; give it one, or remove floor`,
      );
    });
  },
});
