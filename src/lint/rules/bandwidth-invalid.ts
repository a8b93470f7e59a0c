import { type Bandwidth, bandwidth } from '../../shared/bandwidth.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'bandwidth-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'Traffic limits that libvirt cannot use.',
  on: bandwidth,
  check(value: Bandwidth, report) {
    for (const direction of ['inbound', 'outbound'] as const) {
      const limit = value[direction];
      if (limit === undefined) continue;
      const { average, floor, peak, burst } = limit;
      if (average === undefined && floor === undefined) report(limit, undefined, `<${direction}> needs average, the rate in KiB/s`);
      else if (average === undefined && (peak ?? burst) !== undefined) {
        report(
          limit,
          peak === undefined ? 'burst' : 'peak',
          `${peak === undefined ? 'burst' : 'peak'} says something about the average rate, which is missing`,
        );
      }
      if (direction === 'outbound' && floor)
        report(limit, 'floor', 'a rate can be guaranteed towards the guest alone; floor belongs in <inbound>');
    }
  },
});
