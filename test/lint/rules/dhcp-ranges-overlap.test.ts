import { dhcp, testRule } from '../../support/rules.ts';

testRule('dhcp-ranges-overlap', {
  reported: [
    [
      'two ranges with addresses in common',
      dhcp("<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.50' end='10.0.0.200'/>"),
      ['warning silent /network/ip[1]/dhcp/range[2]: the ranges 10.0.0.50 – 10.0.0.200 and 10.0.0.10 – 10.0.0.99 overlap; make them one'],
    ],
    [
      'each of several, once',
      dhcp(
        "<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.20' end='10.0.0.30'/>",
      ),
      [
        'warning silent /network/ip[1]/dhcp/range[2]: the ranges 10.0.0.10 – 10.0.0.99 and 10.0.0.10 – 10.0.0.99 overlap; make them one',
        'warning silent /network/ip[1]/dhcp/range[3]: the ranges 10.0.0.20 – 10.0.0.30 and 10.0.0.10 – 10.0.0.99 overlap; make them one',
      ],
    ],
  ],
  notReported: [
    ['ranges side by side', dhcp("<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.100' end='10.0.0.200'/>")],
    ['a range that libvirt refuses', dhcp("<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.50' end='10.0.1.200'/>")],
  ],
  fixed: [
    [
      'two ranges',
      dhcp("<range start='10.0.0.10' end='10.0.0.99'/>\n<range start='10.0.0.50' end='10.0.0.200'/>"),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'>
    <dhcp>
      <range start='10.0.0.10' end='10.0.0.200'/>
    </dhcp>
  </ip>
</network>
`,
    ],
    [
      'a range inside another',
      dhcp("<range start='10.0.0.50' end='10.0.0.60'/>\n<range start='10.0.0.10' end='10.0.0.99'/>"),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'>
    <dhcp>
      <range start='10.0.0.10' end='10.0.0.99'/>
    </dhcp>
  </ip>
</network>
`,
    ],
  ],
});
