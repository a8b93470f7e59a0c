import type { HostStep, StepCommand } from '../step.ts';
import { atTheConsole, plugged } from './check.ts';
import { type CheckedBridge, linesOf } from './options.ts';

const folder = '/etc/NetworkManager/system-connections';

/** Connections of NetworkManager, as files. It reads none that others than root could read. */
export function networkManagerKeyfiles(bridge: CheckedBridge): HostStep[] {
  const { bridge: name, device, fixed } = bridge;
  const port = portName(bridge);
  const file = (connection: string): string => `${folder}/${connection}.nmconnection`;
  return [
    {
      why: `The bridge ${name}, with the address of the host`,
      file: {
        path: file(name),
        mode: 0o600,
        text: linesOf(
          '[connection]',
          `id=${name}`,
          'type=bridge',
          `interface-name=${name}`,
          '',
          '[bridge]',
          'stp=false',
          '',
          '[ipv4]',
          `method=${fixed === undefined ? 'auto' : 'manual'}`,
          fixed && `address1=${fixed.address}/${fixed.prefix}${fixed.gateway === undefined ? '' : `,${fixed.gateway}`}`,
          fixed?.dns.some(isIpv4) && `dns=${fixed.dns.filter(isIpv4).join(';')};`,
          '',
          '[ipv6]',
          'method=auto',
          fixed?.dns.some((server) => !isIpv4(server)) && `dns=${fixed.dns.filter((server) => !isIpv4(server)).join(';')};`,
        ),
      },
      undo: [['rm', '-f', file(name)], ['nmcli', 'connection', 'reload'], ...back(bridge)],
    },
    {
      why: `${device} becomes a port of ${name}, before any other connection that could have it`,
      file: {
        path: file(port),
        mode: 0o600,
        text: linesOf(
          '[connection]',
          `id=${port}`,
          'type=ethernet',
          `interface-name=${device}`,
          `master=${name}`,
          'slave-type=bridge',
          'autoconnect-priority=1',
        ),
      },
      undo: [['rm', '-f', file(port)]],
    },
    { why: 'Read them', command: ['nmcli', 'connection', 'reload'], undo: [] },
    ...goUp(bridge),
  ];
}

/** Connections of NetworkManager, by its program. */
export function networkManagerCommands(bridge: CheckedBridge): HostStep[] {
  const { bridge: name, device, fixed } = bridge;
  const port = portName(bridge);
  const asPort = ['slave-type', 'bridge', 'master', name, 'connection.autoconnect-priority', '1'];
  const settings =
    fixed === undefined ? ['ipv4.method', 'auto'] : ['ipv4.method', 'manual', 'ipv4.addresses', `${fixed.address}/${fixed.prefix}`];
  const router = fixed?.gateway === undefined ? [] : ['ipv4.gateway', fixed.gateway];
  const dns = (['ipv4', 'ipv6'] as const).flatMap((family) => {
    const servers = (fixed?.dns ?? []).filter((server) => isIpv4(server) === (family === 'ipv4'));
    return servers.length === 0 ? [] : [`${family}.dns`, servers.join(',')];
  });
  return [
    {
      why: `The bridge ${name}, with the address of the host`,
      command: [
        'nmcli',
        'connection',
        'add',
        'type',
        'bridge',
        'con-name',
        name,
        'ifname',
        name,
        'bridge.stp',
        'no',
        ...settings,
        ...router,
        ...dns,
      ],
      undo: [['nmcli', 'connection', 'delete', 'id', name], ...back(bridge)],
    },
    {
      why: `${device} becomes a port of ${name}, before any other connection that could have it`,
      command: ['nmcli', 'connection', 'add', 'type', 'ethernet', 'con-name', port, 'ifname', device, ...asPort],
      undo: [['nmcli', 'connection', 'delete', 'id', port]],
    },
    ...goUp(bridge),
  ];
}

function goUp(bridge: CheckedBridge): HostStep[] {
  const { bridge: name, device } = bridge;
  return [
    { why: atTheConsole, command: ['nmcli', 'connection', 'up', 'id', name], undo: [] },
    {
      why: `Take ${device} from the connection it has so far`,
      command: ['nmcli', 'connection', 'up', 'id', portName(bridge)],
      undo: [],
      check: plugged(bridge),
    },
  ];
}

/** By itself the card would stay without a connection until the next boot. */
function back({ device }: CheckedBridge): StepCommand[] {
  return [['nmcli', 'device', 'connect', device]];
}

function portName({ bridge, device }: CheckedBridge): string {
  return `${bridge}-port-${device}`;
}

function isIpv4(address: string): boolean {
  return !address.includes(':');
}
