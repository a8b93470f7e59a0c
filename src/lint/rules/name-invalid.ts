import { domain } from '../../domain/domain.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { isQemuType } from '../support/hypervisor.ts';

/** libvirt names files after the object, with `.xml.new` behind it while it writes. */
const longestName = 255 - '.xml.new'.length;

interface Named {
  name: string;
}

export default rule<Named>({
  id: 'name-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A name that libvirt cannot store.',
  on: [network, domain],
  check(value, report, context) {
    const guest = context.root(domain);
    if (guest !== undefined && !isQemuType(guest.type)) return;
    const { name } = value;
    if (name.includes('/')) report(value, 'name', `the name '${name}' contains '/', which libvirt refuses; use '-' instead`);
    else if (name.includes('\n')) report(value, 'name', 'the name contains a line break; remove it');
    else if (new TextEncoder().encode(name).length > longestName) {
      report(value, 'name', `the name has more than ${longestName} bytes; libvirt names a file after it`);
    }
  },
});
