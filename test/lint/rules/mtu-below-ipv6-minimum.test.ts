import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('mtu-below-ipv6-minimum', {
  reports: [
    {
      name: 'small packets and an IPv6 address',
      xml: lab("<mtu size='«1279»'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
      says: 'IPv6 needs packets of 1280 bytes, and the largest here has 1279; the network does not start',
      fixed: lab("<mtu size='1280'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    },
    {
      name: 'it',
      xml: lab("<mtu size='«1000»'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
      says: 'IPv6 needs packets of 1280 bytes, and the largest here has 1000; the network does not start',
      fixed: lab("<mtu size='1280'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    },
  ],
  accepts: {
    'packets that are large enough': lab("<mtu size='1280'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    'small packets in IPv4': lab("<mtu size='1000'/>\n<ip address='10.0.0.1' prefix='24'/>"),
    'packets too small for any bridge': lab("<mtu size='60'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
  },
});
