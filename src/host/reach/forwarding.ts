import type { Family } from '../../address/index.ts';
import type { FirewallRule } from '../firewall/rules.ts';

/** A packet that the host passes on. */
export interface Packet {
  readonly family: Family;
  /** The device it comes in by. */
  readonly in: string;
  /** The device it goes out by. */
  readonly out: string;
  /** The subnet it comes from, where it is one of the networks'. */
  readonly source?: string;
  /** The subnet it goes to, where it is one of the networks'. */
  readonly destination?: string;
  /** Whether it answers an earlier packet. */
  readonly answers: boolean;
}

/** The chains that forwarded packets go through, in order. */
const chains = ['cross', 'in', 'out'] as const;

/**
 * Whether libvirt's rules let a packet pass, with no others beside them. Each rule was put before those that were there, so the
 * last one is asked first.
 */
export function passes(rules: readonly FirewallRule[], packet: Packet): boolean {
  for (const chain of chains) {
    const rule = rules.findLast((one) => one.family === packet.family && chainOf(one) === chain && matches(one, packet));
    if (rule !== undefined) return rule.kind !== 'reject';
  }
  return true;
}

function chainOf(rule: FirewallRule): string | undefined {
  if (rule.kind === 'cross') return 'cross';
  return rule.kind === 'allow' || rule.kind === 'reject' ? rule.direction : undefined;
}

function matches(rule: FirewallRule, packet: Packet): boolean {
  switch (rule.kind) {
    case 'cross':
      return packet.in === rule.bridge && packet.out === rule.bridge;
    case 'reject':
      return rule.bridge === (rule.direction === 'in' ? packet.out : packet.in);
    case 'allow': {
      const [bridge, other, subnet] =
        rule.direction === 'in' ? [packet.out, packet.in, packet.destination] : [packet.in, packet.out, packet.source];
      if (rule.bridge !== bridge || rule.subnet !== subnet) return false;
      return (rule.dev === undefined || rule.dev === other) && (!rule.related || packet.answers);
    }
    default:
      return false;
  }
}
