import { numberCodec, wrappingUint64 } from '../codecs/number.ts';
import { patternCodec } from '../codecs/text.ts';
import { wordsSince } from '../codecs/words.ts';
import { digits, integer, max32, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { children, leaf, required } from '../model/field.ts';

const weight = numberCodec({ schema: digits(100, 1000) });
const deviceWeight = numberCodec({ wraps: 32, schema: digits(100, 1000) });
const operations = numberCodec({ wraps: 32, schema: integer(0, max32) });
const bytes = { ...wrappingUint64, inSchema: integer(0, max64) };
const devicePath = wordsSince(patternCodec("an absolute path or '*'", /(?:\/|[a-zA-Z]:\\).+|\*/), { '*': '12.3.0' });

/** Limits on one block device of the host. Several disks of the guest may share it. */
class BlkioDevice {
  /** Path of the device; `*` for all of them, which bhyve takes. */
  path = required(leaf(devicePath, { empty: 'absent' }));
  /** Share of the device's time compared with other guests, 10 to 1000. */
  weight? = leaf(deviceWeight, { empty: 'absent', since: '0.9.8' });
  /** Most read requests. */
  read_iops_sec? = leaf(operations, { empty: 'absent', unit: 'requests/s', since: '1.2.2' });
  /** Most write requests. */
  write_iops_sec? = leaf(operations, { empty: 'absent', unit: 'requests/s', since: '1.2.2' });
  /** Most bytes read. */
  read_bytes_sec? = leaf(bytes, { empty: 'absent', unit: 'bytes/s', since: '1.2.2' });
  /** Most bytes written. */
  write_bytes_sec? = leaf(bytes, { empty: 'absent', unit: 'bytes/s', since: '1.2.2' });
}
const blkioDevice: ElementModel<BlkioDevice> = element('device', BlkioDevice);

/** The guest's share of the host's block devices, by cgroups. */
class Blkiotune {
  /** Share of the time of all devices compared with other guests, 10 to 1000. */
  weight? = leaf(weight, { empty: 'absent', invalid: 'ignored' });
  /** Limits on single devices. */
  devices? = children(blkioDevice);
}

export type { BlkioDevice, Blkiotune };
export const blkiotune: ElementModel<Blkiotune> = element('blkiotune', Blkiotune);
