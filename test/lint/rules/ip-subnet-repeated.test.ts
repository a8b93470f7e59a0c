import { lab, testRule } from '../../support/rules.ts';

testRule('ip-subnet-repeated', {
  reported: [
    [
      'two addresses in one subnet',
      lab("<ip address='10.0.0.1' prefix='24'/>\n<ip address='10.0.0.2' prefix='24'/>"),
      ['warning silent /network/ip[2]/@address: 10.0.0.0/24 is the subnet of 10.0.0.1 on the same bridge; use another'],
    ],
    [
      'a subnet in another',
      lab("<ip address='10.0.1.1' prefix='24'/>\n<ip address='10.0.0.1' prefix='16'/>"),
      ['warning silent /network/ip[1]/@address: 10.0.1.0/24 overlaps 10.0.0.0/16, the subnet of 10.0.0.1 on the same bridge; use another'],
    ],
    [
      'the same address twice',
      lab("<ip address='10.0.0.1' prefix='24'/>\n<ip address='10.0.0.1' netmask='255.255.255.0'/>"),
      ['error start /network/ip[2]/@address: the bridge has the address 10.0.0.1 already, so the network does not start; remove this one'],
    ],
    [
      'the same IPv6 address with another prefix',
      lab("<ip family='ipv6' address='fd00::1' prefix='64'/>\n<ip family='ipv6' address='fd00::1' prefix='48'/>"),
      ['error start /network/ip[2]/@address: the bridge has the address fd00::1 already, so the network does not start; remove this one'],
    ],
    [
      'the same IPv4 address with another prefix, which the kernel takes',
      lab("<ip address='10.0.0.1' prefix='24'/>\n<ip address='10.0.0.1' prefix='16'/>"),
      ['warning silent /network/ip[1]/@address: 10.0.0.0/24 overlaps 10.0.0.0/16, the subnet of 10.0.0.1 on the same bridge; use another'],
    ],
  ],
  notReported: [
    [
      'different subnets',
      lab("<ip address='10.0.0.1' prefix='24'/>\n<ip address='10.0.1.1' prefix='24'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    ],
    ['an address without a prefix, where that is what is wrong', lab("<ip address='10.0.0.1' prefix='24'/>\n<ip address='10.24.10.1'/>")],
  ],
});
