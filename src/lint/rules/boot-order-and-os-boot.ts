import { domain } from '../../domain/domain.ts';
import { remove, rule } from '../rule.ts';
import { devicesOf } from '../support/devices.ts';
import { isQemuType } from '../support/hypervisor.ts';

export default rule({
  id: 'boot-order-and-os-boot',
  severity: 'error',
  stage: 'define',
  summary: 'Kinds of devices to boot from, and devices to boot from.',
  on: domain,
  check(guest, report) {
    const boots = guest.os?.boots ?? [];
    const first = isQemuType(guest.type) && boots.length > 0 ? devicesOf(guest).find(({ boot }) => boot !== undefined)?.boot : undefined;
    if (first === undefined) return;
    report(first, undefined, 'the guest has <boot> in <os> too, and libvirt takes one of the two: kinds of devices, or devices in order', {
      related: [{ message: 'what <os> says', object: boots[0]! }],
      fix: { title: 'Remove <boot> from <os>', changes: boots.map((boot) => remove(boot)) },
    });
  },
});
