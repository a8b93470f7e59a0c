import type { Family } from '../../address/index.ts';
import { type Command, command } from '../command.ts';
import { isAtLeast } from '../options.ts';
import { type FirewallRule, inOrder, type NetworkRules, type TranslateRule } from './rules.ts';

// Facts from libvirt's network_nftables.c and the expectations of its tests; the calls of 11.3.0 were compared with what it does.
// By release: 10.4.0 brought this backend; 10.9.0 matches the device by name and sets checksums of DHCP answers to zero; 10.10.0
// has tc fill them in instead.

const table = 'libvirt_network';

/** Stands for the number that nft printed when a rule was added, which libvirt removes the rule by. */
export const handlePlaceholder = '<handle>';

function layerOf(family: Family): 'ip' | 'ip6' {
  return family === 'ipv4' ? 'ip' : 'ip6';
}

/** The calls that make libvirt's own table and its chains, on a host that has none of them. */
export function nftablesSetup(version: string): Command[] {
  return (['ip', 'ip6'] as const).flatMap((layer) => {
    const add = (chain: string, hook?: string): Command => command('nft', 'add', 'chain', layer, table, chain, ...(hook ? [hook] : []));
    const jump = (chain: string): Command => command('nft', 'insert', 'rule', layer, table, 'forward', 'counter', 'jump', chain);
    return [
      command('nft', 'list', 'table', layer, table),
      command('nft', 'add', 'table', layer, table),
      add('forward', '{ type filter hook forward priority 0; policy accept; }'),
      ...['guest_output', 'guest_input', 'guest_cross'].flatMap((chain) => [add(chain), jump(chain)]),
      add('guest_nat', '{ type nat hook postrouting priority 100; policy accept; }'),
      ...(zeroesChecksums(version) ? [add('postroute_mangle', '{ type filter hook postrouting priority 0; policy accept; }')] : []),
    ];
  });
}

/** The calls that add the rules of a network. */
export function nftablesStart(rules: NetworkRules, bridge: string, version: string): Command[] {
  const calls = written(rules, version).map((rule) => {
    const [chain, ...rest] = nftablesRule(rule, isAtLeast(version, '10.9.0'));
    return command('nft', '-ae', 'insert', 'rule', layerOf(rule.family), table, chain!, ...rest);
  });
  return calls.length > 0 && isAtLeast(version, '10.10.0') ? [...checksumFilter(bridge), ...calls] : calls;
}

/** The calls that remove the rules of a network: what was done is undone. */
export function nftablesStop(rules: NetworkRules, bridge: string, version: string): Command[] {
  const calls = written(rules, version)
    .reverse()
    .map((rule) => {
      const [chain] = nftablesRule(rule, true);
      return command('nft', 'delete', 'rule', layerOf(rule.family), table, chain!, 'handle', handlePlaceholder);
    });
  return calls.length > 0 && isAtLeast(version, '10.10.0') ? [...calls, filterCall('del', bridge)] : calls;
}

function zeroesChecksums(version: string): boolean {
  return isAtLeast(version, '10.9.0') && !isAtLeast(version, '10.10.0');
}

/** The rules that this backend writes. Those for services of the host would change nothing in a table that lets everything in. */
function written(rules: NetworkRules, version: string): FirewallRule[] {
  return inOrder(rules).filter(({ kind }) => kind !== 'service' && (kind !== 'checksum' || zeroesChecksums(version)));
}

/** Has the kernel fill in checksums of DHCP answers before they leave the bridge, which has no queue before it starts. */
function checksumFilter(bridge: string): Command[] {
  return [
    command('tc', 'qdisc', 'show', 'dev', bridge, 'handle', '1:'),
    command('tc', 'qdisc', 'add', 'dev', bridge, 'root', 'handle', '1:', 'htb', 'default', 2),
    filterCall('add', bridge),
  ];
}

function filterCall(action: 'add' | 'del', bridge: string): Command {
  const filter = ['prio', 2, 'protocol', 'ip', 'parent', '1:', 'u32', 'match', 'ip', 'dport', 68, 'ffff'];
  return command('tc', 'filter', action, 'dev', bridge, ...filter, 'action', 'csum', 'ip', 'and', 'udp');
}

/** The chain of a rule, and what it says. Other devices than the bridge may come and go, and are known by name. */
function nftablesRule(rule: FirewallRule, byName: boolean): string[] {
  const { bridge, family } = rule;
  const layer = layerOf(family);
  const device = (side: 'iif' | 'oif', dev: string | undefined): string[] =>
    dev === undefined ? [] : [byName ? `${side}name` : side, dev];
  switch (rule.kind) {
    case 'reject':
      return rule.direction === 'out'
        ? ['guest_output', 'iif', bridge, 'counter', 'reject']
        : ['guest_input', 'oif', bridge, 'counter', 'reject'];
    case 'cross':
      return ['guest_cross', 'iif', bridge, 'oif', bridge, 'counter', 'accept'];
    case 'allow': {
      const { subnet, dev } = rule;
      if (rule.direction === 'out')
        return ['guest_output', layer, 'saddr', subnet, 'iif', bridge, ...device('oif', dev), 'counter', 'accept'];
      const to = [layer, 'daddr', subnet];
      const from = device('iif', dev);
      if (!rule.related) return ['guest_input', ...to, ...from, 'oif', bridge, 'counter', 'accept'];
      return ['guest_input', ...from, 'oif', bridge, ...to, 'ct', 'state', 'related,established', 'counter', 'accept'];
    }
    case 'translate': {
      const { subnet, dev, protocol } = rule;
      const which = [layer, 'saddr', subnet, layer, 'daddr', '!=', subnet, ...device('oif', dev)];
      return ['guest_nat', ...(protocol === undefined ? [] : ['meta', 'l4proto', protocol]), ...which, 'counter', ...translationOf(rule)];
    }
    case 'exempt': {
      const { subnet, dev, destination } = rule;
      return ['guest_nat', ...device('oif', dev), layer, 'saddr', subnet, layer, 'daddr', destination, 'counter', 'return'];
    }
    case 'checksum':
      return ['postroute_mangle', 'oif', bridge, 'udp', 'dport', '68', 'counter', 'udp', 'checksum', 'set', '0'];
    case 'service':
      throw new TypeError('nftables has no rules for services of the host');
  }
}

function translationOf({ addresses, ports }: TranslateRule): string[] {
  const range = ports === undefined ? '' : `:${ports.start}-${ports.end}`;
  if (addresses !== undefined) return ['snat', 'to', `${addresses.start}-${addresses.end}${range}`];
  return ['masquerade', ...(range === '' ? [] : ['to', range])];
}
