import { checkRule } from '../../support/check-rule.ts';

const filter = "<filterref filter='«clean-traffic»'/>";

checkRule('filter-ignored', {
  reports: [
    {
      xml: `<interface type='direct'><source dev='eth0' mode='bridge'/>${filter}</interface>`,
      says: "libvirt drops the filter of an interface of type 'direct', and nothing is filtered; it filters types 'network', 'bridge' and 'ethernet'",
    },
    {
      xml: `<interface>${filter}</interface>`,
      says: "libvirt drops the filter of an interface without type, which is one of type 'user', and nothing is filtered; it filters types 'network', 'bridge' and 'ethernet'",
    },
  ],
  accepts: {
    'types that are filtered': [
      "<interface type='bridge'><source bridge='b'/><filterref filter='clean-traffic'/></interface>",
      "<interface type='ethernet'><filterref filter='clean-traffic'/></interface>",
    ],
    'no filter': "<interface type='user'><filterref/></interface>",
  },
});
