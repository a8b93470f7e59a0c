import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'os-type-missing',
  severity: 'error',
  stage: 'define',
  summary: 'A guest that does not say what it is.',
  on: domain,
  check(guest, report) {
    const { os, bootloader } = guest;
    if (bootloader !== undefined || os?.type?.value !== undefined) return;
    report(os ?? guest, undefined, '<type> in <os> is missing: what kind of machine the guest runs on, such as <type>hvm</type>');
  },
});
