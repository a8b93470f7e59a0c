import { type DhcpHost, type DhcpRange, dhcpHost, dhcpRange } from '../../network/dhcp.ts';
import { rule, set } from '../rule.ts';

const seconds: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600 };

export default rule<DhcpRange | DhcpHost>({
  id: 'dhcp-lease-too-short',
  severity: 'error',
  stage: 'define',
  summary: "A DHCP lease shorter than dnsmasq's two minutes.",
  on: [dhcpRange, dhcpHost],
  check({ lease }, report) {
    if (lease?.expiry === undefined) return;
    const { expiry, unit = 'minutes' } = lease;
    const length = expiry * (seconds[unit] ?? 3600);
    if (length === 0 || length >= 120) return;
    report(lease, 'expiry', `the lease lasts ${expiry} ${unit}; the shortest is two minutes, and 0 means it never ends`, {
      fix: { title: 'Make it two minutes', changes: [set(lease, { expiry: 2, unit: 'minutes' })] },
    });
  },
});
