import type { Family } from '../../address/index.ts';
import type { FirewallRule, TranslateRule } from '../../host/firewall/rules.ts';

/** A table of iptables, and what `iptables --list-rules` prints of a network's rules in it, chain by chain in the order of the alphabet. */
export interface ListedTable {
  readonly table: 'filter' | 'nat' | 'mangle';
  readonly lines: readonly string[];
}

/** What iptables lists once the rules have been added: each before those that are there. */
export function listedTables(rules: readonly FirewallRule[], family: Family): ListedTable[] {
  const chains = new Map<string, string[]>();
  for (const rule of rules.filter((one) => one.family === family)) {
    const { table, chain, text } = listed(rule);
    const key = `${table} ${chain}`;
    chains.set(key, [`-A ${chain} ${text}`, ...(chains.get(key) ?? [])]);
  }
  return (['filter', 'nat', 'mangle'] as const).flatMap((table) => {
    const names = [...chains.keys()].filter((key) => key.startsWith(`${table} `)).sort();
    return names.length === 0 ? [] : [{ table, lines: names.flatMap((name) => chains.get(name)!) }];
  });
}

function listed(rule: FirewallRule): { table: ListedTable['table']; chain: string; text: string } {
  const { bridge, family } = rule;
  switch (rule.kind) {
    case 'service': {
      const [chain, side] = rule.direction === 'input' ? ['LIBVIRT_INP', '-i'] : ['LIBVIRT_OUT', '-o'];
      const service = `-p ${rule.protocol} -m ${rule.protocol} --dport ${rule.port}`;
      return { table: 'filter', chain: chain!, text: `${side} ${bridge} ${service} -j ACCEPT` };
    }
    case 'reject': {
      const [chain, side] = rule.direction === 'out' ? ['LIBVIRT_FWO', '-i'] : ['LIBVIRT_FWI', '-o'];
      const how = family === 'ipv4' ? 'icmp-port-unreachable' : 'icmp6-port-unreachable';
      return { table: 'filter', chain: chain!, text: `${side} ${bridge} -j REJECT --reject-with ${how}` };
    }
    case 'cross':
      return { table: 'filter', chain: 'LIBVIRT_FWX', text: `-i ${bridge} -o ${bridge} -j ACCEPT` };
    case 'allow': {
      const { subnet, dev, related } = rule;
      const answers = related ? ' -m conntrack --ctstate RELATED,ESTABLISHED' : '';
      return rule.direction === 'out'
        ? { table: 'filter', chain: 'LIBVIRT_FWO', text: `-s ${subnet} -i ${bridge}${given(' -o', dev)}${answers} -j ACCEPT` }
        : { table: 'filter', chain: 'LIBVIRT_FWI', text: `-d ${subnet}${given(' -i', dev)} -o ${bridge}${answers} -j ACCEPT` };
    }
    case 'translate': {
      const { subnet, dev, protocol } = rule;
      const which = `-s ${subnet} ! -d ${subnet}${given(' -o', dev)}${given(' -p', protocol)}`;
      return { table: 'nat', chain: 'LIBVIRT_PRT', text: `${which} -j ${translation(rule)}` };
    }
    case 'exempt': {
      const { subnet, dev, destination } = rule;
      return { table: 'nat', chain: 'LIBVIRT_PRT', text: `-s ${subnet} -d ${destination}${given(' -o', dev)} -j RETURN` };
    }
    case 'checksum':
      return { table: 'mangle', chain: 'LIBVIRT_PRT', text: `-o ${bridge} -p udp -m udp --dport 68 -j CHECKSUM --checksum-fill` };
  }
}

function translation({ addresses, ports }: TranslateRule): string {
  const range = ports && `${ports.start}-${ports.end}`;
  if (addresses === undefined) return `MASQUERADE${given(' --to-ports', range)}`;
  return `SNAT --to-source ${addresses.start}-${addresses.end}${range === undefined ? '' : `:${range}`}`;
}

function given(option: string, value: string | undefined): string {
  return value === undefined ? '' : `${option} ${value}`;
}
