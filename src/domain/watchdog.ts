import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';

const watchdogModel = wordsSince(oneOf('i6300esb', 'ib700', 'diag288', 'itco'), { diag288: '1.2.17', itco: '9.1.0' });
const watchdogAction = wordsSince(oneOf('reset', 'shutdown', 'poweroff', 'pause', 'none', 'dump', 'inject-nmi'), {
  dump: '0.8.7',
  'inject-nmi': '1.2.17',
});

/** A watchdog, which acts when the guest no longer tells it that all is well. Needs a program in the guest. */
class DomainWatchdog extends DeviceBase {
  /** The model: `i6300esb` on PCI, `ib700` on ISA, `diag288` on s390, `itco` is part of every q35 machine. */
  model = required(attribute(watchdogModel));
  /** What the watchdog does. `shutdown` asks the guest, which as a rule no longer answers. */
  action? = attribute(watchdogAction, { default: 'reset' });
}

export type { DomainWatchdog };
export const watchdog: ElementModel<DomainWatchdog> = element('watchdog', DomainWatchdog);
