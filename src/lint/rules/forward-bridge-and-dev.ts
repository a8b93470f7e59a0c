import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'forward-bridge-and-dev',
  severity: 'error',
  stage: 'define',
  summary: 'A network of mode bridge that names both a bridge and devices.',
  on: network,
  check(value, report) {
    const { bridge, forward } = value;
    if (modeOf(value) !== 'bridge' || bridge?.name === undefined || forward === undefined) return;
    const { dev, interfaces, addresses, pf } = forward;
    if (!(dev ?? interfaces ?? addresses ?? pf)) return;
    report(bridge, 'name', `guests are plugged into the bridge '${bridge.name}' or attached to devices, not both; keep one`, {
      related: [{ message: 'the devices are named here', object: forward }],
    });
  },
});
