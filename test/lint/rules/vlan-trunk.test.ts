import { checkRule } from '../../support/check-rule.ts';

checkRule('vlan-trunk', {
  around: "<interface type='bridge'><source bridge='b'/>…<virtualport type='openvswitch'/></interface>",
  reports: [
    {
      xml: "<vlan trunk='«no»'><tag id='5'/><tag id='6'/></vlan>",
      says: "several VLANs need a trunk, and trunk is 'no'",
      fixed: "<vlan trunk='yes'><tag id='5'/><tag id='6'/></vlan>",
    },
    {
      xml: "<vlan trunk='«no»'><tag id='5' nativeMode='tagged'/></vlan>",
      says: "a native VLAN needs a trunk, and trunk is 'no'",
      fixed: "<vlan trunk='yes'><tag id='5' nativeMode='tagged'/></vlan>",
    },
    {
      xml: "<vlan trunk='yes'><tag id='5' nativeMode='tagged'/><tag id='6' nativeMode='«untagged»'/></vlan>",
      says: 'a port has one native VLAN, and this is the second',
    },
    {
      xml: "<«vlan»><tag id='5'/><tag id='6'/></vlan>",
      says: 'several VLANs make the port a trunk; libvirt adds trunk, so say it',
      fixed: "<vlan trunk='yes'><tag id='5'/><tag id='6'/></vlan>",
      as: 'info silent',
    },
  ],
  accepts: {
    'a trunk': "<vlan trunk='yes'><tag id='5' nativeMode='untagged'/><tag id='6'/></vlan>",
    'one tag': "<vlan trunk='no'><tag id='5'/></vlan>",
    'one native tag': "<vlan><tag id='5' nativeMode='untagged'/></vlan>",
    'one tag twice, in a trunk': "<vlan trunk='YES'><tag id='5'/><tag id='5'/></vlan>",
  },
});
