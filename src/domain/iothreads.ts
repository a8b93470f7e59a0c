import { numberCodec, positiveUint32, uint32, uint64 } from '../codecs/number.ts';
import { digits, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';

const poolSize = numberCodec({ max: 2147483647, schema: digits(0, max32) });

/** How long an I/O thread polls for work before it goes to sleep. */
class IothreadPoll {
  /** Longest time; 0 for no polling. */
  max? = attribute(uint64, { unit: 'nanoseconds' });
  /** How much the time grows when it was too short. */
  grow? = attribute(uint64);
  /** How much the time shrinks when it was too long. */
  shrink? = attribute(uint64);
  /** How slowly the time follows the latest interval between requests, 0 to 63. 0 leaves it to the hypervisor. */
  weight? = attribute(uint32, { since: '12.7.0' });
}
const iothreadPoll: ElementModel<IothreadPoll> = element('poll', IothreadPoll);

/** How many worker threads an event loop may start. For guests that cannot wait for a new one. */
class ThreadPool {
  /** How many are kept. */
  thread_pool_min? = attribute(poolSize, { since: '8.5.0' });
  /** How many there may be, more than 0. */
  thread_pool_max? = attribute(poolSize, { since: '8.5.0' });
}
/** A thread of its own for the requests of disks and controllers. */
class Iothread extends ThreadPool {
  /** Number that devices pick it by, above 0. */
  id = required(attribute(positiveUint32, { first: true }));
  /** How long it polls. */
  poll? = child(iothreadPoll, { since: '9.4.0' });
}
const iothread: ElementModel<Iothread> = element('iothread', Iothread);

/** I/O threads with the numbers and settings that are not left to libvirt. */
class IothreadIds {
  /** The threads. Where there are more of them than `<iothreads>` says, their number counts. */
  iothreads? = children(iothread);
}
/** The event loop for the requests of devices that have no I/O thread. */
class DefaultIothread extends ThreadPool {}

export type { DefaultIothread, Iothread, IothreadIds, IothreadPoll, ThreadPool };
export const iothreadIds: ElementModel<IothreadIds> = element('iothreadids', IothreadIds);
export const defaultIothread: ElementModel<DefaultIothread> = element('defaultiothread', DefaultIothread);
