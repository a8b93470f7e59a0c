import { isUniqueLocal } from '../../address/special.ts';
import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf } from '../support/mode.ts';
import { subnetsOf } from '../support/subnets.ts';

export default rule({
  id: 'ipv6-nat-not-enabled',
  severity: 'warning',
  stage: 'silent',
  summary: 'Local IPv6 addresses in a network that translates IPv4 addresses alone.',
  on: network,
  check(value, report) {
    const { forward } = value;
    // Who writes ipv6='no' knows.
    if (forward === undefined || modeOf(value) !== 'nat' || forward.nat?.ipv6 !== undefined) return;
    const local = subnetsOf(value).find(({ ip, address }) => ip.family === 'ipv6' && isUniqueLocal(address));
    if (local === undefined) return;
    const change = forward.nat === undefined ? set(forward, { nat: { ipv6: true } }) : set(forward.nat, { ipv6: true });
    report(
      local.ip,
      'address',
      `${local.address.text} means nothing outside this site, and IPv6 is not translated, so no answer finds back; write <nat ipv6='yes'/>`,
      { fix: { title: "Add <nat ipv6='yes'/>", changes: [change] } },
    );
  },
});
