import { hostRule, set } from '../rule.ts';
import { identitiesOf } from '../support/identity.ts';
import { repeatsIn } from '../support/repeats.ts';

export default hostRule({
  id: 'uuid-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two networks or two guests with one UUID.',
  checkHost(host, report) {
    for (const { item, first } of repeatsIn(identitiesOf(host), ({ scope, uuid }) => uuid && `${scope} ${uuid}`)) {
      // With name and UUID the same, libvirt takes the later one for a new version of the first.
      if (item.name === first.name) continue;
      const { value } = item.document;
      report(
        item.document,
        value,
        'uuid',
        `the ${item.kind} '${first.name}' has this UUID already; remove it, and libvirt makes up another`,
        {
          related: [{ message: 'it stands here first', object: first.document.value, property: 'uuid', file: first.document }],
          fix: { title: 'Remove <uuid>', changes: [set(value, { uuid: undefined })] },
        },
      );
    }
  },
});
