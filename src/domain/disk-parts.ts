import { numberCodec, positiveInSchema } from '../codecs/number.ts';
import { patternCodec, text } from '../codecs/text.ts';
import { onOff, yesNo } from '../codecs/toggle.ts';
import { meantBy, oneOf, wordsSince } from '../codecs/words.ts';
import { integer, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

const targetName = patternCodec(
  'a name such as vda, sda, hda, fda, xvda or nvme0n1',
  /(?:(?:ioemu:)?(?:fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+|nvme[0-9]+n[0-9]+(?:p[0-9]+)?)/,
);

const wholeNumber = numberCodec({ schema: integer(0, max32) });

/** How the guest sees a disk. */
class DiskTarget {
  /** Name of the disk, once in a guest. It puts the disks in order; the guest may well call them otherwise. */
  dev = required(attribute(targetName));
  /** The bus that the disk is on. */
  bus? = attribute(
    meantBy(
      wordsSince(oneOf('ide', 'fdc', 'scsi', 'virtio', 'xen', 'usb', 'uml', 'sata', 'sd', 'nvme'), {
        sata: '0.9.7',
        sd: '1.1.2',
        nvme: '11.5.0',
      }),
      { 'virtio-blk': 'virtio', 'virtio-scsi': 'scsi', floppy: 'fdc', ahci: 'sata' },
    ),
    { since: '0.4.3', default: 'what the name suggests: scsi for sda, virtio for vda' },
  );
  /** Whether the tray is out. For CD-ROM and floppy. */
  tray? = attribute(oneOf('closed', 'open'), { since: '0.9.11', default: 'closed' });
  /** Whether the guest takes the medium for one that can be taken out. For USB, since 9.6.0 also for SCSI. */
  removable? = attribute(onOff, { since: '1.1.3', default: 'off' });
  /** Speed of the medium, 1025 to 65534; 1 for one that does not turn. For SCSI, IDE and SATA. 0 is the same as none. */
  rotation_rate? = attribute(positiveInSchema, { unit: 'turns per minute', since: '7.3.0' });
  /** Whether a SCSI disk takes the bits DPO and FUA in commands. */
  dpofua? = attribute(onOff, { since: '11.10.0', default: 'what the hypervisor thinks best' });
}

/** The geometry that a disk says it has. libvirt drops it unless all three numbers are above zero. */
class DiskGeometry {
  /** Number of cylinders. */
  cyls? = attribute(wholeNumber, { schema: 'required' });
  /** Number of heads. */
  heads? = attribute(wholeNumber, { schema: 'required' });
  /** Number of sectors in a track. */
  secs? = attribute(wholeNumber, { schema: 'required' });
  /** How the BIOS translates it. */
  trans? = attribute(oneOf('auto', 'none', 'lba'));
}

/** The block sizes that a disk says it has. */
class DiskBlockIo {
  /** Smallest unit of reading and writing. */
  logical_block_size? = attribute(wholeNumber, { unit: 'bytes' });
  /** Sector size of the hardware. */
  physical_block_size? = attribute(wholeNumber, { unit: 'bytes' });
  /** Smallest amount to discard, a multiple of `logical_block_size`; 0 forbids it. */
  discard_granularity? = attribute(wholeNumber, { unit: 'bytes', since: '9.7.0' });
}

/** What a guest writes is thrown away when it ends. */
class DiskTransient {
  /** Whether several guests may share the image at the same time. */
  shareBacking? = attribute(yesNo, { since: '7.4.0', default: 'no' });
}

/** A group of limits that the disk shares. */
class ThrottleFilter {
  /** The `group_name` of one of the guest's throttle groups. */
  group? = attribute(text, { schema: 'required' });
}
const throttleFilter: ElementModel<ThrottleFilter> = element('throttlefilter', ThrottleFilter);

/** The groups of limits that the disk shares, each of which holds. Not together with `iotune`. */
class ThrottleFilters {
  /** The groups, each once. */
  throttlefilters? = children(throttleFilter);
}

export type { DiskBlockIo, DiskGeometry, DiskTarget, DiskTransient, ThrottleFilter, ThrottleFilters };
export const diskTarget: ElementModel<DiskTarget> = element('target', DiskTarget);
export const diskGeometry: ElementModel<DiskGeometry> = element('geometry', DiskGeometry);
export const diskBlockIo: ElementModel<DiskBlockIo> = element('blockio', DiskBlockIo);
export const diskTransient: ElementModel<DiskTransient> = element('transient', DiskTransient);
export const throttleFilters: ElementModel<ThrottleFilters> = element('throttlefilters', ThrottleFilters);
