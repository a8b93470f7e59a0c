import { nonNegativeInt32, uint32 } from '../codecs/number.ts';
import { onOff } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { iothreadMapping } from '../shared/iothread-mapping.ts';
import { VirtioOptions } from '../shared/virtio-options.ts';

/** How the hypervisor drives a controller. For virtio. */
class ControllerDriver extends VirtioOptions {
  /** Number of queues; best as many as the guest has CPUs. For `virtio-scsi`. */
  queues? = attribute(uint32, { since: '1.0.5' });
  /** How many commands may wait for one unit. For `virtio-scsi`. */
  cmd_per_lun? = attribute(uint32, { since: '1.2.7' });
  /** The most that one command may move. For `virtio-scsi`. */
  max_sectors? = attribute(uint32, { since: '1.2.7', unit: 'sectors of 512 bytes' });
  /** Whether a thread of its own handles requests while the guest runs on. */
  ioeventfd? = attribute(onOff, { since: '1.2.18' });
  /** Number of the I/O thread that serves all disks of the controller. For `virtio-scsi`. */
  iothread? = attribute(uint32, { since: '1.3.5' });
  /** The I/O threads that serve the disks of the controller. For `virtio-scsi`. */
  iothreads? = child(iothreadMapping, { since: '11.2.0' });
}

export type { ControllerDriver };

const controllerDriver: ElementModel<ControllerDriver> = element('driver', ControllerDriver);

/** What controllers of all types have. */
export class ControllerBase extends DeviceBase {
  /** Number of the controller among those of its type, by which addresses refer to it. */
  index? = attribute(nonNegativeInt32, { optionalSince: '1.3.5', default: 'the lowest that is free' });
  /** How the hypervisor drives the controller. For virtio. */
  driver? = child(controllerDriver, { before: 'alias', since: '1.0.5' });
}
