import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { virtualportsOf } from '../support/virtualports.ts';

export default rule({
  id: 'ovs-interfaceid-on-network',
  severity: 'error',
  stage: 'silent',
  summary: 'One Open vSwitch port id for all guests of a network.',
  on: network,
  check(value, report) {
    for (const port of virtualportsOf(value)) {
      if (port.type !== 'openvswitch' && port.type !== undefined) continue;
      const { parameters } = port;
      if (parameters?.interfaceid === undefined) continue;
      report(
        parameters,
        'interfaceid',
        "interfaceid stands for one port, and here every guest gets the same; put it on the guest's <interface>",
        {
          fix: {
            title: 'Remove interfaceid',
            changes: [set<{ interfaceid?: string | undefined }>(parameters, { interfaceid: undefined })],
          },
        },
      );
    }
  },
});
