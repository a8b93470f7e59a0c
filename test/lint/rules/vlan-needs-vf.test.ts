import { checkRule } from '../../support/check-rule.ts';

const nic = (dev: string, mode = 'passthrough', name = 'vlan'): string =>
  `<interface type='direct'><source dev='${dev}' mode='${mode}'/><${name}><tag id='5'/></vlan></interface>`;
const options = { facts: { links: [{ name: 'eth0' }, { name: 'eth0v1', virtualFunction: true }] } };

checkRule('vlan-needs-vf', {
  reports: [
    {
      xml: nic('eth0', 'passthrough', '«vlan»'),
      says: "'eth0' is no virtual function of SR-IOV, and libvirt sets VLANs of those alone, so the guest does not start",
      options,
    },
  ],
  accepts: { 'a virtual function': nic('eth0v1'), 'a card that is not known': nic('eth7'), 'another mode': nic('eth0', 'bridge') },
  acceptOptions: options,
});

checkRule('vlan-needs-vf', { reports: [], accepts: { 'a host that nobody looked at': nic('eth0') } });
