import { hostRule, set } from '../rule.ts';
import { identitiesOf } from '../support/identity.ts';
import { repeatsIn } from '../support/repeats.ts';

export default hostRule({
  id: 'name-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two networks or two guests of one name.',
  checkHost(host, report) {
    for (const { item, first } of repeatsIn(identitiesOf(host), ({ scope, name }) => `${scope} ${name}`)) {
      // With name and UUID the same, libvirt takes the later one for a new version of the first.
      if (item.uuid !== undefined && item.uuid === first.uuid) continue;
      const { value } = item.document;
      const { uuid } = first.document.value;
      const message = `another ${item.kind} is called '${item.name}' already; rename one, or give both the same <uuid> if this is a new version of it`;
      report(item.document, value, 'name', message, {
        related: [{ message: 'the first one', object: first.document.value, property: 'name', file: first.document }],
        ...(item.uuid === undefined &&
          uuid !== undefined && { fix: { title: 'Give it the same <uuid>', changes: [set(value, { uuid })] } }),
      });
    }
  },
});
