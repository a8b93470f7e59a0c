import { domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import { rule } from '../rule.ts';
import { repeatsIn } from '../support/repeats.ts';

export default rule({
  id: 'entry-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two entries of a list that are about one thing.',
  on: domain,
  check(guest, report) {
    ifReadable(() => {
      for (const { item } of repeatsIn(guest.perf?.events ?? [], ({ name }) => name))
        report(item, 'name', `the event '${item.name}' stands in the list already`);
    });
    ifReadable(() => {
      for (const { item } of repeatsIn(guest.iothreadids?.iothreads ?? [], ({ id }) => id))
        report(item, 'id', `another I/O thread has the number ${item.id} already`);
    });
    ifReadable(() => {
      for (const { item } of repeatsIn(guest.seclabels ?? [], ({ model }) => model))
        report(item, 'model', `there is a label for the security driver '${item.model}' already`);
    });
  },
});
