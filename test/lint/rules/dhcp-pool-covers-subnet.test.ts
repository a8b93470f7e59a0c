import { dhcp, testRule } from '../../support/rules.ts';

testRule('dhcp-pool-covers-subnet', {
  reported: [
    [
      'one range over everything',
      dhcp("<range start='10.0.0.2' end='10.0.0.254'/>"),
      [
        'info advice /network/ip[1]/dhcp: the ranges cover all of 10.0.0.0/24, so an address that a guest sets itself may be handed out as well; leave some out',
      ],
    ],
    [
      'several ranges around the address of the bridge',
      dhcp("<range start='10.0.0.1' end='10.0.0.99'/>\n<range start='10.0.0.101' end='10.0.0.254'/>", "address='10.0.0.100' prefix='24'"),
      [
        'info advice /network/ip[1]/dhcp: the ranges cover all of 10.0.0.0/24, so an address that a guest sets itself may be handed out as well; leave some out',
      ],
    ],
  ],
  notReported: [
    ['a range that leaves addresses', dhcp("<range start='10.0.0.2' end='10.0.0.199'/>")],
    ['reservations alone', dhcp("<host name='web' ip='10.0.0.2'/>")],
    [
      'a range in a subnet that no range can cover',
      dhcp("<range start='fd00::2' end='fd00::ffff'/>", "family='ipv6' address='fd00::1' prefix='64'"),
    ],
  ],
});
