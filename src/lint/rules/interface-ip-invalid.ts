import { interfaceIp } from '../../interface/ip.ts';
import { rule, set } from '../rule.ts';
import { addressOf } from '../support/interface-ip.ts';
import { familyName, readIp, readIpOf } from '../support/ip.ts';

export default rule({
  id: 'interface-ip-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'An address of an interface whose parts do not go together.',
  on: interfaceIp,
  check(value, report) {
    const { address, family, prefix, peer } = value;
    const ip = addressOf(value);
    if (ip === undefined) {
      const other = readIp(address)!;
      report(value, 'family', `family is '${family}', and ${address} is an ${familyName(other)} address`, {
        fix: { title: `Change it to '${other.family}'`, changes: [set(value, { family: other.family })] },
      });
      return;
    }
    const bits = ip.family === 'ipv6' ? 128 : 32;
    if (prefix !== undefined && prefix > bits)
      report(value, 'prefix', `the prefix is /${prefix}, and an ${familyName(ip)} address has ${bits} bits`);
    if (peer !== undefined && readIpOf(ip.family, peer) === undefined)
      report(value, 'peer', `${address} is an ${familyName(ip)} address, and its peer ${peer} is not; both ends need one family`);
  },
});
