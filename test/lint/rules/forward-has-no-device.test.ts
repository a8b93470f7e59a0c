import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('forward-has-no-device', {
  reports: [
    {
      name: 'a bridge that is not named',
      xml: lab("<«forward» mode='bridge'/>"),
      says: "guests have nothing to be connected to, so none starts; mode 'bridge' needs a <bridge> of the host, or an <interface dev> in <forward>",
    },
    {
      name: 'a bridge without a name',
      xml: lab("<«forward» mode='bridge'/>\n<bridge macTableManager='kernel'/>"),
      says: "guests have nothing to be connected to, so none starts; mode 'bridge' needs a <bridge> of the host, or an <interface dev> in <forward>",
    },
    {
      name: 'macvtap without a device',
      xml: lab("<«forward» mode='private'/>"),
      says: "guests have nothing to be connected to, so none starts; mode 'private' needs an <interface dev> in <forward>",
    },
    {
      name: 'PCI devices that are not named',
      xml: lab("<«forward» mode='hostdev' managed='yes'/>"),
      says: "guests have nothing to be connected to, so none starts; mode 'hostdev' needs a <pf dev> or an <address type='pci'> in <forward>",
    },
  ],
  accepts: {
    'a bridge': lab("<forward mode='bridge'/>\n<bridge name='br0'/>"),
    devices: lab("<forward mode='bridge' dev='eth0'/>"),
    'a device that lends its functions': lab("<forward mode='hostdev'>\n  <pf dev='eth0'/>\n</forward>"),
    'a network that needs none': lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>"),
  },
});
