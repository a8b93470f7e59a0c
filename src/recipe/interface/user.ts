import { formatAddress, parseAddress } from '../../address/index.ts';
import type { UserInterface } from '../../interface/interface.ts';
import type { PortForward } from '../../interface/port-forward.ts';
import { checkDevice } from '../checks/device.ts';
import { checkCount } from '../checks/number.ts';
import { checkGoesWith, checkWord } from '../checks/word.ts';
import { RecipeError } from '../recipe-error.ts';
import { type CardOptions, cardOf } from './card.ts';

/** A port of the host that is forwarded to the guest. */
export interface ForwardedPort {
  /** Port on the host, 1 to 65535. */
  readonly port: number;
  /** Port of the guest; the same when absent. */
  readonly to?: number;
  /** Which protocol; `tcp` when absent. */
  readonly proto?: 'tcp' | 'udp';
  /** Address of the host that is listened on; all of them when absent. */
  readonly address?: string;
}

/** An interface by what is built into QEMU. */
export interface BuiltInUserInterfaceOptions extends CardOptions {
  /** Who moves the packets: `default`, which is built into QEMU and assumed, or `passt`. */
  backend?: 'default';
  device?: never;
  ports?: never;
}

/** An interface by passt. */
export interface PasstInterfaceOptions extends CardOptions {
  /** passt moves the packets, which is faster and can forward ports. Needs libvirt 9.0.0, and passt on the host. */
  backend: 'passt';
  /** Device of the host whose addresses and routes the guest gets; that of the default route when absent. */
  device?: string;
  /** Ports of the host that are forwarded to the guest; none when absent. */
  ports?: readonly ForwardedPort[];
}

/** An interface in user mode. */
export type UserInterfaceOptions = BuiltInUserInterfaceOptions | PasstInterfaceOptions;

/**
 * An interface in user mode: nothing has to be set up, and the guest reaches out. Nobody reaches the guest, except by ports that
 * passt forwards.
 *
 * ```ts
 * userInterface({ backend: 'passt', ports: [{ port: 2222, to: 22, address: '127.0.0.1' }] })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function userInterface(options: UserInterfaceOptions): UserInterface {
  const { backend = 'default', device, ports } = options;
  const isPasst = checkWord('backend', backend, ['default', 'passt']) === 'passt';
  checkGoesWith('device', device, isPasst, "backend 'passt'");
  checkGoesWith('ports', ports, isPasst, "backend 'passt'");
  if (!isPasst) return { type: 'user', ...cardOf(options) };
  return {
    type: 'user',
    ...(device !== undefined && { source: { dev: checkDevice('device', device) } }),
    ...cardOf(options),
    backend: { type: 'passt' },
    ...(ports !== undefined && ports.length > 0 && { portForwards: ports.map(portForwardOf) }),
  };
}

function portForwardOf(forwarded: ForwardedPort, index: number, all: readonly ForwardedPort[]): PortForward {
  const option = `ports[${index}]`;
  const { port, to, proto = 'tcp', address } = forwarded;
  const isSame = (other: ForwardedPort): boolean =>
    other.port === port && (other.proto ?? 'tcp') === proto && (other.address ?? address) === (address ?? other.address);
  const other = all.findIndex(isSame);
  if (other < index) throw new RecipeError(option, `${proto} port ${port} is in ports[${other}] too`);
  const read = address === undefined ? undefined : parseAddress(address);
  if (address !== undefined && read === undefined) throw new RecipeError(`${option}.address`, `'${address}' is no address`);
  return {
    proto,
    ...(read !== undefined && { address: formatAddress(read) }),
    ranges: [
      {
        start: checkCount(`${option}.port`, port, 1, 65535, 'port'),
        ...(to !== undefined && to !== port && { to: checkCount(`${option}.to`, to, 1, 65535, 'port') }),
      },
    ],
  };
}
