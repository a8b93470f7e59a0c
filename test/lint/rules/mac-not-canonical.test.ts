import { dhcp, lab, testRule } from '../../support/rules.ts';

testRule('mac-not-canonical', {
  reported: [
    [
      'upper case, which libvirt rewrites',
      lab("<mac address='52:54:00:AB:CD:EF'/>"),
      ['info advice /network/mac/@address: libvirt writes it as 52:54:00:ab:cd:ef, and tools that compare texts see a change; write it so'],
    ],
    [
      'groups of one digit, which the schema refuses',
      lab("<mac address='52:54:0:1:2:a'/>"),
      [
        "warning schema /network/mac/@address: address of <mac> is written '52:54:0:1:2:a', which libvirt reads as 52:54:00:01:02:0a and its schema refuses",
      ],
    ],
    [
      'what follows behind a blank',
      dhcp("<host mac='52:54:00:00:00:01 eth0' ip='10.0.0.5'/>"),
      [
        "error schema /network/ip[1]/dhcp/host[1]/@mac: mac of <host> is written '52:54:00:00:00:01 eth0', and libvirt passes over what follows 52:54:00:00:00:01; remove it",
      ],
    ],
  ],
  notReported: [
    ['the address as libvirt writes it', lab("<mac address='52:54:00:ab:cd:ef'/>")],
    ['upper case in a reservation, which libvirt keeps as it is', dhcp("<host mac='52:54:00:AB:CD:EF' ip='10.0.0.5'/>")],
  ],
  fixed: [
    [
      'the address of a card',
      "<interface type='user'><mac address='52:54:00:AB:CD:EF'/></interface>",
      "<interface type='user'><mac address='52:54:00:ab:cd:ef'/></interface>",
    ],
    [
      'upper case',
      lab("<mac address='52:54:00:AB:CD:EF'/>"),
      `<network>
  <name>lab</name>
  <mac address='52:54:00:ab:cd:ef'/>
</network>
`,
    ],
    [
      'short groups',
      dhcp("<host mac='52:54:0:1:2:a' ip='10.0.0.5'/>"),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'>
    <dhcp>
      <host mac='52:54:00:01:02:0a' ip='10.0.0.5'/>
    </dhcp>
  </ip>
</network>
`,
    ],
  ],
});
