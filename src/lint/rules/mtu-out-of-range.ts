import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

/** The kernel takes no smaller size for a bridge. Of sizes above the largest reading speaks, since the schema refuses them too. */
const smallest = 68;

export default rule({
  id: 'mtu-out-of-range',
  severity: 'error',
  stage: 'start',
  summary: 'A packet size that no bridge can have.',
  on: network,
  check(value, report) {
    const { mtu } = value;
    if (!mtu?.size || mtu.size >= smallest || !ownsBridge(modeOf(value))) return;
    report(mtu, 'size', `the largest packet has ${mtu.size} bytes, and a bridge takes ${smallest} to 65535; the network does not start`);
  },
});
