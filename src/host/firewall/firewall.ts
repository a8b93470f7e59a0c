import { type Command, formatCommands } from '../command.ts';
import type { CreatedBridge } from '../effective/bridge.ts';
import type { EffectiveNetwork } from '../effective/network.ts';
import { isAtLeast, type Settings } from '../options.ts';
import { present } from '../present.ts';
import { iptablesSetup, iptablesStart, iptablesStop } from './iptables.ts';
import { nftablesSetup, nftablesStart, nftablesStop } from './nftables.ts';
import { type FirewallRule, firewallRules, inOrder } from './rules.ts';
import { zoneOf } from './zone.ts';

/** What a network does to the host's firewall. */
export interface Firewall {
  readonly backend: 'iptables' | 'nftables';
  /** The firewalld zone that the bridge is put into. */
  readonly zone?: string;
  /** The rules, whatever writes them, in the order they are added: each before those that are there. */
  readonly rules: readonly FirewallRule[];
  /** The calls that make libvirt's own chains, once, on a host that has none of them. Empty where there are no rules. */
  readonly setup: readonly Command[];
  /** The calls that add the rules. */
  readonly start: readonly Command[];
  /** The calls that remove them when the network stops. Of nftables the number of each rule is known only then: `<handle>`. */
  readonly stop: readonly Command[];
  /** The calls of `start` as text, in the layout of libvirt's tests. */
  readonly text: string;
}

/** What a network with a bridge of its own does to the firewall. */
export function firewallOf(view: EffectiveNetwork, bridge: CreatedBridge, settings: Settings): Firewall {
  const { firewallBackend: backend, libvirtVersion: version } = settings;
  const rules = firewallRules(view, bridge);
  const all = inOrder(rules);
  const calls =
    backend === 'iptables'
      ? { setup: iptablesSetup(), start: iptablesStart(rules), stop: iptablesStop(rules, isAtLeast(version, '10.4.0')) }
      : {
          setup: nftablesSetup(version),
          start: nftablesStart(rules, bridge.name, version),
          stop: nftablesStop(rules, bridge.name, version),
        };
  return {
    backend,
    ...present('zone', zoneOf(bridge, view.mode, settings).zone),
    rules: all,
    ...calls,
    setup: all.length === 0 ? [] : calls.setup,
    text: formatCommands(calls.start),
  };
}
