import { lab, testRule } from '../../support/rules.ts';

testRule('dns-forwarder-loop', {
  reported: [
    [
      'the address of the bridge',
      lab("<dns>\n  <forwarder addr='10.0.0.1'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "error silent /network/dns/forwarder[1]/@addr: 10.0.0.1 is the network's own DNS server, and dnsmasq ignores it; name another server",
      ],
    ],
    [
      'the other family',
      lab(
        "<dns>\n  <forwarder domain='lab.example' addr='FD00::1'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>",
      ),
      [
        "error silent /network/dns/forwarder[1]/@addr: fd00::1 is the network's own DNS server, and dnsmasq ignores it; name another server",
      ],
    ],
  ],
  notReported: [
    [
      'another server',
      lab("<dns>\n  <forwarder addr='10.0.0.2'/>\n  <forwarder domain='lab.example'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
    ],
    ['another port', lab("<dns>\n  <forwarder addr='10.0.0.1' port='5353'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>")],
  ],
  fixed: [
    [
      'it',
      lab("<dns>\n  <forwarder addr='10.0.0.1'/>\n  <forwarder addr='10.0.0.2'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      `<network>
  <name>lab</name>
  <dns>
    <forwarder addr='10.0.0.2'/>
  </dns>
  <ip address='10.0.0.1' prefix='24'/>
</network>
`,
    ],
  ],
});
