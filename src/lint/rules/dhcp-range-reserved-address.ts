import { formatAddress } from '../../address/ip-address.ts';
import { formatSubnet } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { checkRanges } from '../support/dhcp-ranges.ts';

export default rule({
  id: 'dhcp-range-reserved-address',
  severity: 'error',
  stage: 'define',
  summary: 'A DHCP range that includes the network or broadcast address.',
  on: networkIp,
  check(ip, report) {
    checkRanges(ip, ['network', 'broadcast'], ({ range, start, end, subnet }, { kind }) => {
      if (subnet === undefined) return;
      const isSmall = subnet.last - subnet.first < 4n;
      const next =
        kind === 'network'
          ? { start: formatAddress({ ...start, value: start.value + 1n }) }
          : { end: formatAddress({ ...end, value: end.value - 1n }) };
      report(
        range,
        kind === 'network' ? 'start' : 'end',
        `${(kind === 'network' ? start : end).text} is the ${kind} address of ${formatSubnet(subnet)}, which no guest can have`,
        {
          ...(!isSmall && { fix: { title: `Use ${Object.values(next)[0]}`, kind: 'safe', changes: [set(range, next)] } }),
        },
      );
    });
  },
});
