import { nearest } from '../../model/words.ts';
import { hostRule, set } from '../rule.ts';
import { eachNic } from '../support/nics.ts';

export default hostRule({
  id: 'filter-unknown',
  severity: 'error',
  stage: 'start',
  summary: 'A network filter that the host does not have.',
  checkHost(host, report, { facts }) {
    if (facts?.nwfilters === undefined) return;
    const filters = new Set(facts.nwfilters);
    eachNic(host, (nic) => {
      const { filterref } = nic.value;
      const filter = filterref?.filter;
      if (filter === undefined || filters.has(filter)) return;
      const meant = nearest(filter, filters);
      report(
        nic,
        filterref!,
        'filter',
        `the host has no network filter '${filter}', so the guest does not start${meant === undefined ? '' : `; did you mean '${meant}'?`}`,
        {
          ...(meant !== undefined && { fix: { title: `Change it to '${meant}'`, changes: [set(filterref!, { filter: meant })] } }),
        },
      );
    });
  },
});
