import { formatSubnet, subnetOf } from '../address/index.ts';
import type { EffectiveNetwork } from '../host/effective/network.ts';
import type { DomainInterface } from '../interface/interface.ts';
import type { HostFacts } from '../lint/index.ts';
import type { Network } from '../network/network.ts';
import { documentFile, virsh } from '../recipe/host/virsh.ts';
import { type HostStep, interfaceSteps, networkSteps, openVSwitchBridgeSteps, RecipeError, returnRouteSteps } from '../recipe/index.ts';

/** What makes a network of a document run; of one that libvirt knows already where there is no file. */
export function stepsOfNetwork(
  network: Network,
  view: EffectiveNetwork,
  file: string | undefined,
  facts: HostFacts | undefined,
): HostStep[] {
  const { name, forward, ips = [] } = network;
  // The document is there already; the steps depend on no more than this.
  const sketch: Network = {
    name,
    ...(forward !== undefined && { forward: forward.mode === undefined ? {} : { mode: forward.mode } }),
    ips: ips.map(({ family, address }) => ({ ...(family !== undefined && { family }), address })),
  };
  return [
    ...bridgeSteps(view, network, facts),
    ...fromFile(networkSteps(sketch), documentFile('network', name), file),
    ...(view.mode === 'route' || view.mode === 'open' ? returnSteps(network, facts) : []),
  ];
}

/** What gives an interface of a document to a guest. */
export function stepsOfInterface(nic: DomainInterface, file: string): HostStep[] {
  const guest = 'GUEST';
  const steps = unlessRefused(() => interfaceSteps(nic, { guest }));
  return fromFile(steps, documentFile('interface', guest), file);
}

/** What makes a guest of a document run. */
export function stepsOfGuest(name: string, networks: readonly string[], file: string | undefined): HostStep[] {
  return [
    ...networks.map(
      (network): HostStep => ({
        why: `The network '${network}' has to run when the guest starts; this is for one that does not`,
        command: virsh({}, 'net-start', { network }),
        undo: [],
        check: { command: virsh({}, 'net-info', { network }), expect: 'Active is yes' },
      }),
    ),
    ...(file === undefined
      ? []
      : [
          {
            why: 'Tell libvirt about it',
            command: virsh({}, 'define', { file }),
            undo: [virsh({}, 'undefine', { domain: name })],
          },
        ]),
    {
      why: 'Start it',
      command: virsh({}, 'start', { domain: name }),
      undo: [virsh({}, 'destroy', { domain: name })],
      check: { command: virsh({}, 'domstate', { domain: name }), expect: 'It says running' },
    },
  ];
}

/** Steps that use a file which is there, in the place of one that they would write. */
function fromFile(steps: readonly HostStep[], written: string, file: string | undefined): HostStep[] {
  return steps.flatMap((step): HostStep[] => {
    if (!('command' in step)) return step.file.path === written ? [] : [step];
    const takesFile = step.command.includes(`--file=${written}`);
    if (takesFile && file === undefined) return [];
    const replaced = (command: readonly string[]): typeof step.command => {
      const [program, ...args] = command.map((word) => (word === `--file=${written}` ? `--file=${file}` : word));
      return [program!, ...args];
    };
    return [{ ...step, command: replaced(step.command), undo: step.undo.map(replaced) }];
  });
}

function bridgeSteps({ bridge }: EffectiveNetwork, { virtualport }: Network, { links, openvswitchBridges }: HostFacts = {}): HostStep[] {
  if (bridge === undefined || bridge.created || virtualport?.type !== 'openvswitch') return [];
  const isThere = openvswitchBridges?.includes(bridge.name) === true || links?.some(({ name }) => name === bridge.name) === true;
  return isThere ? [] : unlessRefused(() => openVSwitchBridgeSteps({ bridge: bridge.name }));
}

/** The routes that others need. The facts may tell which address the host has on the LAN. */
function returnSteps(network: Network, { routes, addresses }: HostFacts = {}): HostStep[] {
  const link = routes?.find(({ destination }) => destination === 'default')?.link;
  const via = addresses?.find((one) => one.link === link && !one.address.includes(':'))?.address.replace(/\/.*/, '');
  if (via !== undefined) return unlessRefused(() => returnRouteSteps(network, { via }));
  return (network.ips ?? []).flatMap((ip): HostStep[] => {
    const subnet = subnetOf(ip);
    if (subnet === undefined) return [];
    const [family, host] = subnet.family === 'ipv4' ? ['-4', 'ADDRESS-OF-THIS-HOST'] : ['-6', 'IPV6-ADDRESS-OF-THIS-HOST'];
    return [
      {
        why: `Lead answers to ${formatSubnet(subnet)} back by way of this host`,
        where: 'the router of the LAN, or on each host there',
        command: ['ip', family!, 'route', 'add', formatSubnet(subnet), 'via', host!],
        undo: [],
      },
    ];
  });
}

/** Steps for names that could not be used are none; the linter says so. */
function unlessRefused(steps: () => HostStep[]): HostStep[] {
  try {
    return steps();
  } catch (error) {
    if (error instanceof RecipeError || error instanceof TypeError) return [];
    throw error;
  }
}
