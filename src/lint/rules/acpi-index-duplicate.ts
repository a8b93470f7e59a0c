import { domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import { rule } from '../rule.ts';
import { devicesOf } from '../support/devices.ts';
import { repeatsIn } from '../support/repeats.ts';

export default rule({
  id: 'acpi-index-duplicate',
  severity: 'error',
  stage: 'start',
  summary: 'Two devices of one index of ACPI.',
  on: domain,
  check(guest, report) {
    const all = devicesOf(guest).flatMap((device) => ifReadable(() => device.acpi) ?? []);
    for (const { item, first } of repeatsIn(all, ({ index }) => index)) {
      report(item, 'index', `another device has the index ${item.index} already, and QEMU does not start with two; choose another`, {
        related: [{ message: 'the first one', object: first, property: 'index' }],
      });
    }
  },
});
