import { unknownContent } from '../../model/unknown.ts';
import { dhcp } from '../../network/dhcp.ts';
import { remove, rule } from '../rule.ts';

export default rule({
  id: 'dhcp-empty',
  severity: 'warning',
  stage: 'silent',
  summary: 'A <dhcp> with nothing to hand out.',
  on: dhcp,
  check(value, report) {
    if (value.ranges !== undefined || value.hosts !== undefined) return;
    // What is inside may be a misspelt <range>.
    if ((unknownContent(value)?.elements.length ?? 0) > 0) return;
    const lost = value.bootp === undefined ? '' : ' with the <bootp> inside';
    report(value, undefined, `<dhcp> has no <range> and no <host>, so nothing is served and libvirt drops it${lost}; add a <range>`, {
      fix: { title: 'Remove <dhcp>', changes: [remove(value)] },
    });
  },
});
