import { metadata } from '../../shared/metadata.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'metadata-no-namespace',
  severity: 'warning',
  stage: 'silent',
  summary: 'Metadata that libvirt does not keep.',
  on: metadata,
  check(value, report) {
    const kept = new Set<string>();
    for (const [index, { name, namespace }] of (value.elements ?? []).entries()) {
      if (namespace === undefined)
        report(value, 'elements', `<${name}> has no namespace, and libvirt keeps none such; give it one with xmlns='…'`, { index });
      else if (kept.has(namespace))
        report(
          value,
          'elements',
          `libvirt keeps the first element of each namespace, and ${namespace} has one already; put <${name}> inside that`,
          { index },
        );
      else kept.add(namespace);
    }
  },
});
