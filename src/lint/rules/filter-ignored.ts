import { domainInterface } from '../../interface/interface.ts';
import { rule } from '../rule.ts';
import { typeName, typeOf } from '../support/nic.ts';

/** The types whose traffic libvirt filters. */
const filtered = new Set<string>(['network', 'bridge', 'ethernet', 'unknown']);

export default rule({
  id: 'filter-ignored',
  severity: 'error',
  stage: 'silent',
  summary: 'A network filter that libvirt drops.',
  on: domainInterface,
  check(nic, report) {
    const { filterref } = nic;
    if (filterref?.filter === undefined || filtered.has(typeOf(nic))) return;
    report(
      filterref,
      'filter',
      `libvirt drops the filter of ${typeName(nic)}, and nothing is filtered; it filters types 'network', 'bridge' and 'ethernet'`,
    );
  },
});
