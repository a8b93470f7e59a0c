import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { looksLikeBond, looksLikeHostBridge, looksLikeNic } from '../support/device-names.ts';
import { linkOf } from '../support/host-links.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { isOwnLink } from '../support/own-link.ts';

export default rule({
  id: 'managed-network-takes-host-device',
  severity: 'warning',
  stage: 'start',
  summary: 'A device of the host as the name of a bridge that libvirt is to make.',
  on: network,
  check(value, report, { facts }) {
    const { bridge } = value;
    if (bridge?.name === undefined || !ownsBridge(modeOf(value))) return;
    const { name } = bridge;
    const advice = "libvirt makes the bridge of this network itself; to use one of the host, write <forward mode='bridge'/>";
    if (facts?.links === undefined) {
      if (looksLikeNic(name) || looksLikeBond(name) || looksLikeHostBridge(name))
        report(bridge, 'name', `'${name}' looks like a device of the host; ${advice}`);
      return;
    }
    const link = linkOf(facts, name);
    if (link === undefined || isOwnLink(value, link, facts)) return;
    report(bridge, 'name', `the host has a device '${name}' already; ${advice}`, { severity: 'error' });
  },
});
