import { clockAdjustment, clockDelta, timeZoneName } from '../codecs/clock.ts';
import { uint64 } from '../codecs/number.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, children, required, tag } from '../model/field.ts';
import { clockTimer } from './timer.ts';

/** What clocks of all kinds have. */
class ClockBase {
  /** Timers of the guest. */
  timers? = children(clockTimer, { since: '0.8.0' });
}
/** Set to UTC whenever the guest boots. */
class UtcClock extends ClockBase {
  offset = tag('utc');
  /** `reset` sets it at every boot; a number turns the clock into a `variable` one. */
  adjustment? = attribute(clockAdjustment, { empty: 'absent', unit: 'seconds', since: '0.9.11' });
}
/** Set to the host's time zone whenever the guest boots, as Windows expects it. */
class LocaltimeClock extends ClockBase {
  offset = tag('localtime');
  /** `reset` sets it at every boot; a number turns the clock into a `variable` one. */
  adjustment? = attribute(clockAdjustment, { empty: 'absent', unit: 'seconds', since: '0.9.11' });
}
/** Set to a time zone whenever the guest boots. */
class TimezoneClock extends ClockBase {
  offset = tag('timezone', { since: '0.7.7' });
  /** Name of the time zone, such as `Europe/Paris`. */
  timezone = required(attribute(timeZoneName, { empty: 'absent' }));
}
/** As far from another clock as the guest has set it. libvirt keeps track of that. */
class VariableClock extends ClockBase {
  offset = tag('variable', { since: '0.7.7' });
  /** How far it is from the other clock. */
  adjustment? = attribute(clockDelta, { empty: 'absent', invalid: 'ignored', unit: 'seconds', default: '0' });
  /** The other clock. */
  basis? = attribute(oneOf('utc', 'localtime'), { empty: 'absent', since: '0.9.11', default: 'utc' });
}
/** Set to the same moment whenever the guest boots. */
class AbsoluteClock extends ClockBase {
  offset = tag('absolute', { since: '8.4.0' });
  /** The moment, in seconds since 1970. */
  start = required(attribute(uint64, { empty: 'absent', unit: 'seconds' }));
}
/** A clock that does not say what it is set to, which is UTC. */
class UntypedClock extends ClockBase {
  offset? = tag(undefined, { schema: 'required', default: 'utc' });
  /** `reset` sets it at every boot; a number turns the clock into a `variable` one. */
  adjustment? = attribute(clockAdjustment, { empty: 'absent', unit: 'seconds', since: '0.9.11' });
}
/** A clock of a kind this version does not know. */
class UnknownClock extends ClockBase {
  offset = tag('unknown');
}

export type { AbsoluteClock, LocaltimeClock, TimezoneClock, UnknownClock, UntypedClock, UtcClock, VariableClock };

/** What the guest's clock is set to, and the timers that the guest has. */
export type DomainClock = UtcClock | LocaltimeClock | TimezoneClock | VariableClock | AbsoluteClock | UntypedClock | UnknownClock;

export const domainClock: ElementModel<DomainClock> = variants<DomainClock, 'offset'>('clock', 'offset', {
  cases: { utc: UtcClock, localtime: LocaltimeClock, timezone: TimezoneClock, variable: VariableClock, absolute: AbsoluteClock },
  unknown: UnknownClock,
  absent: UntypedClock,
});
