import { parseMac } from '../../address/mac.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { DhcpHost } from '../../network/dhcp.ts';
import { networkIp } from '../../network/ip.ts';
import { remove, rule } from '../rule.ts';
import { readIp } from '../support/ip.ts';

/** By what reservations are told apart, the first that matters most. */
interface Kind {
  readonly property: 'ip' | 'mac' | 'id' | 'name';
  readonly severity: Severity;
  /** What two reservations have in common, however it is spelt. */
  key(host: DhcpHost): string | undefined;
  /** What dnsmasq does about it. */
  effect(host: DhcpHost): string;
}

const kinds: readonly Kind[] = [
  {
    property: 'ip',
    severity: 'error',
    key: ({ ip }) => readIp(ip)?.text,
    effect: ({ ip }) =>
      `${ip} is reserved already, and ${ip.includes(':') ? 'one guest alone can have it' : 'dnsmasq drops this second reservation'}`,
  },
  {
    property: 'mac',
    severity: 'error',
    key: ({ mac }) => mac && parseMac(mac),
    effect: ({ mac }) => `${mac} has a reservation already, and only the last one counts`,
  },
  {
    property: 'id',
    severity: 'error',
    key: ({ id }) =>
      id
        ?.split(':')
        .map((byte) => byte.padStart(2, '0'))
        .join(':')
        .toLowerCase(),
    effect: ({ id }) => `${id} has a reservation already, and only one of them counts`,
  },
  {
    property: 'name',
    severity: 'warning',
    key: ({ name }) => name?.toLowerCase(),
    effect: ({ name }) => `the name '${name}' is reserved already, and the guest that asks last takes it from the other`,
  },
];

export default rule({
  id: 'dhcp-host-duplicate',
  severity: 'error',
  stage: 'silent',
  summary: 'Two reservations for one address, one guest or one name.',
  on: networkIp,
  check(ip, report) {
    const seen = new Map<string, DhcpHost>();
    for (const host of ip.dhcp?.hosts ?? []) {
      let reported = false;
      for (const { property, severity, key, effect } of kinds) {
        const value = ifReadable(() => key(host));
        if (value === undefined) continue;
        const first = seen.get(`${property} ${value}`);
        if (first === undefined) seen.set(`${property} ${value}`, host);
        else if (!reported) {
          reported = true;
          report(host, property, effect(host), {
            severity,
            related: [{ message: 'the first one', object: first, property }],
            ...(ifReadable(() => isSame(host, first)) && { fix: { title: 'Remove the second', kind: 'safe', changes: [remove(host)] } }),
          });
        }
      }
    }
  },
});

/** Whether two reservations say the same. */
function isSame(one: DhcpHost, other: DhcpHost): boolean {
  return (
    kinds.every(({ key }) => key(one) === key(other)) && one.lease?.expiry === other.lease?.expiry && one.lease?.unit === other.lease?.unit
  );
}
