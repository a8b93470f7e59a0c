import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('virtualport-on-routed-network', {
  reports: [
    {
      name: 'a network that translates',
      xml: lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>\n<virtualport type='«openvswitch»'/>"),
      says: "a network of mode 'nat' has a bridge of libvirt's own, which is no switch of type 'openvswitch', so no guest with this starts; remove it",
      fixed: lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'a portgroup of an isolated network',
      xml: lab("<portgroup name='web'>\n  <virtualport type='«openvswitch»'/>\n</portgroup>"),
      says: "an isolated network has a bridge of libvirt's own, which is no switch of type 'openvswitch', so no guest with this starts; remove it",
      fixed: lab("<portgroup name='web'>\n</portgroup>"),
    },
  ],
  accepts: {
    'a bridge of the host': lab("<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>"),
    'parameters without a type, which have no effect': lab(
      "<portgroup name='web'>\n  <virtualport>\n    <parameters profileid='web'/>\n  </virtualport>\n</portgroup>",
    ),
  },
});
