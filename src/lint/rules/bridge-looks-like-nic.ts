import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { looksLikeBond, looksLikeNic } from '../support/device-names.ts';
import { isOpenvswitch, linkOf } from '../support/host-links.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'bridge-looks-like-nic',
  severity: 'warning',
  stage: 'start',
  summary: 'A network card where a bridge of the host belongs.',
  on: network,
  check(value, report, { facts }) {
    const { bridge } = value;
    if (bridge?.name === undefined || modeOf(value) !== 'bridge') return;
    const { name } = bridge;
    const advice = 'name a bridge that it is a port of, or attach guests to it by <interface dev> in <forward>';
    if (facts?.links === undefined) {
      if (looksLikeNic(name) || looksLikeBond(name))
        report(bridge, 'name', `'${name}' looks like a network card, and guests are plugged into a bridge; ${advice}`);
      return;
    }
    const link = linkOf(facts, name);
    if (link === undefined || link.kind === 'bridge' || isOpenvswitch(facts, name)) return;
    report(bridge, 'name', `'${name}' is no bridge on this host, so guests cannot be plugged into it; ${advice}`, { severity: 'error' });
  },
});
