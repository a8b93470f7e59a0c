import { nearest } from '../../model/words.ts';
import { hostRule, set } from '../rule.ts';
import { eachNic } from '../support/nics.ts';

export default hostRule({
  id: 'filter-unknown',
  severity: 'error',
  stage: 'start',
  summary: 'A network filter that the host does not have.',
  checkHost(host, report, { facts }) {
    const isComplete = facts?.nwfilters !== undefined;
    // Who names none is not asked where they are.
    if (!isComplete && host.nwfilters.length === 0) return;
    const filters = new Set([...(facts?.nwfilters ?? filtersOfLibvirt), ...host.nwfilters]);
    eachNic(host, (nic) => {
      const { filterref } = nic.value;
      const filter = filterref?.filter;
      if (filter === undefined || filters.has(filter)) return;
      const meant = nearest(filter, filters);
      const what = isComplete
        ? `the host has no network filter '${filter}', so the guest does not start`
        : `there is no network filter '${filter}' among these files; without it the guest does not start`;
      report(nic, filterref!, 'filter', `${what}${meant === undefined ? '' : `; did you mean '${meant}'?`}`, {
        ...(!isComplete && meant === undefined && { severity: 'warning' as const }),
        ...(meant !== undefined && { fix: { title: `Change it to '${meant}'`, changes: [set(filterref!, { filter: meant })] } }),
      });
    });
  },
});

/** The filters that libvirt brings with it. */
const filtersOfLibvirt = [
  'allow-arp',
  'allow-dhcp',
  'allow-dhcp-server',
  'allow-dhcpv6',
  'allow-dhcpv6-server',
  'allow-incoming-ipv4',
  'allow-incoming-ipv6',
  'allow-ipv4',
  'allow-ipv6',
  'clean-traffic',
  'clean-traffic-gateway',
  'no-arp-ip-spoofing',
  'no-arp-mac-spoofing',
  'no-arp-spoofing',
  'no-ip-multicast',
  'no-ip-spoofing',
  'no-ipv6-multicast',
  'no-ipv6-spoofing',
  'no-mac-broadcast',
  'no-mac-spoofing',
  'no-other-l2-traffic',
  'no-other-rarp-traffic',
  'qemu-announce-self',
  'qemu-announce-self-rarp',
];
