import { checkRule } from '../../support/check-rule.ts';

checkRule('virtualport-parameter-missing', {
  around: "<interface type='bridge'><source bridge='b'/>…</interface>",
  reports: [
    { xml: "<«virtualport» type='802.1Qbh'/>", says: "a port of type '802.1Qbh' needs profileid, in <parameters>" },
    { xml: "<virtualport type='802.1Qbh'><«parameters»/></virtualport>", says: "a port of type '802.1Qbh' needs profileid" },
    {
      xml: "<virtualport type='802.1Qbg'><«parameters» managerid='1'/></virtualport>",
      says: "a port of type '802.1Qbg' needs typeid and typeidversion",
    },
    { xml: "<«virtualport» type='midonet'/>", says: "a port of type 'midonet' needs interfaceid, in <parameters>" },
  ],
  accepts: {
    'a profile': "<virtualport type='802.1Qbh'><parameters profileid='p'/></virtualport>",
    'all three numbers': "<virtualport type='802.1Qbg'><parameters managerid='1' typeid='1' typeidversion='1'/></virtualport>",
    'a switch that needs nothing': "<virtualport type='openvswitch'/>",
  },
});

checkRule('virtualport-parameter-missing', {
  reports: [],
  accepts: { 'what the network may add': "<interface type='network'><source network='n'/><virtualport type='802.1Qbh'/></interface>" },
});
