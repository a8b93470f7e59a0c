import type { Bandwidth, BandwidthLimit } from '../../shared/bandwidth.ts';
import { type Command, command } from '../command.ts';

/** The calls of `tc` that limit the traffic of a network's bridge, and that lift the limits. */
export interface BridgeBandwidth {
  readonly start: readonly Command[];
  readonly stop: readonly Command[];
}

/** What limits depend on besides themselves. */
export interface BridgeQueues {
  readonly bridge: string;
  /** Whether a queue at the bridge's root is kept, since the firewall's filter may be in it. Since 10.10.0; before, it is replaced. */
  readonly keepsRoot: boolean;
  /** Whether the firewall has made one. */
  readonly hasRoot: boolean;
}

/** How limits are set on a bridge, if there are any. What comes in for guests leaves the bridge and is queued; what they send is dropped. */
export function bandwidthOf({ inbound, outbound }: Bandwidth, queues: BridgeQueues): BridgeBandwidth | undefined {
  if (inbound === undefined && outbound === undefined) return undefined;
  const { bridge, keepsRoot } = queues;
  const stop = [command('tc', 'qdisc', 'del', 'dev', bridge, 'root'), command('tc', 'qdisc', 'del', 'dev', bridge, 'ingress')];
  return { start: [...(keepsRoot ? [] : stop), ...queueing(inbound, queues), ...policing(outbound, bridge)], stop };
}

/** Rates are in KiB/s, which tc calls kbps. */
function queueing(limit: BandwidthLimit | undefined, { bridge, keepsRoot, hasRoot }: BridgeQueues): Command[] {
  const { average, peak, burst } = limit ?? {};
  if (!average) return [];
  const rate = `${average}kbps`;
  const quantum = Math.max(1, Math.floor((average * 1024) / 8 / 1500));
  const add = (what: string, ...args: (string | number)[]): Command => command('tc', what, 'add', 'dev', bridge, ...args);
  const ceiling = peak ? ['ceil', `${peak}kbps`] : [];
  const amount = burst ? ['burst', `${burst}kb`] : [];
  return [
    ...(keepsRoot ? [command('tc', 'qdisc', 'show', 'dev', bridge, 'handle', '1:')] : []),
    ...(hasRoot ? [] : [add('qdisc', 'root', 'handle', '1:', 'htb', 'default', 2)]),
    add('class', 'parent', '1:', 'classid', '1:1', 'htb', 'rate', rate, 'ceil', peak ? `${peak}kbps` : rate, 'quantum', quantum),
    add('class', 'parent', '1:1', 'classid', '1:2', 'htb', 'rate', rate, ...ceiling, ...amount, 'quantum', quantum),
    add('qdisc', 'parent', '1:2', 'handle', '2:', 'sfq', 'perturb', 10),
    add('filter', 'parent', '1:0', 'protocol', 'all', 'prio', 1, 'handle', 1, 'fw', 'flowid', 1),
  ];
}

function policing(limit: BandwidthLimit | undefined, bridge: string): Command[] {
  if (limit === undefined) return [];
  const { average = 0, burst } = limit;
  // tc counts the bytes of a burst in 32 bits.
  const amount = burst || Math.min(average, Math.floor(0xffffffff / 1024));
  const police = ['police', 'rate', `${average}kbps`, 'burst', `${amount}kb`, 'mtu', '64kb', 'drop', 'flowid', ':1'];
  return [
    command('tc', 'qdisc', 'add', 'dev', bridge, 'ingress'),
    command('tc', 'filter', 'add', 'dev', bridge, 'parent', 'ffff:', 'protocol', 'all', 'u32', 'match', 'u32', 0, 0, ...police),
  ];
}
