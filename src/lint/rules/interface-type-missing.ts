import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { unknownContent } from '../../model/unknown.ts';
import { rule, set } from '../rule.ts';
import { hasPasst } from '../support/nic.ts';

export default rule({
  id: 'interface-type-missing',
  severity: 'error',
  stage: 'schema',
  summary: 'An interface without type, which libvirt connects by user-mode networking.',
  on: domainInterface,
  insteadOf: ['missing', 'unknown-attribute'],
  check(nic, report) {
    if (nic.type !== undefined) return;
    const meant = hasPasst(nic) ? { type: 'user' as const } : typeBySource(nic.source ?? {});
    const advice = meant === undefined ? "write which one it is, such as type='network'" : `write type='${meant.type}'`;
    const effect = hasPasst(nic) ? '' : ', and nobody reaches the guest';
    report(nic, undefined, `without a type libvirt takes 'user'${effect}; ${advice}`, {
      // A source of that type is wrong for none.
      explains: meant === undefined ? undefined : nic.source,
      ...(meant !== undefined && { fix: { title: `Write type='${meant.type}'`, changes: [set(nic, meant as object)] } }),
    });
  },
});

/** The type whose source has such attributes, and that source. */
function typeBySource(source: { dev?: string | undefined }): { type: DomainInterface['type']; source: object } | undefined {
  const given = Object.fromEntries(unknownContent(source)?.attributes.map(({ name, value }) => [name, value]) ?? []);
  if (given['network'] !== undefined) return { type: 'network', source: given };
  if (given['bridge'] !== undefined) return { type: 'bridge', source: given };
  return source.dev === undefined ? undefined : { type: 'direct', source: { mode: 'bridge', ...given, dev: source.dev } };
}
