import { checkRule } from '../../support/check-rule.ts';
import { dhcp } from '../../support/lab.ts';

checkRule('dhcp-ranges-overlap', {
  reports: [
    {
      name: 'two ranges with addresses in common',
      xml: dhcp("<range start='10.0.0.10' end='10.0.0.99'/>\n<«range» start='10.0.0.50' end='10.0.0.200'/>"),
      says: 'the ranges 10.0.0.50 – 10.0.0.200 and 10.0.0.10 – 10.0.0.99 overlap; make them one',
      fixed: dhcp("<range start='10.0.0.10' end='10.0.0.200'/>"),
    },
    {
      name: 'each of several, once',
      xml: dhcp(
        "<range start='10.0.0.10' end='10.0.0.99'/>\n<«range» start='10.0.0.10' end='10.0.0.99'/>\n<«range» start='10.0.0.20' end='10.0.0.30'/>",
      ),
      says: [
        'the ranges 10.0.0.10 – 10.0.0.99 and 10.0.0.10 – 10.0.0.99 overlap; make them one',
        'the ranges 10.0.0.20 – 10.0.0.30 and 10.0.0.10 – 10.0.0.99 overlap; make them one',
      ],
      fixed: dhcp("<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.20' end='10.0.0.30'/>"),
    },
    {
      name: 'a range inside another',
      xml: dhcp("<«range» start='10.0.0.50' end='10.0.0.60'/>\n<range start='10.0.0.10' end='10.0.0.99'/>"),
      says: 'the ranges 10.0.0.50 – 10.0.0.60 and 10.0.0.10 – 10.0.0.99 overlap; make them one',
      fixed: dhcp("<range start='10.0.0.10' end='10.0.0.99'/>"),
    },
  ],
  accepts: {
    'ranges side by side': dhcp("<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.100' end='10.0.0.200'/>"),
    'a range that libvirt refuses': dhcp("<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.50' end='10.0.1.200'/>"),
  },
});
