import { type Domain, domain } from '../../domain/domain.ts';
import type { RuleContext } from '../rule.ts';

/**
 * The guest that a document defines. `undefined` for a dump of a running guest, in which what libvirt fills in is right, and
 * for a device that stands alone, which may be for a running guest.
 */
export function definedGuest(context: RuleContext): Domain | undefined {
  const guest = context.root(domain);
  return guest === undefined || guest.id !== undefined ? undefined : guest;
}
