import { numberCodec } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { max64, unsigned } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { leaf, required } from '../model/field.ts';

const limit = numberCodec({ max: max64, schema: unsigned(0, max64) });

/** Limits on reading and writing. 0 is no limit; QEMU takes up to 10^15. A total does not go with a limit on reads or writes. */
class IoLimits {
  /** Throughput of reads and writes together. */
  total_bytes_sec? = leaf(limit, { empty: 'absent', unit: 'bytes/s' });
  /** Throughput of reads. */
  read_bytes_sec? = leaf(limit, { empty: 'absent', unit: 'bytes/s' });
  /** Throughput of writes. */
  write_bytes_sec? = leaf(limit, { empty: 'absent', unit: 'bytes/s' });
  /** Rate of reads and writes together. */
  total_iops_sec? = leaf(limit, { empty: 'absent', unit: 'operations/s' });
  /** Rate of reads. */
  read_iops_sec? = leaf(limit, { empty: 'absent', unit: 'operations/s' });
  /** Rate of writes. */
  write_iops_sec? = leaf(limit, { empty: 'absent', unit: 'operations/s' });
  /** Throughput of reads and writes together in a burst. Needs `total_bytes_sec`. */
  total_bytes_sec_max? = leaf(limit, { empty: 'absent', unit: 'bytes/s', since: '1.2.11' });
  /** Throughput of reads in a burst. */
  read_bytes_sec_max? = leaf(limit, { empty: 'absent', unit: 'bytes/s', since: '1.2.11' });
  /** Throughput of writes in a burst. */
  write_bytes_sec_max? = leaf(limit, { empty: 'absent', unit: 'bytes/s', since: '1.2.11' });
  /** Rate of reads and writes together in a burst. */
  total_iops_sec_max? = leaf(limit, { empty: 'absent', unit: 'operations/s', since: '1.2.11' });
  /** Rate of reads in a burst. */
  read_iops_sec_max? = leaf(limit, { empty: 'absent', unit: 'operations/s', since: '1.2.11' });
  /** Rate of writes in a burst. */
  write_iops_sec_max? = leaf(limit, { empty: 'absent', unit: 'operations/s', since: '1.2.11' });
  /** How much counts as one operation; a larger one counts as several. */
  size_iops_sec? = leaf(limit, { empty: 'absent', unit: 'bytes', since: '1.2.11' });
  /** Name of a group whose members share these limits. */
  group_name? = leaf(text, { empty: 'absent', since: '3.0.0' });
  /** How long a burst of reads and writes may last. Needs `total_bytes_sec_max`. */
  total_bytes_sec_max_length? = leaf(limit, { empty: 'absent', unit: 'seconds', since: '2.4.0' });
  /** How long a burst of reads may last. Needs `read_bytes_sec_max`. */
  read_bytes_sec_max_length? = leaf(limit, { empty: 'absent', unit: 'seconds', since: '2.4.0' });
  /** How long a burst of writes may last. Needs `write_bytes_sec_max`. */
  write_bytes_sec_max_length? = leaf(limit, { empty: 'absent', unit: 'seconds', since: '2.4.0' });
  /** How long a burst of operations may last. Needs `total_iops_sec_max`. */
  total_iops_sec_max_length? = leaf(limit, { empty: 'absent', unit: 'seconds', since: '2.4.0' });
  /** How long a burst of read operations may last. Needs `read_iops_sec_max`. */
  read_iops_sec_max_length? = leaf(limit, { empty: 'absent', unit: 'seconds', since: '2.4.0' });
  /** How long a burst of write operations may last. Needs `write_iops_sec_max`. */
  write_iops_sec_max_length? = leaf(limit, { empty: 'absent', unit: 'seconds', since: '2.4.0' });
}

/** Limits that the disks of a guest share by naming the group. */
class ThrottleGroup extends IoLimits {
  /** Name that disks refer to, once in a guest. */
  override group_name = required(leaf(text, { empty: 'absent' }));
}

export type { IoLimits, ThrottleGroup };
export const ioTune: ElementModel<IoLimits> = element('iotune', IoLimits);
export const throttleGroup: ElementModel<ThrottleGroup> = element('throttlegroup', ThrottleGroup);
