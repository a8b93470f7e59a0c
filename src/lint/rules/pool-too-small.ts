import type { HostInterface } from '../host-view.ts';
import { hostRule } from '../rule.ts';
import { modeOf } from '../support/mode.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic } from '../support/nics.ts';

export default hostRule({
  id: 'pool-too-small',
  severity: 'warning',
  stage: 'start',
  summary: 'A network with fewer devices to hand out than guests ask for.',
  checkHost(host, report) {
    const guests = new Map<string, object>();
    const cards = new Map<string, { count: number; latest: HostInterface }>();
    eachNic(host, (nic) => {
      if (nic.value.type !== 'network' || nic.guest === undefined) return;
      // Of several documents of one name, versions of one guest, the first counts.
      const { name } = nic.guest.value;
      if (!guests.has(name)) guests.set(name, nic.guest.value);
      if (guests.get(name) !== nic.guest.value) return;
      const { network } = nic.value.source;
      cards.set(network, { count: (cards.get(network)?.count ?? 0) + 1, latest: nic });
    });
    for (const [name, document] of networksByName(host)) {
      const asking = cards.get(name);
      if (asking === undefined) continue;
      const { value } = document;
      const mode = modeOf(value);
      const { forward } = value;
      if (forward === undefined || (mode !== 'passthrough' && mode !== 'hostdev')) continue;
      const devices = (forward.interfaces ?? forward.addresses)?.length ?? (forward.dev === undefined ? undefined : 1);
      if (devices === undefined || asking.count <= devices) continue;
      const lent = devices === 1 ? 'one device' : `${devices} devices`;
      report(
        document,
        forward,
        undefined,
        `the network has ${lent} to hand out, and guests among these files have ${asking.count} cards on it, so not all of them can run at a time`,
        {
          related: [{ message: 'one of the cards', object: asking.latest.value, file: asking.latest }],
        },
      );
    }
  },
});
