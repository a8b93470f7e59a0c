import { checkRule } from '../../support/check-rule.ts';

checkRule('virtualport-type-missing', {
  reports: [
    {
      xml: '<network><name>n</name><«virtualport»/></network>',
      says: "<virtualport> needs a type here: '802.1Qbg', '802.1Qbh', 'openvswitch' or 'midonet'",
    },
    {
      xml: "<interface type='bridge'><source bridge='b'/><«virtualport»/></interface>",
      says: "<virtualport> needs a type here: '802.1Qbg', '802.1Qbh', 'openvswitch' or 'midonet'",
    },
    {
      xml: "<interface type='direct'><source dev='e'/><«virtualport»><parameters profileid='p'/></virtualport></interface>",
      says: "<virtualport> needs a type here: '802.1Qbg', '802.1Qbh', 'openvswitch' or 'midonet'",
    },
    {
      xml: "<interface type='hostdev'><source><address type='pci' bus='3'/></source><«virtualport»/></interface>",
      says: "<virtualport> needs a type here: '802.1Qbg', '802.1Qbh', 'openvswitch' or 'midonet'",
    },
  ],
  accepts: {
    'an interface of a network':
      "<interface type='network'><source network='n'/><virtualport><parameters profileid='p'/></virtualport></interface>",
    'a portgroup': "<network><name>n</name><portgroup name='p'><virtualport/></portgroup></network>",
    'a type': "<interface type='bridge'><source bridge='b'/><virtualport type='openvswitch'/></interface>",
    'a type of the future': "<interface type='bridge'><source bridge='b'/><virtualport type='other'/></interface>",
    none: "<interface type='bridge'><source bridge='b'/></interface>",
  },
});
