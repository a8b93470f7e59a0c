import type { Network } from '../../network/network.ts';
import { type NetworkMode, runsBridge } from '../mode.ts';
import type { Settings } from '../options.ts';
import { present } from '../present.ts';
import type { Ledger } from './assumptions.ts';

/** Who keeps a bridge's table of MAC addresses. */
export type MacTableManager = 'kernel' | 'libvirt' | (string & {});

/** A bridge that libvirt makes when the network starts. */
export interface CreatedBridge {
  readonly created: true;
  readonly name: string;
  /** Hardware address; its random bytes are `xx` as long as libvirt has not chosen them. */
  readonly mac: string;
  /** Largest packet, in bytes. */
  readonly mtu: number;
  /** Whether it runs the spanning tree protocol. */
  readonly stp: boolean;
  /** How long a new port waits before it forwards, in seconds, as the document has it; the kernel may have its own view. */
  readonly delay: number;
  readonly macTableManager: MacTableManager;
  /** The firewalld zone that the document asks for. */
  readonly zone?: string;
}

/** A bridge of the host, which must be there when a guest starts. */
export interface ExpectedBridge {
  readonly created: false;
  readonly name: string;
  readonly macTableManager: MacTableManager;
}

export type EffectiveBridge = CreatedBridge | ExpectedBridge;

/** Works out the bridge of a network, for modes that have one. */
export function effectiveBridge(network: Network, mode: NetworkMode, settings: Settings, ledger: Ledger): EffectiveBridge | undefined {
  if (runsBridge(mode)) return createdBridge(network, settings, ledger);
  const { name, macTableManager } = network.bridge ?? {};
  if (mode !== 'bridge' || name === undefined) return undefined;
  return { created: false, name, macTableManager: managerOf(macTableManager, ledger) };
}

function createdBridge({ bridge, mtu, mac }: Network, settings: Settings, ledger: Ledger): CreatedBridge {
  return {
    created: true,
    name: bridgeName(bridge?.name, settings, ledger),
    ...present('zone', bridge?.zone),
    stp: ledger.take(bridge?.stp, '/network/bridge/@stp', true, {
      why: 'the spanning tree protocol is on unless it is turned off',
      source: 'virNetworkDefParseXML',
    }),
    delay: ledger.take(bridge?.delay, '/network/bridge/@delay', 0, { why: 'no delay is given', source: 'virNetworkDefParseXML' }),
    macTableManager: managerOf(bridge?.macTableManager, ledger),
    mtu: ledger.take(mtu?.size || undefined, '/network/mtu/@size', 1500, {
      why: 'no size is given, so that of the kernel holds',
      source: 'the kernel',
    }),
    mac: ledger.take(mac?.address ?? settings.mac, '/network/mac/@address', '52:54:00:xx:xx:xx', {
      why: 'no address is given, so every define makes up another one',
      source: 'virNetworkSetBridgeMacAddr',
      random: true,
    }),
  };
}

function managerOf(given: string | undefined, ledger: Ledger): MacTableManager {
  return ledger.take<string>(given, '/network/bridge/@macTableManager', 'kernel', {
    why: 'the kernel learns where MAC addresses are',
    source: 'virNetworkDefParseXML',
  });
}

function bridgeName(given: string | undefined, { bridgeName: known, takenNames }: Settings, ledger: Ledger): string {
  const template = given === undefined || hasSeveralSigns(given) ? 'virbr%d' : given;
  if (!template.includes('%d')) return template;
  const name = known ?? firstFree(template, new Set(takenNames));
  const why =
    given === undefined
      ? 'no name is given, so the first free one of virbr0, virbr1 and so on is taken'
      : template === given
        ? `the first free number takes the place of %d in '${given}'`
        : `'${given}' has more than one percent sign and is passed over, so the first free one of virbr0, virbr1 and so on is taken`;
  ledger.note('/network/bridge/@name', name, { why, source: 'networkFindUnusedBridgeName' });
  return name;
}

/** libvirt takes a name with `%d` for a template only when that is its one percent sign. */
function hasSeveralSigns(name: string): boolean {
  return name.includes('%d') && name.indexOf('%') !== name.lastIndexOf('%');
}

/** libvirt tries the numbers up to 256. */
function firstFree(template: string, taken: ReadonlySet<string>): string {
  for (let number = 0; number <= 256; number++) {
    const name = template.replace('%d', String(number));
    if (!taken.has(name)) return name;
  }
  throw new RangeError(`all names from ${template.replace('%d', '0')} to ${template.replace('%d', '256')} are taken`);
}
