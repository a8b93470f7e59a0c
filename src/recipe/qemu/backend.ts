import { parseSubnet } from '../../address/index.ts';
import type { InterfaceDriver } from '../../interface/driver.ts';
import type {
  BridgeInterface,
  ClientInterface,
  EthernetInterface,
  McastInterface,
  ServerInterface,
  UdpInterface,
  UserInterface,
  VdpaInterface,
  VhostUserInterface,
} from '../../interface/interface.ts';
import { checkGuestDevice, checkPath } from '../checks/device.ts';
import { RecipeError } from '../recipe-error.ts';
import type { Notes } from './notes.ts';
import type { QemuOptions } from './options.ts';
import { dgramOf, socketOf, streamOf } from './sockets.ts';
import { takeNumber, takeSwitch } from './values.ts';

/** Where an interface is connected, without its card. */
export type Connection =
  | BridgeInterface
  | EthernetInterface
  | UserInterface
  | ServerInterface
  | ClientInterface
  | McastInterface
  | UdpInterface
  | VhostUserInterface
  | VdpaInterface;

/** The sockets of `-chardev`, by id. */
export type Chardevs = ReadonlyMap<string, QemuOptions>;

const reasons: Readonly<Record<string, string>> = {
  helper: 'libvirt opens the device by itself',
  vhostfd: 'it is a file that another program opened',
  vhostfds: 'they are files that another program opened',
  vhostforce: 'libvirt asks for vhost by <driver name>',
  vnet_hdr: 'libvirt switches it on where the card can use it',
  'poll-us': 'libvirt has nothing for it',
  name: 'libvirt names devices by itself',
  vlan: 'libvirt connects each card by itself; hubs are gone from QEMU, too',
  hostfwd: "libvirt forwards ports by passt alone: use userInterface({ backend: 'passt', ports: … })",
};

/** Where the option says that a card is connected; `undefined` when libvirt cannot do that. */
export function connectionOf(options: QemuOptions, chardevs: Chardevs, notes: Notes): Connection | undefined {
  const connection = convert(options, chardevs, notes);
  if (connection !== undefined) notes.rest(options, reasons);
  return connection;
}

function convert(options: QemuOptions, chardevs: Chardevs, notes: Notes): Connection | undefined {
  options.take('id');
  switch (options.type) {
    case 'tap':
      return tapOf(options, notes);
    case 'bridge':
      return { type: 'bridge', source: { bridge: options.take('br') ?? 'br0' } };
    case 'user':
      return userOf(options, notes);
    case 'passt':
      return { type: 'user', backend: { type: 'passt' } };
    case 'socket':
      return socketOf(options, notes);
    case 'stream':
      return streamOf(options, notes);
    case 'dgram':
      return dgramOf(options, notes);
    case 'vhost-user':
      return vhostUserOf(options, chardevs, notes);
    case 'vhost-vdpa':
      return vdpaOf(options, notes);
    default:
      return notes.option(options, `libvirt has no interface of the kind '${options.type}'`);
  }
}

function tapOf(options: QemuOptions, notes: Notes): BridgeInterface | EthernetInterface | undefined {
  for (const key of ['fd', 'fds']) {
    if (options.peek(key) !== undefined)
      return notes.option(
        options,
        'the tap device was opened by another program; say what it is connected to, such as a bridge or a network',
      );
  }
  const shared = { ...tuneOf(options, notes), ...vhostOf(options, notes) };
  const bridge = options.take('br');
  const ifname = options.take('ifname');
  const [script, downscript] = [options.take('script'), options.take('downscript')];
  // With a bridge or its helper, QEMU does what libvirt does for type bridge, and looks at no script.
  if (bridge !== undefined || options.peek('helper') !== undefined) {
    return { type: 'bridge', source: { bridge: bridge ?? 'br0' }, ...targetOf(options, ifname, notes), ...shared };
  }
  if (downscript === undefined && script !== 'no')
    notes.part(
      options,
      'downscript',
      '/etc/qemu-ifdown',
      'QEMU runs it where nothing is said; add <downscript> if the host has one that matters',
    );
  const isReady = script === 'no' && ifname !== undefined;
  const { target } = targetOf(options, ifname, notes);
  return {
    type: 'ethernet',
    // Without a script, somebody else has set the device up.
    ...(target !== undefined && { target: { ...target, ...(isReady && { managed: false }) } }),
    ...scriptOf('script', script ?? '/etc/qemu-ifup', options, notes),
    ...scriptOf('downscript', downscript ?? 'no', options, notes),
    ...shared,
  };
}

function targetOf(options: QemuOptions, name: string | undefined, notes: Notes): Pick<EthernetInterface, 'target'> {
  if (name === undefined) return {};
  const dev = checked(options, 'ifname', name, checkGuestDevice, notes);
  return dev === undefined ? {} : { target: { dev } };
}

function scriptOf(
  key: 'script' | 'downscript',
  path: string,
  options: QemuOptions,
  notes: Notes,
): Pick<EthernetInterface, 'script' | 'downscript'> {
  if (path === 'no' || path === '') return {};
  const good = checked(options, key, path, checkPath, notes);
  return good === undefined ? {} : { [key]: { path: good } };
}

function tuneOf(options: QemuOptions, notes: Notes): Pick<EthernetInterface, 'tune'> {
  const text = options.take('sndbuf');
  if (text === undefined) return {};
  const [, digits, unit = 'b'] = /^(\d{1,15})([bkmg]?)$/i.exec(text) ?? [];
  if (digits === undefined) {
    notes.part(options, 'sndbuf', text, 'expected a number of bytes');
    return {};
  }
  return {
    tune: { sndbuf: Number(digits) * { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[(unit || 'b').toLowerCase() as 'b' | 'k' | 'm' | 'g'] },
  };
}

function vhostOf(options: QemuOptions, notes: Notes): { driver?: InterfaceDriver } {
  const vhost = takeSwitch(options, 'vhost', notes);
  const queues = takeNumber(options, 'queues', notes);
  if (vhost === undefined && queues === undefined) return {};
  return { driver: { ...(vhost !== undefined && { name: vhost ? 'vhost' : 'qemu' }), ...(queues !== undefined && { queues }) } };
}

function userOf(options: QemuOptions, notes: Notes): UserInterface {
  const text = options.take('net');
  if (text === undefined) return { type: 'user' };
  const [address, mask = '24'] = text.split('/');
  const subnet = address === undefined ? undefined : parseSubnet(address, mask);
  if (subnet === undefined || subnet.family !== 'ipv4' || subnet.prefix < 4 || subnet.prefix > 27) {
    notes.part(options, 'net', text, 'libvirt takes an IPv4 subnet from /4 to /27');
    return { type: 'user' };
  }
  return { type: 'user', ips: [{ address: address!, family: 'ipv4', prefix: subnet.prefix }] };
}

function vhostUserOf(options: QemuOptions, chardevs: Chardevs, notes: Notes): VhostUserInterface | undefined {
  const id = options.take('chardev') ?? '';
  const socket = chardevs.get(id);
  if (socket === undefined) return notes.option(options, `there is no -chardev '${id}'`);
  const path = socket.peek('path');
  if (socket.type !== 'socket' || path === undefined) return notes.option(options, `-chardev '${id}' is no UNIX socket`);
  const good = checked(options, 'path', path, checkPath, notes);
  if (good === undefined) return undefined;
  const isServer = /^(?:on|yes|true|y)$/.test(socket.peek('server') ?? 'off');
  const timeout = Number(socket.peek('reconnect') ?? 0);
  const queues = takeNumber(options, 'queues', notes);
  return {
    type: 'vhostuser',
    source: {
      type: 'unix',
      path: good,
      mode: isServer ? 'server' : 'client',
      ...(!isServer && timeout > 0 && { reconnect: { enabled: true, timeout } }),
    },
    ...(queues !== undefined && { driver: { queues } }),
  };
}

function vdpaOf(options: QemuOptions, notes: Notes): VdpaInterface | undefined {
  const dev = options.take('vhostdev');
  if (dev === undefined) return notes.option(options, 'it does not name its device');
  const queues = takeNumber(options, 'queues', notes);
  return { type: 'vdpa', source: { dev }, ...(queues !== undefined && { driver: { queues } }) };
}

function checked(
  options: QemuOptions,
  key: string,
  value: string,
  check: (option: string, value: string) => string,
  notes: Notes,
): string | undefined {
  try {
    return check(key, value);
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    return notes.part(options, key, value, error.message.slice(key.length + 2));
  }
}
