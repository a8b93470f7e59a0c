import { uint32, uint64 } from '../codecs/number.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';

/** How fast missed ticks are caught up with. Only together with the policy `catchup`. */
class TimerCatchup {
  /** How far behind the guest may be before it is helped. 0 counts as absent. */
  threshold? = attribute(uint32);
  /** How much faster than usual ticks are delivered. 0 counts as absent. */
  slew? = attribute(uint32);
  /** How far behind the guest may be for it to be helped at all. 0 counts as absent. */
  limit? = attribute(uint32);
}
const timerCatchup: ElementModel<TimerCatchup> = element('catchup', TimerCatchup);

/** What every timer has. */
class TimerBase {
  /** Whether the guest has it. */
  present? = attribute(yesNo);
}
/** What timers have that tick. */
class TickingTimer extends TimerBase {
  /**
   * What happens to ticks that the guest has missed: `delay` delivers them later, `catchup` faster, `merge` as one,
   * `discard` not at all.
   */
  tickpolicy? = attribute(oneOf('delay', 'catchup', 'merge', 'discard'));
  /** How fast they are caught up with. */
  catchup? = child(timerCatchup, { last: true });
}
const track = oneOf('boot', 'guest', 'wall', 'realtime');

/** The clock that runs while the machine is off. */
class RtcTimer extends TickingTimer {
  name = tag('rtc');
  /** Which time of the host it follows. */
  track? = attribute(track);
}
/** The timer of the platform, which no hypervisor has so far. */
class PlatformTimer extends TickingTimer {
  name = tag('platform');
  /** Which time of the host it follows. */
  track? = attribute(track);
}
/** The counter of an x86 CPU. */
class TscTimer extends TickingTimer {
  name = tag('tsc');
  /** How fast it counts. 0 counts as absent. */
  frequency? = attribute(uint64, { unit: 'Hz' });
  /** Who provides it: the hardware, the hypervisor, or both together. */
  mode? = attribute(oneOf('auto', 'native', 'emulate', 'paravirt', 'smpsafe'));
}
/** The high precision event timer of x86. */
class HpetTimer extends TickingTimer {
  name = tag('hpet');
}
/** The interval timer of x86. */
class PitTimer extends TickingTimer {
  name = tag('pit');
}
/** The virtual timer of ARM. */
class ArmvtimerTimer extends TickingTimer {
  name = tag('armvtimer', { since: '6.1.0' });
}
/** The clock that KVM offers to Linux guests. */
class KvmclockTimer extends TimerBase {
  name = tag('kvmclock');
}
/** The clock that Hyper-V offers to Windows guests. */
class HypervclockTimer extends TimerBase {
  name = tag('hypervclock', { since: '1.2.2' });
}
/** A timer that this version does not know. */
class UnknownTimer extends TickingTimer {
  name = required(tag('unknown'));
}

export type {
  ArmvtimerTimer,
  HpetTimer,
  HypervclockTimer,
  KvmclockTimer,
  PitTimer,
  PlatformTimer,
  RtcTimer,
  TimerCatchup,
  TscTimer,
  UnknownTimer,
};

/** A timer of the guest. */
export type ClockTimer =
  | RtcTimer
  | PlatformTimer
  | TscTimer
  | HpetTimer
  | PitTimer
  | ArmvtimerTimer
  | KvmclockTimer
  | HypervclockTimer
  | UnknownTimer;

export const clockTimer: ElementModel<ClockTimer> = variants<ClockTimer, 'name'>(
  'timer',
  'name',
  {
    cases: {
      rtc: RtcTimer,
      platform: PlatformTimer,
      tsc: TscTimer,
      hpet: HpetTimer,
      pit: PitTimer,
      armvtimer: ArmvtimerTimer,
      kvmclock: KvmclockTimer,
      hypervclock: HypervclockTimer,
    },
    unknown: UnknownTimer,
  },
  { refused: ['tickpolicy', 'catchup', 'track', 'frequency', 'mode'] },
);
