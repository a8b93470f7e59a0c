import { domainInterface } from '../../interface/interface.ts';
import { rule } from '../rule.ts';
import { typeOf } from '../support/nic.ts';
import { withoutName } from '../support/runtime-parts.ts';

/** How many bytes the kernel has for the name of a device. */
const longest = 15;
/** The types that have a device of that name on the host. */
const withDevice = new Set(['network', 'bridge', 'direct', 'ethernet']);

export default rule({
  id: 'target-dev-too-long',
  severity: 'error',
  stage: 'start',
  summary: 'A name for the device on the host that is longer than the kernel allows.',
  on: domainInterface,
  check(nic, report) {
    const { target } = nic;
    if (target?.dev === undefined || !withDevice.has(typeOf(nic))) return;
    // The number that libvirt puts in the place of %d has one digit at least.
    const bytes = new TextEncoder().encode(target.dev.trim().replace('%d', '0')).length;
    if (bytes <= longest) return;
    report(target, 'dev', `the name has ${bytes} bytes, and the kernel allows ${longest}, so the guest does not start; shorten it`, {
      fix: { title: 'Leave the name to libvirt', changes: [withoutName(target)] },
    });
  },
});
