import { type Family, formatSubnet } from '../../address/index.ts';
import type { Network } from '../../network/network.ts';
import type { EffectiveNetwork } from '../effective/network.ts';
import { effectiveNetwork } from '../effective/network.ts';
import { type FirewallRule, firewallRules, inOrder } from '../firewall/rules.ts';
import { forwards } from '../mode.ts';
import { present } from '../present.ts';
import { passes } from './forwarding.ts';
import { both, ifSo, no, type Verdict, yes } from './verdict.ts';

/** A network whose bridge libvirt makes. */
export interface RoutedNetwork {
  readonly name: string;
  readonly bridge: string;
  readonly mode: string;
  readonly view: EffectiveNetwork;
  /** The subnet that guests have addresses in; absent where the bridge has no address of the family. */
  readonly subnet?: string;
  /** Whether guests are seen from outside under another address. */
  readonly translated: boolean;
}

/** The networks that libvirt runs on one host, and the rules they add to its firewall. */
export class Site {
  readonly networks: readonly RoutedNetwork[];
  readonly family: Family;
  readonly #rules: readonly FirewallRule[];

  constructor(networks: readonly Network[], family: Family, libvirtVersion: string) {
    const rules: FirewallRule[] = [];
    const routed: RoutedNetwork[] = [];
    const takenNames = new Set(networks.flatMap(({ bridge }) => bridge?.name ?? []));
    for (const network of networks) {
      const { view } = effectiveNetwork(network, { libvirtVersion, takenNames });
      if (view.bridge?.created !== true) continue;
      takenNames.add(view.bridge.name);
      const own = inOrder(firewallRules(view, view.bridge));
      rules.push(...own);
      const subnet = view.ips.find((ip) => ip.family === family)?.subnet;
      routed.push({
        name: network.name,
        bridge: view.bridge.name,
        mode: view.mode,
        view,
        ...present('subnet', subnet && formatSubnet(subnet)),
        translated: own.some((rule) => rule.kind === 'translate' && rule.family === family),
      });
    }
    this.networks = routed;
    this.family = family;
    this.#rules = rules;
  }

  /** The network of libvirt's that has a bridge. */
  withBridge(bridge: string): RoutedNetwork | undefined {
    return this.networks.find((one) => one.bridge === bridge);
  }

  /** Whether guests of a network reach the host, and the host reaches them. */
  host(network: RoutedNetwork): Verdict {
    return network.subnet === undefined
      ? no(`the bridge of '${network.name}' has no ${this.familyName} address`)
      : yes(`the host has an address on the bridge of '${network.name}'`);
  }

  /** Whether guests of a network reach the outside. */
  outward(network: RoutedNetwork): Verdict {
    const routed = this.#routed(network);
    if (routed.answer === 'no') return routed;
    if (!this.#passBothWays(network, undefined)) return no(`libvirt's firewall rules keep guests of '${network.name}' inside`);
    if (network.translated) return yes(`guests of '${network.name}' are seen under an address of the host`);
    return ifSo('return-route', this.#routeText(network), `guests of '${network.name}' are seen under their own addresses`);
  }

  /** Whether the outside reaches guests of a network. */
  inward(network: RoutedNetwork): Verdict {
    const routed = this.#routed(network);
    if (routed.answer === 'no') return routed;
    if (!this.#passBothWays(undefined, network))
      return no(`libvirt's firewall rules let nobody start a connection to guests of '${network.name}'`);
    return ifSo('return-route', this.#routeText(network), 'the host passes packets on');
  }

  /** Whether guests of one network reach guests of another one. */
  between(from: RoutedNetwork, to: RoutedNetwork): Verdict {
    const routed = both(this.#routed(from), this.#routed(to));
    if (routed.answer === 'no') return routed;
    if (!this.networks.some(({ mode }) => forwards(mode))) return no('the host does not route between networks that are isolated');
    return this.#passBothWays(from, to)
      ? yes(`the host routes from '${from.name}' to '${to.name}'`)
      : no(`libvirt's firewall rules do not let connections from '${from.name}' to '${to.name}' pass`);
  }

  get familyName(): string {
    return this.family === 'ipv4' ? 'IPv4' : 'IPv6';
  }

  #routed({ name, subnet }: RoutedNetwork): Verdict {
    return subnet === undefined ? no(`the bridge of '${name}' has no ${this.familyName} address, so its guests have no router`) : yes('');
  }

  #routeText({ subnet }: RoutedNetwork): string {
    return `the outside has a route to ${subnet} by way of the host`;
  }

  /** Whether packets from one side pass to the other, and the answers back; no network stands for the outside. */
  #passBothWays(from: RoutedNetwork | undefined, to: RoutedNetwork | undefined): boolean {
    const outside = from?.view.dev ?? to?.view.dev ?? 'outside';
    const [left, right] = [from?.bridge ?? outside, to?.bridge ?? outside];
    const { family } = this;
    const there = { family, in: left, out: right, ...present('source', from?.subnet), ...present('destination', to?.subnet) };
    const back = { family, in: right, out: left, ...present('source', to?.subnet), ...present('destination', from?.subnet) };
    return passes(this.#rules, { ...there, answers: false }) && passes(this.#rules, { ...back, answers: true });
  }
}
