import { checkRule } from '../../support/check-rule.ts';
import { dhcp, subnet } from '../../support/lab.ts';

checkRule('dhcp-pool-covers-subnet', {
  reports: [
    {
      name: 'one range over everything',
      xml: subnet("<«dhcp»>\n  <range start='10.0.0.2' end='10.0.0.254'/>\n</dhcp>"),
      says: 'the ranges cover all of 10.0.0.0/24, so an address that a guest sets itself may be handed out as well; leave some out',
    },
    {
      name: 'several ranges around the address of the bridge',
      xml: subnet(
        "<«dhcp»>\n  <range start='10.0.0.1' end='10.0.0.99'/>\n  <range start='10.0.0.101' end='10.0.0.254'/>\n</dhcp>",
        "address='10.0.0.100' prefix='24'",
      ),
      says: 'the ranges cover all of 10.0.0.0/24, so an address that a guest sets itself may be handed out as well; leave some out',
    },
  ],
  accepts: {
    'a range that leaves addresses': dhcp("<range start='10.0.0.2' end='10.0.0.199'/>"),
    'reservations alone': dhcp("<host name='web' ip='10.0.0.2'/>"),
    'a range in a subnet that no range can cover': dhcp(
      "<range start='fd00::2' end='fd00::ffff'/>",
      "family='ipv6' address='fd00::1' prefix='64'",
    ),
  },
});
