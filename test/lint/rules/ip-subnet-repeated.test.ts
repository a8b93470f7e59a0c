import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ip-subnet-repeated', {
  reports: [
    {
      name: 'two addresses in one subnet',
      xml: lab("<ip address='10.0.0.1' prefix='24'/>\n<ip address='«10.0.0.2»' prefix='24'/>"),
      says: '10.0.0.0/24 is the subnet of 10.0.0.1 on the same bridge; use another',
    },
    {
      name: 'a subnet in another',
      xml: lab("<ip address='«10.0.1.1»' prefix='24'/>\n<ip address='10.0.0.1' prefix='16'/>"),
      says: '10.0.1.0/24 overlaps 10.0.0.0/16, the subnet of 10.0.0.1 on the same bridge; use another',
    },
    {
      name: 'the same address twice',
      xml: lab("<ip address='10.0.0.1' prefix='24'/>\n<ip address='«10.0.0.1»' netmask='255.255.255.0'/>"),
      says: 'the bridge has the address 10.0.0.1 already, so the network does not start; remove this one',
      as: 'error start',
    },
    {
      name: 'the same IPv6 address with another prefix',
      xml: lab("<ip family='ipv6' address='fd00::1' prefix='64'/>\n<ip family='ipv6' address='«fd00::1»' prefix='48'/>"),
      says: 'the bridge has the address fd00::1 already, so the network does not start; remove this one',
      as: 'error start',
    },
    {
      name: 'the same IPv4 address with another prefix, which the kernel takes',
      xml: lab("<ip address='«10.0.0.1»' prefix='24'/>\n<ip address='10.0.0.1' prefix='16'/>"),
      says: '10.0.0.0/24 overlaps 10.0.0.0/16, the subnet of 10.0.0.1 on the same bridge; use another',
    },
  ],
  accepts: {
    'different subnets': lab(
      "<ip address='10.0.0.1' prefix='24'/>\n<ip address='10.0.1.1' prefix='24'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>",
    ),
    'an address without a prefix, where that is what is wrong': lab("<ip address='10.0.0.1' prefix='24'/>\n<ip address='10.24.10.1'/>"),
  },
});
