import type { StepCheck } from '../step.ts';
import type { CheckedBridge } from './options.ts';

/** How to see that the card is a port of the bridge, and that the host has its address there. */
export function plugged({ bridge, device }: CheckedBridge): StepCheck {
  return { command: ['ip', '-brief', 'link', 'show', 'master', bridge], expect: `${device} is there, and guests that run` };
}

/** What a person should know before the connection changes. */
export const atTheConsole = 'The host is not reached for a moment, or not at all if something is wrong: do it where you can get back in';
