import { nearest } from '../../model/words.ts';
import { hostRule, set } from '../rule.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic } from '../support/nics.ts';

export default hostRule({
  id: 'network-unknown',
  severity: 'warning',
  stage: 'start',
  summary: 'An interface on a network that is not among the files.',
  checkHost(host, report) {
    const networks = networksByName(host);
    // Who lints guests alone has not said which networks there are.
    if (networks.size === 0) return;
    eachNic(host, (nic) => {
      if (nic.value.type !== 'network') return;
      const { source } = nic.value;
      const { network } = source;
      if (networks.has(network)) return;
      const trimmed = network.trim();
      const meant = networks.has(trimmed) ? trimmed : nearest(trimmed, networks.keys());
      if (meant === undefined)
        report(nic, source, 'network', `there is no network '${network}' among these files; without it the guest does not start`);
      else {
        report(nic, source, 'network', `there is no network '${network}', so the guest does not start; did you mean '${meant}'?`, {
          severity: 'error',
          fix: { title: `Change it to '${meant}'`, changes: [set(source, { network: meant })] },
        });
      }
    });
  },
});
