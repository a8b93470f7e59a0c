import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-lease-too-short', {
  around: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp>…</dhcp></ip></network>",
  reports: [
    {
      xml: "<range start='10.0.0.2' end='10.0.0.9'><lease expiry='«119»' unit='seconds'/></range>",
      says: 'the lease lasts 119 seconds; the shortest is two minutes, and 0 means it never ends',
      fixed: "<range start='10.0.0.2' end='10.0.0.9'><lease expiry='2' unit='minutes'/></range>",
    },
    {
      xml: "<range start='10.0.0.2' end='10.0.0.9'><lease expiry='«1»'/></range>",
      says: 'the lease lasts 1 minutes; the shortest is two minutes, and 0 means it never ends',
      fixed: "<range start='10.0.0.2' end='10.0.0.9'><lease expiry='2' unit='minutes'/></range>",
    },
    {
      xml: "<host name='a' ip='10.0.0.5'><lease expiry='«1»' unit='minutes'/></host>",
      says: 'the lease lasts 1 minutes; the shortest is two minutes, and 0 means it never ends',
      fixed: "<host name='a' ip='10.0.0.5'><lease expiry='2' unit='minutes'/></host>",
    },
  ],
  accepts: {
    'two minutes': "<range start='10.0.0.2' end='10.0.0.9'><lease expiry='120' unit='seconds'/></range>",
    'one hour': "<host name='a' ip='10.0.0.5'><lease expiry='1' unit='hours'/></host>",
    'a lease that never ends': "<range start='10.0.0.2' end='10.0.0.9'><lease expiry='0' unit='seconds'/></range>",
    'no length': "<range start='10.0.0.2' end='10.0.0.9'><lease unit='seconds'/></range>",
  },
});
