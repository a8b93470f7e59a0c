import { type ClockTimer, clockTimer } from '../../domain/timer.ts';
import { type Report, rule } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';

export default rule({
  id: 'timer-setting-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A setting that a timer does not have.',
  on: clockTimer,
  check(timer, report, context) {
    if (timer.name === 'unknown') return;
    if ('catchup' in timer && timer.catchup !== undefined && timer.tickpolicy !== 'catchup') {
      const { threshold, slew, limit } = timer.catchup;
      if (threshold || slew || limit) report(timer.catchup, undefined, "<catchup> goes with tickpolicy='catchup'");
    }
    if (isQemu(context)) checkQemu(timer, report);
  },
});

function checkQemu(timer: ClockTimer, report: Report): void {
  if (timer.name === 'platform') report(timer, 'name', "QEMU has no timer 'platform'");
  if (timer.name === 'rtc' && timer.track === 'boot')
    report(timer, 'track', "QEMU's real time clock follows 'guest', 'wall' or 'realtime'");
  if (timer.name === 'rtc' && (timer.tickpolicy === 'merge' || timer.tickpolicy === 'discard'))
    report(timer, 'tickpolicy', `QEMU's real time clock does not ${timer.tickpolicy} ticks; it knows delay and catchup`);
  if (timer.name === 'pit' && timer.tickpolicy === 'merge')
    report(timer, 'tickpolicy', "QEMU's interval timer does not merge ticks; it knows delay, catchup and discard");
}
