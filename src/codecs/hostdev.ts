import { oneOf } from './words.ts';

/** What happens when something of the host is not there that a guest needs. */
export const startupPolicy = oneOf('mandatory', 'requisite', 'optional');
/** What happens when a guest resets a USB device of the host. */
export const guestReset = oneOf('off', 'uninitialized', 'on');
