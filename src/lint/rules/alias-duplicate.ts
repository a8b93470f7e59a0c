import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';
import { devicesOf } from '../support/devices.ts';
import { repeatsIn } from '../support/repeats.ts';

export default rule({
  id: 'alias-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two devices of one name.',
  on: domain,
  check(guest, report) {
    const aliases = devicesOf(guest).flatMap(({ alias }) => alias ?? []);
    for (const { item, first } of repeatsIn(aliases, ({ name }) => (isKept(name) ? name : undefined))) {
      report(item, 'name', `another device of the guest is called '${first.name}' already; choose another alias`, {
        related: [{ message: 'the first one', object: first, property: 'name' }],
      });
    }
  },
});

/** libvirt drops all aliases but these. */
function isKept(name: string | undefined): boolean {
  return /^ua-[a-zA-Z0-9_-]*$/.test(name ?? '');
}
