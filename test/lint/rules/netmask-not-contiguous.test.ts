import { dhcp, lab, testRule } from '../../support/rules.ts';

testRule('netmask-not-contiguous', {
  reported: [
    [
      'a mask with a hole',
      lab("<ip address='10.0.0.1' netmask='255.0.255.0'/>"),
      [
        'error start /network/ip[1]/@netmask: 255.0.255.0 has ones behind zeros: a netmask is ones, then zeros, as 255.255.255.0; the network does not start',
      ],
    ],
    [
      'a mask the wrong way round',
      lab("<ip address='10.0.0.1' netmask='0.0.0.255'/>"),
      ['error start /network/ip[1]/@netmask: 0.0.0.255 has ones behind zeros: the netmask is 255.255.255.0; the network does not start'],
    ],
  ],
  notReported: [
    ['a netmask', lab("<ip address='10.0.0.1' netmask='255.255.254.0'/>")],
    ['a mask beside a prefix, which libvirt refuses', lab("<ip address='10.0.0.1' prefix='24' netmask='255.0.255.0'/>")],
    [
      'a mask with a range, which libvirt refuses',
      dhcp("<range start='10.0.0.2' end='10.0.0.9'/>", "address='10.0.0.1' netmask='255.0.255.0'"),
    ],
  ],
  fixed: [
    [
      'a mask the wrong way round',
      lab("<ip address='10.0.0.1' netmask='0.0.0.255'/>"),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.1' netmask='255.255.255.0'/>
</network>
`,
    ],
  ],
});
