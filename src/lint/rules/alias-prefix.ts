import { domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { DeviceAlias } from '../../shared/device-info.ts';
import { type Report, rule, set } from '../rule.ts';
import { definedGuest } from '../support/guest.ts';
import { aliasesOf, isGeneratedAlias } from '../support/runtime-parts.ts';

export default rule({
  id: 'alias-prefix',
  severity: 'warning',
  stage: 'silent',
  summary: 'An alias that libvirt drops.',
  on: domain,
  check(_, report, context) {
    const guest = definedGuest(context);
    if (guest !== undefined) for (const alias of aliasesOf(guest)) ifReadable(() => checkAlias(alias, report));
  },
});

function checkAlias(alias: DeviceAlias, report: Report): void {
  const { name } = alias;
  // Of what the schema does not take, reading speaks.
  if (name === undefined || !/^[a-zA-Z0-9_.-]+$/.test(name)) return;
  if (/^ua-[a-zA-Z0-9_-]*$/.test(name) || isGeneratedAlias(name)) return;
  const kept = `ua-${name.replace(/^ua-/, '').replace(/[^a-zA-Z0-9_-]/g, '-')}`;
  report(
    alias,
    'name',
    `libvirt keeps aliases of letters, digits, '_' and '-' that start with 'ua-', and drops '${name}'; write '${kept}'`,
    {
      fix: { title: `Change it to '${kept}'`, changes: [set(alias, { name: kept })] },
    },
  );
}
