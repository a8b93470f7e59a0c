import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('mtu-out-of-range', {
  reports: [
    {
      name: 'packets that are too small',
      xml: lab("<mtu size='«67»'/>"),
      says: 'the largest packet has 67 bytes, and a bridge takes 68 to 65535; the network does not start',
    },
    {
      name: 'packets that are too large, which the schema refuses as well',
      xml: lab("<mtu size='«65536»'/>"),
      says: "size of <mtu> is written '65536', and no packet has more than 65535 bytes; the network does not start",
      as: 'error schema',
    },
    {
      name: 'a number that libvirt wraps around',
      xml: lab("<mtu size='«-1»'/>"),
      says: "size of <mtu> is written '-1', which libvirt reads as 4294967295, and no packet has more than 65535 bytes; the network does not start",
      as: 'error schema',
    },
  ],
  accepts: {
    'the limits': lab("<mtu size='68'/>"),
    none: lab("<mtu size='0'/>"),
    'a number that libvirt wraps around to a fitting one': lab("<mtu size='-4294965796'/>"),
  },
});
