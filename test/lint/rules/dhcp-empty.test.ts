import { dhcp, subnet, testRule } from '../../support/rules.ts';

testRule('dhcp-empty', {
  reported: [
    [
      'a <dhcp> with nothing inside',
      subnet('<dhcp/>'),
      ['warning silent /network/ip[1]/dhcp: <dhcp> has no <range> and no <host>, so nothing is served and libvirt drops it; add a <range>'],
    ],
    [
      'a <dhcp> with what guests boot, and no guests',
      dhcp("<bootp file='pxelinux.0'/>"),
      [
        'warning silent /network/ip[1]/dhcp: <dhcp> has no <range> and no <host>, so nothing is served and libvirt drops it with the <bootp> inside; add a <range>',
      ],
    ],
  ],
  notReported: [
    ['a range', dhcp("<range start='10.0.0.2' end='10.0.0.9'/>")],
    ['a reservation', dhcp("<host name='web' ip='10.0.0.2'/>")],
    ['what may be a misspelt range', dhcp("<rnage start='10.0.0.2' end='10.0.0.9'/>")],
    ['no <dhcp>', subnet("<tftp root='/srv/tftp'/>")],
  ],
  fixed: [
    [
      'an empty <dhcp>',
      subnet('<dhcp/>'),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'>
  </ip>
</network>
`,
    ],
  ],
});
