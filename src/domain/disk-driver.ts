import { positiveInSchema, positiveUint32, uint32, uint64 } from '../codecs/number.ts';
import { imageFormatOrAio } from '../codecs/storage.ts';
import { genericName } from '../codecs/text.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children } from '../model/field.ts';
import { iothreadMapping } from '../shared/iothread-mapping.ts';
import { metadataCache } from '../shared/storage-format.ts';
import { VirtioOptions } from '../shared/virtio-options.ts';

/** Statistics that are gathered over a window of time. */
class DiskStatistic {
  /** Length of the window. */
  interval? = attribute(uint32, { unit: 'seconds', schema: 'required' });
}
/** A class of operations that take about the same time. */
class HistogramBin {
  /** The shortest time that belongs to it; the next bin ends it. */
  start? = attribute(uint64, { unit: 'nanoseconds', schema: 'required' });
}
const statistic: ElementModel<DiskStatistic> = element('statistic', DiskStatistic);
const bin: ElementModel<HistogramBin> = element('bin', HistogramBin);

/** How many operations took how long. */
class LatencyHistogram {
  /** Which operations. */
  type? = attribute(oneOf('read', 'write', 'zone', 'flush'), { default: 'all' });
  /** The classes, in rising order. */
  bins? = children(bin, { schema: 'required' });
}
const latencyHistogram: ElementModel<LatencyHistogram> = element('latency-histogram', LatencyHistogram);

/** What is counted besides the usual. */
class DiskStatistics {
  /** Windows of time to gather over. */
  statistics? = children(statistic);
  /** Histograms of how long operations took. */
  'latency-histograms'? = children(latencyHistogram, { since: '12.1.0' });
}
const diskStatistics: ElementModel<DiskStatistics> = element('statistics', DiskStatistics);

/** How the hypervisor drives a disk. */
class DiskDriver extends VirtioOptions {
  /** The driver: `qemu`, or with Xen one such as `tap2`, `phy` or `file`. */
  name? = attribute(genericName);
  /** How the image is laid out, such as `qcow2`. libvirt does not guess it, since a guest could write another one into the image. */
  type? = attribute(imageFormatOrAio, { default: 'raw' });
  /** How the host caches what is written. `none` bypasses its cache, `unsafe` ignores requests to flush it. */
  cache? = attribute(
    wordsSince(oneOf('default', 'none', 'writethrough', 'writeback', 'directsync', 'unsafe'), { directsync: '0.9.5', unsafe: '0.9.7' }),
    {
      since: '0.6.0',
    },
  );
  /** What happens on an error. `stop` pauses the guest, `enospace` does so only when the host has no space left. */
  error_policy? = attribute(oneOf('stop', 'report', 'ignore', 'enospace'), { since: '0.8.0' });
  /** What happens on an error in reading. */
  rerror_policy? = attribute(oneOf('stop', 'report', 'ignore'), { since: '0.9.7', default: '`error_policy`, unless that is `enospace`' });
  /** How the host does the work: in threads, or by one of the kernel's ways to do it in the background. */
  io? = attribute(wordsSince(oneOf('threads', 'native', 'io_uring'), { io_uring: '6.3.0' }), { since: '0.8.8' });
  /** Whether a thread of its own handles requests while the guest runs on. For virtio. */
  ioeventfd? = attribute(onOff, { since: '0.9.3' });
  /** Whether fewer interrupts are raised, by telling each other how far the ring was read. For virtio. */
  event_idx? = attribute(onOff, { since: '0.9.5' });
  /** Whether what is read from a backing store is copied into the image. */
  copy_on_read? = attribute(onOff, { since: '0.9.10', default: 'off' });
  /** What becomes of blocks the guest discards: `unmap` frees them on the host. */
  discard? = attribute(oneOf('unmap', 'ignore'), { since: '1.0.6' });
  /** Number of the I/O thread that serves the disk. For virtio. */
  iothread? = attribute(positiveUint32, { since: '1.2.8' });
  /** Whether zeroes are recognized as such; `unmap` also frees what they would take. */
  detect_zeroes? = attribute(oneOf('off', 'on', 'unmap'), { since: '2.0.0', default: 'off' });
  /** Whether discarded clusters of a qcow2 image stay where they are, so that it does not fragment. */
  discard_no_unref? = attribute(onOff, { since: '9.5.0' });
  /** Number of queues. For virtio and vhost-user. 0 is the same as none. */
  queues? = attribute(positiveInSchema, { since: '3.9.0' });
  /** Size of each queue. For virtio and vhost-user. 0 is the same as none. */
  queue_size? = attribute(positiveInSchema, { since: '7.8.0' });
  /** The cache for the image's tables of where its data is. For qcow2. */
  metadata_cache? = child(metadataCache, { since: '7.0.0' });
  /** The I/O threads that serve the disk. For virtio. */
  iothreads? = child(iothreadMapping, { since: '10.0.0' });
  /** What is counted besides the usual. */
  statistics? = child(diskStatistics, { since: '11.10.0' });
}

export type { DiskDriver, DiskStatistic, DiskStatistics, HistogramBin, LatencyHistogram };
export const diskDriver: ElementModel<DiskDriver> = element('driver', DiskDriver);
