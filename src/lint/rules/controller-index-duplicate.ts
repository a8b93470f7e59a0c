import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';
import { repeatsIn } from '../support/repeats.ts';

export default rule({
  id: 'controller-index-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two controllers of one type and index.',
  on: domain,
  check({ devices }, report) {
    // Of USB controllers, companions share an index.
    const controllers = (devices?.controllers ?? []).filter(({ type }) => type !== 'usb' && type !== 'unknown');
    const typeOf = ({ type }: (typeof controllers)[number]): string => type ?? 'ide';
    for (const { item, first } of repeatsIn(controllers, (one) => (one.index === undefined ? undefined : `${typeOf(one)} ${one.index}`))) {
      report(
        item,
        'index',
        `another controller of type '${typeOf(item)}' has the index ${item.index} already; remove the index, and libvirt chooses one`,
        {
          related: [{ message: 'the first one', object: first, property: 'index' }],
        },
      );
    }
  },
});
