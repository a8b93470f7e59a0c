import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'open-mode-no-firewall',
  severity: 'info',
  stage: 'advice',
  summary: 'A network that libvirt sets no firewall rules for.',
  optIn: true,
  on: network,
  check(value, report) {
    if (modeOf(value) !== 'open' || value.forward === undefined) return;
    report(
      value.forward,
      'mode',
      "in mode 'open' libvirt sets no firewall rules: nothing is translated, and nothing is kept out but by rules of your own",
    );
  },
});
