import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';
import { devicesOf } from '../support/devices.ts';
import { repeatsIn } from '../support/repeats.ts';

export default rule({
  id: 'boot-order-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two devices of one place in the order of booting.',
  on: domain,
  check(guest, report) {
    const boots = devicesOf(guest).flatMap(({ boot }) => boot ?? []);
    for (const { item, first } of repeatsIn(boots, ({ order }) => order)) {
      report(item, 'order', `another device has the place ${item.order} in the order of booting; every number stands once`, {
        related: [{ message: 'the first one', object: first, property: 'order' }],
      });
    }
  },
});
