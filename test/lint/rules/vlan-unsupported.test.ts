import { checkRule } from '../../support/check-rule.ts';

checkRule('vlan-unsupported', {
  reports: [
    {
      xml: "<network><name>n</name><«vlan»><tag id='5'/></vlan></network>",
      says: "an isolated network cannot tag frames before libvirt 11.0.0; use Open vSwitch (<virtualport type='openvswitch'/>), SR-IOV, or a bridge for each VLAN",
      as: 'warning define',
    },
    {
      xml: "<network><name>n</name><«vlan»><tag id='5'/></vlan></network>",
      says: "an isolated network cannot tag frames before libvirt 11.0.0; use Open vSwitch (<virtualport type='openvswitch'/>), SR-IOV, or a bridge for each VLAN",
      options: { libvirtVersion: '9.0.0' },
    },
    {
      xml: "<network><name>n</name><forward mode='bridge'/><bridge name='b'/><portgroup name='p'><«vlan»><tag id='5'/></vlan></portgroup></network>",
      says: "a network of mode 'bridge' cannot tag frames before libvirt 11.0.0; use Open vSwitch (<virtualport type='openvswitch'/>), SR-IOV, or a bridge for each VLAN",
      options: { libvirtVersion: '9.0.0' },
    },
    {
      xml: "<network><name>n</name><forward mode='passthrough' dev='e'/><portgroup name='p'><«vlan»><tag id='5'/></vlan><virtualport type='802.1Qbh'/></portgroup></network>",
      says: "a network of mode 'passthrough' cannot tag frames before libvirt 11.0.0; use Open vSwitch (<virtualport type='openvswitch'/>), SR-IOV, or a bridge for each VLAN",
      options: { libvirtVersion: '9.0.0' },
    },
  ],
  accepts: {
    'Open vSwitch':
      "<network><name>n</name><forward mode='bridge'/><bridge name='b'/><virtualport type='openvswitch'/><vlan><tag id='5'/></vlan></network>",
    'a portgroup of Open vSwitch':
      "<network><name>n</name><forward mode='bridge'/><bridge name='b'/><portgroup name='p'><vlan><tag id='5'/></vlan><virtualport type='openvswitch'/></portgroup></network>",
    'SR-IOV': "<network><name>n</name><forward mode='hostdev'><pf dev='e'/></forward><vlan><tag id='5'/></vlan></network>",
    'tags of the network for a default portgroup of Open vSwitch':
      "<network><name>n</name><forward mode='bridge'/><bridge name='b'/><vlan><tag id='5'/></vlan><portgroup name='p' default='yes'><virtualport type='openvswitch'/></portgroup></network>",
  },
});

checkRule('vlan-unsupported', {
  reports: [],
  accepts: {
    'all networks in newer releases': "<network><name>n</name><vlan><tag id='5'/></vlan></network>",
  },
  acceptOptions: { libvirtVersion: '11.0.0' },
});
