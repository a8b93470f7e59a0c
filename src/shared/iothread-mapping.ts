import { uint32 } from '../codecs/number.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

/** A queue of a device. */
class IoThreadQueue {
  /** Number of the queue, the first is 0. */
  id = required(attribute(uint32));
}
const queue: ElementModel<IoThreadQueue> = element('queue', IoThreadQueue);

/** An I/O thread that serves a device. */
class MappedIoThread {
  /** Number of the thread among the guest's own. */
  id = required(attribute(uint32));
  /** The queues it serves. Where one thread names queues, every queue of the device belongs to a thread. */
  queues? = children(queue, { default: "an even share of the device's queues" });
}
const iothread: ElementModel<MappedIoThread> = element('iothread', MappedIoThread);

/** The I/O threads that serve a device. Not together with the attribute `iothread`. */
class IoThreadMapping {
  /** The threads. */
  iothreads? = children(iothread, { schema: 'required' });
}

export type { IoThreadMapping, IoThreadQueue, MappedIoThread };
export const iothreadMapping: ElementModel<IoThreadMapping> = element('iothreads', IoThreadMapping);
