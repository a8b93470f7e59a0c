import { checkRule } from '../../support/check-rule.ts';

checkRule('direct-mode-missing', {
  around: "<interface type='direct'>…</interface>",
  reports: [
    {
      xml: "<«source» dev='eth0'/>",
      says: "without a mode libvirt takes 'vepa', in which guests reach each other only by a switch that sends packets back (hairpin)",
      fixed: "<source dev='eth0' mode='bridge'/>",
    },
  ],
  accepts: {
    'a mode': "<source dev='eth0' mode='vepa'/>",
    'who says much about the switch':
      "<source dev='eth0'/><virtualport type='802.1Qbg'><parameters managerid='1' typeid='2' typeidversion='3'/></virtualport>",
  },
});
