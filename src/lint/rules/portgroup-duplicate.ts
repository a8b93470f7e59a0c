import { network } from '../../network/network.ts';
import type { Portgroup } from '../../network/portgroup.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'portgroup-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two portgroups of one name, or two that are the default.',
  on: network,
  check(value, report) {
    const names = new Map<string, Portgroup>();
    let preferred: Portgroup | undefined;
    for (const group of value.portgroups ?? []) {
      const other = names.get(group.name);
      if (other === undefined) names.set(group.name, group);
      else
        report(group, 'name', `the network has a portgroup '${group.name}' already`, {
          related: [{ message: 'the first one', object: other, property: 'name' }],
        });
      if (!group.default) continue;
      if (preferred === undefined) preferred = group;
      else {
        report(group, 'default', `'${preferred.name}' is the default portgroup already; there can be one`, {
          related: [{ message: 'the first default', object: preferred, property: 'default' }],
          fix: { title: 'Make this one an ordinary portgroup', changes: [set(group, { default: undefined })] },
        });
      }
    }
  },
});
