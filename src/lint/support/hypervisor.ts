import { domain } from '../../domain/domain.ts';
import type { RuleContext } from '../rule.ts';

/** Whether a type of guest is one of libvirt's QEMU driver. */
export function isQemuType(type: string): boolean {
  return type === 'qemu' || type === 'kvm' || type === 'hvf';
}

/** Whether QEMU runs the guest. An interface that stands alone is taken for one of such a guest. */
export function isQemu(context: RuleContext): boolean {
  const guest = context.root(domain);
  return guest === undefined || isQemuType(guest.type);
}
