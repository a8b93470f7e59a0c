import { unknownContent } from '../../model/unknown.ts';
import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

const largest = 2n ** 63n - 1n;

export default rule({
  id: 'bridge-delay-out-of-range',
  severity: 'error',
  stage: 'start',
  summary: 'A delay so large that libvirt stores it as a negative number.',
  on: network,
  check(value, report) {
    const { bridge } = value;
    if (bridge?.delay === undefined || Number.isSafeInteger(bridge.delay) || !ownsBridge(modeOf(value))) return;
    const digits = unknownContent(bridge)?.digits?.['delay'] ?? String(BigInt(bridge.delay));
    if (BigInt(digits) <= largest) return;
    report(
      bridge,
      'delay',
      'libvirt stores this number as a negative one, cannot read the network again, and does not start it; write seconds, up to 30',
      {
        fix: { title: "Write delay='0'", changes: [set(bridge, { delay: 0 })] },
      },
    );
  },
});
