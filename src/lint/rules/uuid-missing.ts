import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'uuid-missing',
  severity: 'info',
  stage: 'advice',
  summary: 'A network without UUID, which cannot replace an older definition of itself.',
  optIn: true,
  on: network,
  check(value, report) {
    if (value.uuid === undefined) report(value, undefined, 'without <uuid> this cannot replace a network of the same name; pin one');
  },
});
