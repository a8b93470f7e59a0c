import { chardevPort } from '../codecs/chardev.ts';
import { absoluteFilePath } from '../codecs/names.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { basedOn, type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { type Chardev, chardev } from '../shared/chardev.ts';
import { DeviceBase } from '../shared/device-info.ts';

const serialType = wordsSince(
  oneOf('isa-serial', 'usb-serial', 'pci-serial', 'spapr-vio-serial', 'system-serial', 'sclp-serial', 'isa-debug'),
  { 'spapr-vio-serial': '3.10.0', 'system-serial': '3.10.0', 'sclp-serial': '3.10.0', 'isa-debug': '8.1.0' },
);
const serialModel = wordsSince(
  oneOf('isa-serial', 'usb-serial', 'pci-serial', 'spapr-vty', 'pl011', '16550a', 'sclpconsole', 'sclplmconsole', 'isa-debugcon'),
  { '16550a': '4.7.0', 'isa-debugcon': '8.1.0' },
);

/** The chip of a serial port. */
class SerialTargetModel {
  /** The chip; only some go with each type of port. */
  name? = attribute(serialModel, { empty: 'absent', schema: 'required' });
}
const serialTargetModel: ElementModel<SerialTargetModel> = element('model', SerialTargetModel);

/** The serial port that the guest sees. */
class SerialTarget {
  /** What the port is plugged into. `isa-debug` gets what the firmware of x86 guests has to say. */
  type? = attribute(serialType, { since: '1.0.2', default: 'isa-serial on x86, and what the machine has on others' });
  /** Number of the port, from 0. */
  port? = attribute(chardevPort, { default: 'the first that is free' });
  /** The chip. libvirt picks the one that fits. */
  model? = child(serialTargetModel, { since: '3.10.0' });
}
/** The parallel port that the guest sees. */
class ParallelTarget {
  /** Number of the port, from 0. */
  port? = attribute(chardevPort, { default: 'the first that is free' });
}
const serialTarget: ElementModel<SerialTarget> = element('target', SerialTarget);
const parallelTarget: ElementModel<ParallelTarget> = element('target', ParallelTarget, { passedOver: ['@type', 'model'] });

/** What serial ports have, whatever is at the host's end. */
class GuestSerial extends DeviceBase {
  /** Left over from the days of Xen; libvirt passes over it. */
  tty? = attribute(absoluteFilePath, { live: true });
  /** The port that the guest sees. */
  target? = child(serialTarget, { before: 'alias' });
}
/** What parallel ports have, whatever is at the host's end. */
class GuestParallel extends DeviceBase {
  /** Left over from the days of Xen; libvirt passes over it. */
  tty? = attribute(absoluteFilePath, { live: true });
  /** The port that the guest sees. */
  target? = child(parallelTarget, { before: 'alias' });
}

export type { GuestParallel, GuestSerial, ParallelTarget, SerialTarget, SerialTargetModel };

/** A serial port of a guest. */
export type DomainSerial = Chardev & GuestSerial;
/** A parallel port of a guest. */
export type DomainParallel = Chardev & GuestParallel;

export const serial: ElementModel<DomainSerial> = variants<DomainSerial, 'type'>('serial', 'type', basedOn(GuestSerial, chardev), {
  passedOver: ['source', 'protocol'],
});
export const parallel: ElementModel<DomainParallel> = variants<DomainParallel, 'type'>(
  'parallel',
  'type',
  basedOn(GuestParallel, chardev),
  { passedOver: ['source', 'protocol'] },
);
