import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-range-order', {
  around: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp>…</dhcp></ip></network>",
  reports: [
    {
      xml: "<range start='10.0.0.9' end='«10.0.0.2»'/>",
      says: 'the range ends at 10.0.0.2, before its start 10.0.0.9',
      fixed: "<range start='10.0.0.2' end='10.0.0.9'/>",
    },
    {
      xml: "<range start='10.0.0.9' end='«10.0.0.2»'><!-- odd --><lease expiry='5'/></range>",
      says: 'the range ends at 10.0.0.2, before its start 10.0.0.9',
      fixed: "<range start='10.0.0.2' end='10.0.0.9'><!-- odd --><lease expiry='5'/></range>",
    },
  ],
  accepts: {
    'a range of one address': "<range start='10.0.0.5' end='10.0.0.5'/>",
    'a range outside the subnet, which comes first': "<range start='10.9.0.9' end='10.9.0.2'/>",
  },
});
