import type { Family } from '../../address/index.ts';
import { type Command, command } from '../command.ts';
import { type FirewallRule, inOrder, type NetworkRules } from './rules.ts';

/** Chains of libvirt's own: their table, and the chain that leads to them. In the order they are made. */
const chains = [
  ['filter', 'LIBVIRT_INP', 'INPUT'],
  ['filter', 'LIBVIRT_OUT', 'OUTPUT'],
  ['filter', 'LIBVIRT_FWO', 'FORWARD'],
  ['filter', 'LIBVIRT_FWI', 'FORWARD'],
  ['filter', 'LIBVIRT_FWX', 'FORWARD'],
  ['nat', 'LIBVIRT_PRT', 'POSTROUTING'],
  ['mangle', 'LIBVIRT_PRT', 'POSTROUTING'],
] as const;

function programOf(family: Family): string {
  return family === 'ipv4' ? 'iptables' : 'ip6tables';
}

/** The calls that make libvirt's own chains, on a host that has none of them. */
export function iptablesSetup(): Command[] {
  return (['ipv4', 'ipv6'] as const).flatMap((family) => [
    ...['filter', 'nat', 'mangle'].map((table) => command(programOf(family), '-w', '--table', table, '--list-rules')),
    ...chains.flatMap(([table, chain, parent]) => [
      command(programOf(family), '-w', '--table', table, '--new-chain', chain),
      command(programOf(family), '-w', '--table', table, '--insert', parent, '--jump', chain),
    ]),
  ]);
}

/** The calls that add the rules of a network. */
export function iptablesStart(rules: NetworkRules): Command[] {
  return inOrder(rules).map((rule) => iptablesCall(rule, '--insert'));
}

/** The calls that remove the rules of a network. Before 10.4.0 they had an order of their own, since then what was done is undone. */
export function iptablesStop(rules: NetworkRules, undoes: boolean): Command[] {
  const order = undoes ? inOrder(rules).reverse() : formerStopOrder(rules);
  return order.map((rule) => iptablesCall(rule, '--delete'));
}

function formerStopOrder({ dhcp, dns, tftp, border, ipv6, subnets, checksum }: NetworkRules): FirewallRule[] {
  return [
    ...checksum,
    ...subnets.flatMap((rules) => rules.toReversed()),
    ...border.toReversed(),
    ...tftp,
    ...dns.filter(({ direction }) => direction === 'input').reverse(),
    ...dns.filter(({ direction }) => direction === 'output').reverse(),
    ...dhcp.toReversed(),
    ...ipv6.toReversed(),
  ];
}

/** The call that adds or removes a rule. */
function iptablesCall(rule: FirewallRule, action: '--insert' | '--delete'): Command {
  const [table, chain, ...rest] = iptablesRule(rule);
  return command(programOf(rule.family), '-w', '--table', table!, action, chain!, ...rest);
}

/** The table and the chain of a rule, and what it says. */
function iptablesRule(rule: FirewallRule): string[] {
  const { bridge } = rule;
  switch (rule.kind) {
    case 'service': {
      const [chain, side] = rule.direction === 'input' ? ['LIBVIRT_INP', '--in-interface'] : ['LIBVIRT_OUT', '--out-interface'];
      const service = ['--protocol', rule.protocol, '--destination-port', String(rule.port)];
      return ['filter', chain!, side!, bridge, ...service, '--jump', 'ACCEPT'];
    }
    case 'reject':
      return rule.direction === 'out'
        ? ['filter', 'LIBVIRT_FWO', '--in-interface', bridge, '--jump', 'REJECT']
        : ['filter', 'LIBVIRT_FWI', '--out-interface', bridge, '--jump', 'REJECT'];
    case 'cross':
      return ['filter', 'LIBVIRT_FWX', '--in-interface', bridge, '--out-interface', bridge, '--jump', 'ACCEPT'];
    case 'allow': {
      const { subnet, dev, related } = rule;
      const ends =
        rule.direction === 'out'
          ? ['LIBVIRT_FWO', '--source', subnet, '--in-interface', bridge, ...given('--out-interface', dev)]
          : ['LIBVIRT_FWI', '--destination', subnet, ...given('--in-interface', dev), '--out-interface', bridge];
      return ['filter', ...ends, ...(related ? ['--match', 'conntrack', '--ctstate', 'ESTABLISHED,RELATED'] : []), '--jump', 'ACCEPT'];
    }
    case 'translate': {
      const { subnet, dev, protocol } = rule;
      const which = ['--source', subnet, ...given('-p', protocol), '!', '--destination', subnet, ...given('--out-interface', dev)];
      return ['nat', 'LIBVIRT_PRT', ...which, ...translationOf(rule)];
    }
    case 'exempt': {
      const { subnet, dev, destination } = rule;
      const which = [...given('--out-interface', dev), '--source', subnet, '--destination', destination];
      return ['nat', 'LIBVIRT_PRT', ...which, '--jump', 'RETURN'];
    }
    case 'checksum': {
      const which = ['--out-interface', bridge, '--protocol', 'udp', '--destination-port', '68'];
      return ['mangle', 'LIBVIRT_PRT', ...which, '--jump', 'CHECKSUM', '--checksum-fill'];
    }
  }
}

function translationOf({ addresses, ports }: Extract<FirewallRule, { kind: 'translate' }>): string[] {
  const range = ports && `${ports.start}-${ports.end}`;
  if (addresses === undefined) return ['--jump', 'MASQUERADE', ...given('--to-ports', range)];
  return ['--jump', 'SNAT', '--to-source', `${addresses.start}-${addresses.end}${range === undefined ? '' : `:${range}`}`];
}

function given(option: string, value: string | undefined): string[] {
  return value === undefined ? [] : [option, value];
}
