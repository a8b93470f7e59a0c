import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';

/** libvirt names files after the object, with `.xml.new` behind it while it writes. */
const longestName = 255 - '.xml.new'.length;

export default rule({
  id: 'name-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A name that libvirt cannot store.',
  on: network,
  check(value, report) {
    const { name } = value;
    if (name.includes('/')) report(value, 'name', `the name '${name}' contains '/', which libvirt refuses; use '-' instead`);
    else if (name.includes('\n')) report(value, 'name', 'the name contains a line break; remove it');
    else if (new TextEncoder().encode(name).length > longestName) {
      report(value, 'name', `the name has more than ${longestName} bytes; libvirt names a file after it`);
    }
  },
});
