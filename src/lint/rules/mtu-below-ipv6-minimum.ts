import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

const smallest = 1280;

export default rule({
  id: 'mtu-below-ipv6-minimum',
  severity: 'error',
  stage: 'start',
  summary: 'Packets too small for the IPv6 addresses of the network.',
  on: network,
  check(value, report) {
    const { mtu, ips } = value;
    // What is too small for a bridge at all is reported as such.
    if (!mtu?.size || mtu.size < 68 || mtu.size >= smallest || !ownsBridge(modeOf(value))) return;
    const ip = ips?.find(({ family }) => family === 'ipv6');
    if (ip === undefined) return;
    report(mtu, 'size', `IPv6 needs packets of ${smallest} bytes, and the largest here has ${mtu.size}; the network does not start`, {
      related: [{ message: 'the IPv6 address', object: ip, property: 'address' }],
      fix: { title: `Write size='${smallest}'`, changes: [set(mtu, { size: smallest })] },
    });
  },
});
