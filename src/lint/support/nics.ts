import { ifReadable } from '../../model/unreadable.ts';
import type { HostInterface, HostView } from '../host-view.ts';

/** What can be said of each network card of a host; nothing of those where something needed cannot be read. */
export function eachNic(host: HostView, look: (nic: HostInterface) => void): void {
  for (const nic of host.interfaces) ifReadable(() => look(nic));
}

/** The name of a card's guest, for messages. */
export function guestName({ guest, path }: HostInterface): string {
  const name = ifReadable(() => guest?.value.name);
  return name === undefined ? `the interface in ${path}` : `the guest '${name}'`;
}

/** Whether two cards are of one guest, or of two documents of one name, which are versions of one guest. */
export function isSameGuest(one: HostInterface, other: HostInterface): boolean {
  if (one.guest === undefined || other.guest === undefined) return false;
  return one.guest.value === other.guest.value || ifReadable(() => one.guest!.value.name) === ifReadable(() => other.guest!.value.name);
}
