import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

/** Longest delay that DHCP and network boot are sure to outlast. */
const harmless = 5;
/** The kernel takes no longer delay. */
const longest = 30;

export default rule({
  id: 'bridge-delay-long',
  severity: 'warning',
  stage: 'advice',
  summary: 'A bridge that keeps new guests waiting.',
  on: network,
  check(value, report) {
    const { bridge } = value;
    // Without the spanning tree protocol ports forward at once.
    if (bridge?.delay === undefined || bridge.stp === false || !ownsBridge(modeOf(value))) return;
    // A number that large is reported as such.
    if (bridge.delay <= harmless || !Number.isSafeInteger(bridge.delay)) return;
    // Twice: the port listens for that long, then it learns.
    const seconds = 2 * Math.min(bridge.delay, longest);
    report(
      bridge,
      'delay',
      `a guest gets no packets for ${seconds} s after it starts, and DHCP or network boot may give up by then; write delay='0'`,
      {
        fix: { title: "Write delay='0'", changes: [set(bridge, { delay: 0 })] },
      },
    );
  },
});
