import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ovs-interfaceid-on-network', {
  reports: [
    {
      name: 'an id for all guests',
      xml: lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters interfaceid='«09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f»'/>\n</virtualport>",
      ),
      says: "interfaceid stands for one port, and here every guest gets the same; put it on the guest's <interface>",
      fixed: lab("<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters/>\n</virtualport>"),
    },
    {
      name: 'an id in a portgroup',
      xml: lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>\n<portgroup name='web'>\n  <virtualport>\n    <parameters interfaceid='«09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f»'/>\n  </virtualport>\n</portgroup>",
      ),
      says: "interfaceid stands for one port, and here every guest gets the same; put it on the guest's <interface>",
      fixed: lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>\n<portgroup name='web'>\n  <virtualport>\n    <parameters/>\n  </virtualport>\n</portgroup>",
      ),
    },
    {
      name: 'it',
      xml: lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters interfaceid='«09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f»' profileid='web'/>\n</virtualport>",
      ),
      says: "interfaceid stands for one port, and here every guest gets the same; put it on the guest's <interface>",
      fixed: lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters profileid='web'/>\n</virtualport>",
      ),
    },
  ],
  accepts: {
    'a profile for all guests': lab(
      "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters profileid='web'/>\n</virtualport>",
    ),
  },
});
