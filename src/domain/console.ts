import { chardevPort } from '../codecs/chardev.ts';
import { absoluteFilePath } from '../codecs/names.ts';
import { oneOf } from '../codecs/words.ts';
import { basedOn, type ElementModel, element, type Variants, variants } from '../model/element.ts';
import { attribute, child, tag } from '../model/field.ts';
import { type Chardev, chardev, UntypedChardev } from '../shared/chardev.ts';
import { ptyChardevSource } from '../shared/chardev-source.ts';
import { DeviceBase } from '../shared/device-info.ts';

/** The console that the guest sees. */
class ConsoleTarget {
  /**
   * The kind of console. `serial` is no device of its own but the first serial port under another name; `virtio` needs a
   * driver in the guest. For s390, give a serial port of type `sclp-serial` rather than `sclp` and `sclplm`.
   */
  type? = attribute(oneOf('serial', 'virtio', 'xen', 'lxc', 'openvz', 'sclp', 'sclplm', 'uml'), {
    default: 'serial, or what the hypervisor has',
  });
  /** Number of the console, from 0. */
  port? = attribute(chardevPort, { default: 'the first that is free' });
}
const consoleTarget: ElementModel<ConsoleTarget> = element('target', ConsoleTarget, { passedOver: ['model'] });

/** What consoles have, whatever is at the host's end. */
class GuestConsole extends DeviceBase {
  /** Path of the pseudo terminal, once more. */
  tty? = attribute(absoluteFilePath, { live: true });
  /** The console that the guest sees. */
  target? = child(consoleTarget, { before: 'alias' });
}
/** Of no type, which libvirt takes for `pty`. The schema takes that here, as long as there is nothing inside. */
class UntypedConsole extends UntypedChardev {
  override type? = tag(undefined, { default: 'pty' });
  /** The terminal. */
  override source? = child(ptyChardevSource, { before: 'log', repeated: 'refused', schema: 'unknown' });
  /** The console that the guest sees. */
  target? = child(consoleTarget, { before: 'alias', schema: 'unknown' });
}

const consoleChardev: Variants<Chardev, 'type'> = { ...chardev, absent: UntypedConsole };

export type { ConsoleTarget, GuestConsole };

/** A text console of a guest. */
export type DomainConsole = Chardev & GuestConsole;

export const consoleDevice: ElementModel<DomainConsole> = variants<DomainConsole, 'type'>(
  'console',
  'type',
  basedOn(GuestConsole, consoleChardev),
  { passedOver: ['source', 'protocol'] },
);
