import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeName, modeOf, ownsBridge } from '../support/mode.ts';

export default rule({
  id: 'bridge-option-not-allowed-in-mode',
  severity: 'error',
  stage: 'define',
  summary: 'An attribute of <bridge> that the forward mode of the network does not allow.',
  on: network,
  check(value, report) {
    const { bridge } = value;
    const mode = modeOf(value);
    if (bridge === undefined || ownsBridge(mode)) return;
    const why = `does not belong in ${modeName(mode)}`;
    if (mode === 'bridge') {
      const reason = 'libvirt uses a bridge that the host has set up';
      if (bridge.zone !== undefined) report(bridge, 'zone', `zone ${why}: ${reason}; remove it`);
      if (bridge.stp !== undefined) report(bridge, 'stp', `stp ${why}: ${reason}; remove it`);
      if (bridge.delay) report(bridge, 'delay', `delay ${why}: ${reason}; remove it`);
      return;
    }
    for (const property of ['name', 'zone', 'stp', 'macTableManager'] as const) {
      if (bridge[property] !== undefined)
        report(bridge, property, `<bridge ${property}> ${why}: guests are attached to a device, not to a bridge; remove it`);
    }
    if (bridge.delay) report(bridge, 'delay', `<bridge delay> ${why}: guests are attached to a device, not to a bridge; remove it`);
  },
});
