import { checkRule } from '../../support/check-rule.ts';

checkRule('nat-outside-nat-mode', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='route'><«nat»/></forward><ip address='10.0.0.1'/></network>",
      says: "<nat> belongs in mode 'nat', not in mode 'route'; remove it, or change the mode",
      fixed: "<network><name>n</name><forward mode='route'></forward><ip address='10.0.0.1'/></network>",
    },
    {
      xml: "<network><name>n</name><forward mode='none'><«nat» ipv6='yes'/></forward></network>",
      says: "<nat> belongs in mode 'nat', not in mode 'none'; remove it, or change the mode",
      fixed: "<network><name>n</name><forward mode='none'></forward></network>",
    },
  ],
  accepts: {
    'mode nat': "<network><name>n</name><forward mode='nat'><nat/></forward><ip address='10.0.0.1'/></network>",
    'no mode, which is nat': "<network><name>n</name><forward><nat/></forward><ip address='10.0.0.1'/></network>",
  },
});
