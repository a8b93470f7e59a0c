import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('bridge-must-exist', {
  reports: [
    {
      name: 'a bridge that the host lacks',
      xml: lab("<forward mode='bridge'/>\n<bridge name='«br9»'/>"),
      says: "the host has no bridge 'br9', and libvirt makes none in mode 'bridge'; no guest can start until it is there",
      options: { facts: { links: [{ name: 'br0', kind: 'bridge' }] } },
    },
  ],
  accepts: {
    'a bridge that the host has': {
      xml: lab("<forward mode='bridge'/>\n<bridge name='br0'/>"),
      options: { facts: { links: [{ name: 'br0', kind: 'bridge' }] } },
    },
    'a bridge of Open vSwitch': {
      xml: lab("<forward mode='bridge'/>\n<bridge name='br9'/>"),
      options: { facts: { links: [], openvswitchBridges: ['br9'] } },
    },
    'a bridge that libvirt makes': { xml: lab("<bridge name='br9'/>"), options: { facts: { links: [] } } },
    'anything when nothing is known about the host': lab("<forward mode='bridge'/>\n<bridge name='br9'/>"),
  },
});
