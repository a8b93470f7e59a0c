import { lab, testRule } from '../../support/rules.ts';

testRule('ip-address-not-canonical', {
  reported: [
    [
      'leading zeros that make numbers octal',
      lab("<ip address='192.168.050.001' prefix='24'/>"),
      [
        "error schema /network/ip[1]/@address: address of <ip> is written '192.168.050.001', which libvirt reads as 192.168.40.1: a leading zero makes a number octal; write it without",
      ],
    ],
    [
      'leading zeros that change nothing',
      lab("<ip address='10.0.0.01' prefix='24'/>"),
      [
        "warning schema /network/ip[1]/@address: address of <ip> is written '10.0.0.01', which libvirt reads as 10.0.0.1; write it without leading zeros",
      ],
    ],
    [
      'fewer than four numbers',
      lab("<ip address='192.168.1' prefix='24'/>"),
      [
        "error schema /network/ip[1]/@address: address of <ip> is written '192.168.1', which libvirt reads as 192.168.0.1; write four decimal numbers",
      ],
    ],
    [
      'a hexadecimal number',
      lab("<ip address='0x0a000001' prefix='24'/>"),
      [
        "error schema /network/ip[1]/@address: address of <ip> is written '0x0a000001', which libvirt reads as 10.0.0.1; write four decimal numbers",
      ],
    ],
    [
      'a netmask',
      lab("<ip address='10.0.0.1' netmask='255.255.255.000'/>"),
      [
        "warning schema /network/ip[1]/@netmask: netmask of <ip> is written '255.255.255.000', which libvirt reads as 255.255.255.0; write it without leading zeros",
      ],
    ],
  ],
  notReported: [
    ['four decimal numbers', lab("<ip address='10.0.0.1' prefix='24'/>")],
    ['what libvirt cannot read', lab("<ip address='10.08.0.1' prefix='24'/>")],
    ['IPv6 in any spelling', lab("<ip family='ipv6' address='FD00:0:0::1' prefix='64'/>")],
  ],
  fixed: [
    [
      'octal numbers, as they were most likely meant',
      lab("<ip address='192.168.050.001' prefix='24'/>"),
      `<network>
  <name>lab</name>
  <ip address='192.168.50.1' prefix='24'/>
</network>
`,
    ],
    [
      'leading zeros',
      lab("<ip address='10.0.0.01' prefix='24'/>"),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'/>
</network>
`,
    ],
    [
      'fewer than four numbers, as libvirt reads them',
      lab("<ip address='192.168.1' prefix='24'/>"),
      `<network>
  <name>lab</name>
  <ip address='192.168.0.1' prefix='24'/>
</network>
`,
    ],
  ],
});
