import type { Firewall } from '../../host/firewall/firewall.ts';
import type { FirewallRule } from '../../host/firewall/rules.ts';
import { quoted } from '../../shell/quote.ts';
import type { Sight } from '../explanation.ts';
import { all } from '../words/lists.ts';
import { listedTables } from './iptables.ts';
import { listedTable } from './nftables.ts';

const tables = {
  filter: (call: string, bridge: string) => `${call} --list-rules | grep --word-regexp ${quoted(bridge)}`,
  nat: (call: string) => `${call} --table nat --list-rules LIBVIRT_PRT`,
  mangle: (call: string) => `${call} --table mangle --list-rules LIBVIRT_PRT`,
};

const titles = {
  filter: 'The firewall: what may pass',
  nat: 'The firewall: how addresses are translated',
  mangle: 'The firewall: checksums of DHCP answers',
};

/** What the firewall shows of a network. */
export function firewallSights(firewall: Firewall, bridge: string): Sight[] {
  const { rules, zone, backend } = firewall;
  if (rules.length === 0) return [];
  const zoneWords = zone === undefined ? [] : [`firewalld has the bridge in its zone ${zone}.`];
  const means = [...serviceWords(rules, backend), ...passingWords(rules), ...zoneWords];
  const [first, ...others] = backend === 'iptables' ? byIptables(rules, bridge) : byNftables(firewall);
  return first === undefined ? [] : [{ ...first, means }, ...others];
}

function byIptables(rules: readonly FirewallRule[], bridge: string): Sight[] {
  return (['ipv4', 'ipv6'] as const).flatMap((family) =>
    listedTables(rules, family).map(({ table, lines }) => ({
      title: `${titles[table]}${family === 'ipv4' ? '' : ' (IPv6)'}`,
      command: tables[table](family === 'ipv4' ? 'iptables' : 'ip6tables', bridge),
      // Asked for a chain, iptables starts with the chain itself.
      shows: [...(table === 'filter' ? [] : ['-N LIBVIRT_PRT']), ...lines].join('\n'),
      means: [],
    })),
  );
}

function byNftables({ setup, start }: Firewall): Sight[] {
  return (['ip', 'ip6'] as const).flatMap((layer) => {
    const shows = listedTable([...setup, ...start], layer);
    return shows === undefined
      ? []
      : [
          {
            title: `The firewall: what may pass, and as whose (${layer === 'ip' ? 'IPv4' : 'IPv6'})`,
            command: `nft --stateless list table ${layer} libvirt_network`,
            shows,
            means: [],
          },
        ];
  });
}

const services: Readonly<Record<number, string>> = {
  53: 'names (DNS)',
  67: 'addresses (DHCP)',
  69: 'files for booting (TFTP)',
  547: 'IPv6 addresses (DHCPv6)',
};

/** Which services of the host guests may use. With nftables libvirt has no rules about it. */
function serviceWords(rules: readonly FirewallRule[], backend: Firewall['backend']): string[] {
  if (backend === 'nftables')
    return ["Whether guests may ask the host for addresses and names is left to the host's own firewall, if it has one."];
  const asked = rules.flatMap((rule) => (rule.kind === 'service' && rule.direction === 'input' ? (services[rule.port] ?? []) : []));
  return asked.length === 0 ? [] : [`Guests may ask the host for ${all([...new Set(asked)])}.`];
}

/** What the rules for packets that are passed on come to. */
function passingWords(rules: readonly FirewallRule[]): string[] {
  const words = ['What passes between guests of the network may pass.'];
  for (const rule of rules) {
    if (rule.kind === 'allow') {
      const by = rule.dev === undefined ? '' : ` by ${rule.dev}`;
      if (rule.direction === 'out') words.push(`What guests of ${rule.subnet} send elsewhere${by} may leave.`);
      else words.push(`${rule.related ? 'Only answers to guests' : 'Anything for guests'} of ${rule.subnet} may come in${by}.`);
    } else if (rule.kind === 'translate' && rule.protocol === undefined) words.push(translationWords(rule, rules));
  }
  return [...words, 'Everything else that would be passed on from or to the bridge is refused.'];
}

function translationWords(rule: Extract<FirewallRule, { kind: 'translate' }>, rules: readonly FirewallRule[]): string {
  const { subnet, addresses } = rule;
  const ports = rules.flatMap((one) => (one.kind === 'translate' && one.subnet === subnet ? (one.ports ?? []) : []))[0];
  const seen =
    addresses === undefined ? "the host's address on the device it leaves by" : `an address of ${addresses.start} to ${addresses.end}`;
  const range = ports === undefined ? '' : `; tcp and udp leave from the ports ${ports.start} to ${ports.end}`;
  return `What leaves ${subnet} for elsewhere gets ${seen} as its sender${range}.`;
}
