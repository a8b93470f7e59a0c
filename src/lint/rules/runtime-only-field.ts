import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';
import { definedGuest } from '../support/guest.ts';
import { runtimePartsOf } from '../support/runtime-parts.ts';

export default rule({
  id: 'runtime-only-field',
  severity: 'info',
  stage: 'silent',
  summary: 'What libvirt fills in while a guest runs, and drops from a definition.',
  on: domain,
  check(_, report, context) {
    const guest = definedGuest(context);
    const [first, ...others] = guest === undefined ? [] : runtimePartsOf(guest);
    if (first === undefined) return;
    const rest = others.length === 0 ? '' : `, and ${others.length} more such ${others.length === 1 ? 'thing' : 'things'} in this guest`;
    report(
      first.object as Record<string, unknown>,
      first.property,
      `libvirt fills in ${first.property} here while a guest runs and drops it from a definition${rest}; remove what was not written by hand`,
      {
        fix: { title: 'Remove what libvirt fills in', kind: 'safe', changes: [first, ...others].map(({ change }) => change) },
      },
    );
  },
});
