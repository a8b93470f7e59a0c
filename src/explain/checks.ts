import { formatAddress } from '../address/index.ts';
import { formatCommand } from '../host/command.ts';
import type { EffectiveInterface } from '../host/effective/interface.ts';
import type { EffectiveNetwork } from '../host/effective/network.ts';
import { virsh } from '../recipe/host/virsh.ts';
import type { HostStep } from '../recipe/index.ts';
import { quoted } from '../shell/quote.ts';
import type { Check } from './explanation.ts';

const inGuest = 'in a guest';

/** What to look at once a network runs. */
export function checksOfNetwork({ network, ips, bridge, mode }: EffectiveNetwork, steps: readonly HostStep[]): Check[] {
  const leases: Check[] = ips.some(({ hasDhcp }) => hasDhcp)
    ? [
        {
          command: call(virsh({}, 'net-dhcp-leases', { network: network.name })),
          expect: 'Guests that have asked for an address, with the address',
        },
      ]
    : [];
  const own = bridge?.created === true ? ips.flatMap(({ address, subnet }) => (subnet === undefined ? [] : [ping(address)])) : [];
  const outside: Check[] =
    mode === 'nat' || mode === 'route'
      ? [
          {
            command: 'ip route show default',
            expect: `The way out leads to ${hostAddress(ips)}; then try an address outside, and then a name`,
            where: inGuest,
          },
        ]
      : [];
  return [
    ...ofSteps(steps),
    ...leases,
    ...own,
    ...outside,
    ...(bridge?.created === false ? ofBridge(bridge.name, network.virtualport?.type === 'openvswitch') : []),
  ];
}

function hostAddress(ips: EffectiveNetwork['ips']): string {
  const first = ips[0]?.address;
  return first === undefined ? 'the host' : formatAddress(first);
}

/** What to look at once an interface is in a guest. */
export function checksOfInterface({ connection }: EffectiveInterface, isOwnNetwork: boolean): Check[] {
  if (connection.kind === 'bridge' && !isOwnNetwork && connection.bridge !== undefined)
    return ofBridge(connection.bridge, connection.switch === 'openvswitch');
  if (connection.kind === 'macvtap' && connection.devices[0] !== undefined)
    return [{ command: `ip -brief link show dev ${quoted(connection.devices[0])}`, expect: 'It is UP' }];
  return [];
}

/** The checks that steps bring along. Some of them say the same. */
export function ofSteps(steps: readonly HostStep[]): Check[] {
  const checks = steps.flatMap(({ check, where }): Check[] =>
    check === undefined
      ? []
      : [{ command: call(check.command), expect: check.expect, ...(where !== undefined && { where: `on ${where}` }) }],
  );
  const commands = new Map<string, Check[]>();
  for (const one of checks) commands.set(one.command, [...(commands.get(one.command) ?? []), one]);
  return [...commands.values()].map(([first, ...others]) => ({
    ...first!,
    expect: [...new Set([first!, ...others].map(({ expect }) => expect))].join('; '),
  }));
}

function ofBridge(name: string, isOpenvswitch: boolean): Check[] {
  const dev = quoted(name);
  return [
    { command: `ip -brief link show dev ${dev}`, expect: 'It is there, and UP' },
    {
      command: isOpenvswitch ? `ovs-vsctl list-ports ${dev}` : `ip -brief link show master ${dev}`,
      expect: 'The network card of the host, and the guests that run',
    },
    { command: `ip -brief address show dev ${dev}`, expect: 'The address of the host, where guests are to reach the host' },
  ];
}

function ping(address: string): Check {
  return { command: `ping -c 3 ${address}`, expect: 'The host answers', where: inGuest };
}

/** A call as a line for a shell. */
export function call([program, ...args]: readonly [string, ...string[]]): string {
  return formatCommand({ program, args });
}
