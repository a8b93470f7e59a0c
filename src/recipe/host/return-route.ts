import { familyOf, formatAddress, formatSubnet, networkAddress, prefixToNetmask, subnetOf } from '../../address/index.ts';
import type { Network } from '../../network/network.ts';
import { RecipeError } from '../recipe-error.ts';
import type { HostStep, StepCommand } from './step.ts';

/** How the outside finds the way to a routed network. */
export interface ReturnRouteOptions {
  /** The host's IPv4 address on the LAN, such as `192.168.49.10`; there is no route for IPv4 without. */
  via?: string;
  /** The host's IPv6 address on the LAN; there is no route for IPv6 without. */
  via6?: string;
  /** What runs on the router or host that gets the route: `linux`, which is assumed, or `windows`. */
  system?: 'linux' | 'windows';
}

/**
 * The routes that lead to a routed or open network, for the router of the LAN or for each host there. Without them answers do not come
 * back. They are not for this host, so scripts show them and do not run them. The commands hold until the next boot on Linux; how to
 * keep them depends on the router.
 * @throws RecipeError for an address that is none of its family.
 */
export function returnRouteSteps({ ips = [] }: Network, { via, via6, system = 'linux' }: ReturnRouteOptions): HostStep[] {
  const gateways = { ipv4: checkVia('via', via, 'ipv4'), ipv6: checkVia('via6', via6, 'ipv6') };
  return ips.flatMap((ip): HostStep[] => {
    const subnet = subnetOf(ip);
    const gateway = subnet && gateways[subnet.family];
    if (subnet === undefined || gateway === undefined) return [];
    const { add, remove, show } = (system === 'linux' ? onLinux : onWindows)(subnet.family, formatSubnet(subnet), gateway);
    return [
      {
        why: `Lead answers to ${formatSubnet(subnet)} back by way of ${gateway}`,
        where: 'the router of the LAN, or on each host there',
        command: add,
        undo: [remove],
        check: { command: show, expect: `A route to ${formatSubnet(subnet)} by way of ${gateway}` },
      },
    ];
  });
}

interface RouteCommands {
  add: StepCommand;
  remove: StepCommand;
  show: StepCommand;
}

function onLinux(family: 'ipv4' | 'ipv6', subnet: string, gateway: string): RouteCommands {
  const ip = family === 'ipv4' ? '-4' : '-6';
  return {
    add: ['ip', ip, 'route', 'add', subnet, 'via', gateway],
    remove: ['ip', ip, 'route', 'del', subnet, 'via', gateway],
    show: ['ip', ip, 'route', 'show', subnet],
  };
}

function onWindows(family: 'ipv4' | 'ipv6', subnet: string, gateway: string): RouteCommands {
  if (family === 'ipv6') {
    return { add: ['route', '-p', 'add', subnet, gateway], remove: ['route', 'delete', subnet], show: ['route', 'print', '-6'] };
  }
  const address = networkAddress(subnet);
  const netmask = prefixToNetmask(Number(subnet.slice(subnet.indexOf('/') + 1)));
  return {
    add: ['route', '-p', 'add', address, 'mask', netmask, gateway],
    remove: ['route', 'delete', address, 'mask', netmask],
    show: ['route', 'print', '-4'],
  };
}

function checkVia(option: string, text: string | undefined, family: 'ipv4' | 'ipv6'): string | undefined {
  if (text === undefined) return undefined;
  if (familyOf(text) !== family) throw new RecipeError(option, `'${text}' is no ${family === 'ipv4' ? 'IPv4' : 'IPv6'} address`);
  return formatAddress(text);
}
