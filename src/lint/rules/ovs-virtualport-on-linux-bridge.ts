import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Network, network } from '../../network/network.ts';
import { remove, rule } from '../rule.ts';
import { linkOf } from '../support/host-links.ts';
import { modeOf } from '../support/mode.ts';
import { switchOf } from '../support/virtualports.ts';

export default rule<Network | DomainInterface>({
  id: 'ovs-virtualport-on-linux-bridge',
  severity: 'error',
  stage: 'start',
  summary: "An Open vSwitch port on a bridge of the kernel's own.",
  on: [network, domainInterface],
  check(value, report, { facts }) {
    if (facts === undefined || !('virtualport' in value) || value.virtualport === undefined) return;
    const { virtualport } = value;
    if (switchOf(virtualport) !== 'openvswitch') return;
    const bridge = bridgeOf(value);
    if (bridge === undefined || linkOf(facts, bridge)?.kind !== 'bridge') return;
    report(
      virtualport,
      'type',
      `'${bridge}' is a Linux bridge, not one of Open vSwitch, so no guest with this starts; remove <virtualport>, or name another bridge`,
      {
        fix: { title: 'Remove <virtualport>', changes: [remove(virtualport)] },
      },
    );
  },
});

function bridgeOf(value: Network | DomainInterface): string | undefined {
  if ('type' in value) return value.type === 'bridge' ? value.source.bridge : undefined;
  return 'name' in value && modeOf(value) === 'bridge' ? value.bridge?.name : undefined;
}
