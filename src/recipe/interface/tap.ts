import type { DomainInterface } from '../../interface/interface.ts';
import { type BandwidthOption, bandwidthOf } from '../bandwidth.ts';
import { checkMtu } from '../checks/number.ts';
import { type CardOptions, cardOf, type QueueOptions, queuesOf } from './card.ts';

/** What an interface has whose packets go through a tap device. */
export interface TapOptions extends CardOptions, QueueOptions {
  /** Size of the largest packet in bytes, 68 to 65535; that of the bridge when absent. */
  mtu?: number;
  /** Limits on the traffic; none when absent. */
  bandwidth?: BandwidthOption;
}

/** What an interface has that is a port of a Linux bridge. */
export interface BridgePortOptions extends TapOptions {
  /** Whether the guest cannot reach other isolated ports of the bridge; false when absent. */
  portIsolation?: boolean;
}

type TapParts = Pick<DomainInterface, 'mac' | 'model' | 'bandwidth' | 'mtu'> & { driver?: { queues: number } };

/** The parts of an interface whose packets go through a tap device. */
export function tapOf(options: TapOptions): TapParts {
  const { model, mtu, bandwidth } = options;
  return {
    ...cardOf(options),
    ...queuesOf(options, model),
    ...bandwidthOf('bandwidth', bandwidth),
    ...(mtu !== undefined && { mtu: { size: checkMtu('mtu', mtu, false) } }),
  };
}

/** The parts of an interface that is a port of a Linux bridge. */
export function bridgePortOf(options: BridgePortOptions): TapParts & Pick<DomainInterface, 'port'> {
  return { ...tapOf(options), ...(options.portIsolation === true && { port: { isolated: true } }) };
}
