import { dhcp, testRule } from '../../support/rules.ts';

testRule('dhcp-range-includes-gateway', {
  reported: [
    [
      'a range that starts with the address of the bridge',
      dhcp("<range start='10.0.0.1' end='10.0.0.254'/>"),
      ["info silent /network/ip[1]/dhcp/range[1]/@start: the range includes 10.0.0.1, the network's own address, which no guest gets"],
    ],
    [
      'a range around it',
      dhcp("<range start='10.0.0.2' end='10.0.0.200'/>", "address='10.0.0.100' prefix='24'"),
      ["info silent /network/ip[1]/dhcp/range[1]/@start: the range includes 10.0.0.100, the network's own address, which no guest gets"],
    ],
    [
      'a range that ends with it',
      dhcp("<range start='10.0.0.2' end='10.0.0.254'/>", "address='10.0.0.254' prefix='24'"),
      ["info silent /network/ip[1]/dhcp/range[1]/@end: the range includes 10.0.0.254, the network's own address, which no guest gets"],
    ],
  ],
  notReported: [
    ['a range behind it', dhcp("<range start='10.0.0.2' end='10.0.0.254'/>")],
    ['a range that libvirt refuses', dhcp("<range start='10.0.0.0' end='10.0.0.254'/>")],
  ],
  fixed: [
    [
      'a range that starts with it',
      dhcp("<range start='10.0.0.1' end='10.0.0.254'/>"),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'>
    <dhcp>
      <range start='10.0.0.2' end='10.0.0.254'/>
    </dhcp>
  </ip>
</network>
`,
    ],
    [
      'a range around it',
      dhcp("<range start='10.0.0.2' end='10.0.0.200'/>\n<host name='web' ip='10.0.0.5'/>", "address='10.0.0.100' prefix='24'"),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.100' prefix='24'>
    <dhcp>
      <range start='10.0.0.2' end='10.0.0.99'/>
      <range start='10.0.0.101' end='10.0.0.200'/>
      <host name='web' ip='10.0.0.5'/>
    </dhcp>
  </ip>
</network>
`,
    ],
  ],
});
