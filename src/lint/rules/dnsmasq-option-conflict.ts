import { type DnsmasqOption, type Network, network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { withoutDnsmasq } from '../support/dnsmasq.ts';
import { dnsmasqTakesOnce } from '../support/dnsmasq-once.ts';

/** Options that dnsmasq takes once, or not together with others, and when libvirt writes these. */
const conflicts: Readonly<Record<string, { message: string; applies(value: Network): boolean }>> = {
  'bind-interfaces': { message: "libvirt writes 'bind-dynamic', which excludes this option", applies: () => true },
  'dhcp-lease-max': {
    message: "libvirt writes 'dhcp-lease-max' itself, as many as the ranges hold, and dnsmasq takes it once",
    applies: ({ ips }) => (ips ?? []).some(({ dhcp }) => dhcp?.ranges !== undefined),
  },
  'pid-file': { message: "libvirt writes 'pid-file' itself, and dnsmasq takes it once", applies: () => true },
  port: {
    message: "libvirt writes 'port=0' for a network without DNS, and dnsmasq takes it once",
    applies: ({ dns }) => dns?.enable === false,
  },
};

export default rule({
  id: 'dnsmasq-option-conflict',
  severity: 'error',
  stage: 'start',
  summary: 'An option of dnsmasq that it has already, from libvirt or a line before.',
  on: network,
  check(value, report) {
    if (withoutDnsmasq(value) !== undefined) return;
    const first = new Map<string, DnsmasqOption>();
    for (const option of value.dnsmasqOptions?.options ?? []) {
      const name = /^\s*([\w-]*)/.exec(option.value)![1]!;
      const conflict = conflicts[name];
      const before = first.get(name);
      if (conflict?.applies(value)) report(option, 'value', `${conflict.message}; the network does not start`);
      else if (before !== undefined)
        report(option, 'value', `dnsmasq takes '${name}' once, and a line before has it; the network does not start`, {
          related: [{ message: 'the first one', object: before, property: 'value' }],
        });
      else if (dnsmasqTakesOnce.has(name)) first.set(name, option);
    }
  },
});
