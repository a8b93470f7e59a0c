import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';
import { repeatsIn } from '../support/repeats.ts';

export default rule({
  id: 'disk-target-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two disks of one name.',
  on: domain,
  check({ devices }, report) {
    const targets = (devices?.disks ?? []).map(({ target }) => target);
    for (const { item, first } of repeatsIn(targets, ({ dev }) => dev)) {
      report(item, 'dev', `another disk is called '${first.dev}' already; every disk has a name of its own`, {
        related: [{ message: 'the first one', object: first, property: 'dev' }],
      });
    }
  },
});
