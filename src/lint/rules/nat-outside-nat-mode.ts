import { network } from '../../network/network.ts';
import { remove, rule } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'nat-outside-nat-mode',
  severity: 'error',
  stage: 'define',
  summary: 'A <nat> in a network that does not translate addresses.',
  on: network,
  check(value, report) {
    const nat = value.forward?.nat;
    const mode = modeOf(value);
    if (nat === undefined || mode === 'nat') return;
    report(nat, undefined, `<nat> belongs in mode 'nat', not in mode '${mode}'; remove it, or change the mode`, {
      fix: { title: 'Remove <nat>', changes: [remove(nat)] },
    });
  },
});
