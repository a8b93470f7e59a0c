import { domainInterface } from '../../interface/interface.ts';
import { rule } from '../rule.ts';
import { linkOf } from '../support/host-links.ts';

export default rule({
  id: 'vlan-needs-vf',
  severity: 'warning',
  stage: 'start',
  summary: 'VLAN tags on a network card that cannot set them for the guest.',
  on: domainInterface,
  check(nic, report, { facts }) {
    if (nic.type !== 'direct' || nic.source.mode !== 'passthrough' || nic.vlan === undefined || facts === undefined) return;
    const link = linkOf(facts, nic.source.dev);
    if (link === undefined || link.virtualFunction === true) return;
    report(
      nic,
      'vlan',
      `'${nic.source.dev}' is no virtual function of SR-IOV, and libvirt sets VLANs of those alone, so the guest does not start`,
    );
  },
});
