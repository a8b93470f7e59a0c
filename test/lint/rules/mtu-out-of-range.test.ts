import { lab, testRule } from '../../support/rules.ts';

testRule('mtu-out-of-range', {
  reported: [
    [
      'packets that are too small',
      lab("<mtu size='67'/>"),
      ['error start /network/mtu/@size: the largest packet has 67 bytes, and a bridge takes 68 to 65535; the network does not start'],
    ],
    [
      'packets that are too large, which the schema refuses as well',
      lab("<mtu size='65536'/>"),
      [
        "error schema /network/mtu/@size: size of <mtu> is written '65536', and no packet has more than 65535 bytes; the network does not start",
      ],
    ],
    [
      'a number that libvirt wraps around',
      lab("<mtu size='-1'/>"),
      [
        "error schema /network/mtu/@size: size of <mtu> is written '-1', which libvirt reads as 4294967295, and no packet has more than 65535 bytes; the network does not start",
      ],
    ],
  ],
  notReported: [
    ['the limits', lab("<mtu size='68'/>")],
    ['none', lab("<mtu size='0'/>")],
    ['a number that libvirt wraps around to a fitting one', lab("<mtu size='-4294965796'/>")],
  ],
});
