import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf, namesDevice, ownsBridge } from '../support/mode.ts';

export default rule({
  id: 'forward-has-no-device',
  severity: 'error',
  stage: 'start',
  summary: 'A network that names nothing for its guests to be connected to.',
  on: network,
  check(value, report) {
    const mode = modeOf(value);
    if (ownsBridge(mode) || namesDevice(value)) return;
    const needed =
      mode === 'bridge'
        ? 'a <bridge> of the host, or an <interface dev> in <forward>'
        : mode === 'hostdev'
          ? "a <pf dev> or an <address type='pci'> in <forward>"
          : 'an <interface dev> in <forward>';
    report(value, 'forward', `guests have nothing to be connected to, so none starts; mode '${mode}' needs ${needed}`);
  },
});
