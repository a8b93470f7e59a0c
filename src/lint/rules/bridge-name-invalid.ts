import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

export default rule({
  id: 'bridge-name-invalid',
  severity: 'error',
  stage: 'start',
  summary: 'A name that no bridge can have.',
  on: network,
  check(value, report) {
    const { bridge } = value;
    const mode = modeOf(value);
    if (bridge?.name === undefined || !(ownsBridge(mode) || mode === 'bridge')) return;
    const { name } = bridge;
    // Of blanks and percent signs reading speaks, since the schema refuses them too.
    const character = /[/:]/.exec(name)?.[0];
    if (character !== undefined) report(bridge, 'name', `the kernel allows no '${character}' in the name of a bridge; use '-' instead`);
    else if (['.', '..', 'all', 'default'].includes(name))
      report(bridge, 'name', `the kernel allows no bridge of the name '${name}'; use another`);
  },
});
