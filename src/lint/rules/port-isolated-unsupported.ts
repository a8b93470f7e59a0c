import { network } from '../../network/network.ts';
import { remove, rule } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { switchOf } from '../support/virtualports.ts';

export default rule({
  id: 'port-isolated-unsupported',
  severity: 'error',
  stage: 'start',
  summary: 'Isolated ports where guests are not plugged into a Linux bridge.',
  on: network,
  check(value, report) {
    const { port, bridge, virtualport } = value;
    const mode = modeOf(value);
    if (!port?.isolated || ownsBridge(mode)) return;
    const isBridge = mode === 'bridge' && bridge?.name !== undefined;
    if (isBridge && (virtualport === undefined || switchOf(virtualport) === undefined)) return;
    const where = isBridge ? 'an Open vSwitch bridge' : 'a device';
    report(port, 'isolated', `a Linux bridge can isolate its ports, and guests are connected to ${where} here, so none starts; remove it`, {
      fix: { title: 'Remove <port>', changes: [remove(port)] },
    });
  },
});
