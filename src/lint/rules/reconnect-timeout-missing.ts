import { reconnect } from '../../shared/reconnect.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'reconnect-timeout-missing',
  severity: 'error',
  stage: 'define',
  summary: 'A connection that is to be made again, nobody says after how long.',
  on: reconnect,
  check(value, report) {
    if (value.enabled && value.timeout === undefined)
      report(value, undefined, "<reconnect enabled='yes'> needs timeout, the seconds to wait before connecting again");
  },
});
