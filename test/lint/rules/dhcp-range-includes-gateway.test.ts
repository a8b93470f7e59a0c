import { checkRule } from '../../support/check-rule.ts';
import { dhcp } from '../../support/lab.ts';

checkRule('dhcp-range-includes-gateway', {
  reports: [
    {
      name: 'a range that starts with the address of the bridge',
      xml: dhcp("<range start='«10.0.0.1»' end='10.0.0.254'/>"),
      says: "the range includes 10.0.0.1, the network's own address, which no guest gets",
      fixed: dhcp("<range start='10.0.0.2' end='10.0.0.254'/>"),
    },
    {
      name: 'a range around it',
      xml: dhcp("<range start='«10.0.0.2»' end='10.0.0.200'/>", "address='10.0.0.100' prefix='24'"),
      says: "the range includes 10.0.0.100, the network's own address, which no guest gets",
      fixed: dhcp(
        "<range start='10.0.0.2' end='10.0.0.99'/>\n<range start='10.0.0.101' end='10.0.0.200'/>",
        "address='10.0.0.100' prefix='24'",
      ),
    },
    {
      name: 'a range that ends with it',
      xml: dhcp("<range start='10.0.0.2' end='«10.0.0.254»'/>", "address='10.0.0.254' prefix='24'"),
      says: "the range includes 10.0.0.254, the network's own address, which no guest gets",
      fixed: dhcp("<range start='10.0.0.2' end='10.0.0.253'/>", "address='10.0.0.254' prefix='24'"),
    },
    {
      name: 'a range around it',
      xml: dhcp("<range start='«10.0.0.2»' end='10.0.0.200'/>\n<host name='web' ip='10.0.0.5'/>", "address='10.0.0.100' prefix='24'"),
      says: "the range includes 10.0.0.100, the network's own address, which no guest gets",
      fixed: dhcp(
        "<range start='10.0.0.2' end='10.0.0.99'/>\n<range start='10.0.0.101' end='10.0.0.200'/>\n<host name='web' ip='10.0.0.5'/>",
        "address='10.0.0.100' prefix='24'",
      ),
    },
  ],
  accepts: {
    'a range behind it': dhcp("<range start='10.0.0.2' end='10.0.0.254'/>"),
    'a range that libvirt refuses': dhcp("<range start='10.0.0.0' end='10.0.0.254'/>"),
  },
});
