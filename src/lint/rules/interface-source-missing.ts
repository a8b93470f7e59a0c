import { ifReadable } from '../../model/unreadable.ts';
import { hostRule } from '../rule.ts';
import { lacksLink } from '../support/host-links.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic } from '../support/nics.ts';

export default hostRule({
  id: 'interface-source-missing',
  severity: 'error',
  stage: 'start',
  summary: 'An interface on a bridge or device that the host does not have.',
  checkHost(host, report, { facts }) {
    if (facts?.links === undefined) return;
    // A network that does not run now makes its bridge when it does.
    const made = new Set<string | undefined>();
    for (const { value } of networksByName(host).values()) {
      ifReadable(() => ownsBridge(modeOf(value)) && made.add(value.bridge?.name));
    }
    eachNic(host, (nic) => {
      const { value } = nic;
      if (value.type === 'bridge') {
        const { source } = value;
        if (lacksLink(facts, source.bridge) && !made.has(source.bridge))
          report(nic, source, 'bridge', `the host has no bridge '${source.bridge}', so the guest does not start until it is there`);
      } else if (value.type === 'direct') {
        const { source } = value;
        if (lacksLink(facts, source.dev))
          report(nic, source, 'dev', `the host has no device '${source.dev}', so the guest does not start until it is there`);
      }
    });
  },
});
