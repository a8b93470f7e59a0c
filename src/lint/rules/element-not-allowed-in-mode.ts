import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeName, modeOf, ownsBridge } from '../support/mode.ts';

export default rule({
  id: 'element-not-allowed-in-mode',
  severity: 'error',
  stage: 'define',
  summary: 'A part of a network that its forward mode does not allow.',
  on: network,
  check(value, report) {
    const mode = modeOf(value);
    if (ownsBridge(mode)) return;
    const why = `does not belong in ${modeName(mode)}: libvirt has no bridge of its own there, and addresses come from the LAN`;
    for (const ip of value.ips ?? []) report(ip, undefined, `<ip> ${why}; remove it`);
    for (const route of value.routes ?? []) report(route, undefined, `<route> ${why}; remove it`);
    if (value.mac?.address !== undefined) report(value, 'mac', `<mac> ${why}; remove it`);
    if (value.mtu?.size) report(value, 'mtu', `<mtu> ${why}; remove it`);
    if (value.domain?.name !== undefined) report(value, 'domain', `<domain> ${why}; remove it`);
    const { hosts, txts, srvs } = value.dns ?? {};
    if (hosts ?? txts ?? srvs) report(value, 'dns', `<dns> with records ${why}; remove it`);
  },
});
