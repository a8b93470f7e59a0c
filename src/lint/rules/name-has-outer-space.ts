import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'name-has-outer-space',
  severity: 'warning',
  stage: 'silent',
  summary: 'Blanks around a name, which libvirt takes for part of it.',
  on: network,
  check(value, report) {
    const { name } = value;
    const trimmed = name.trim();
    // A line break libvirt refuses, and that is reported.
    if (trimmed === name || trimmed === '' || name.includes('\n')) return;
    report(value, 'name', `libvirt takes the blanks around '${trimmed}' for part of the name; remove them`, {
      fix: { title: 'Remove the blanks', changes: [set(value, { name: trimmed })] },
    });
  },
});
