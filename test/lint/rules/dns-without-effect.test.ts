import { dnsmasqLines, lab, testRule } from '../../support/rules.ts';

testRule('dns-without-effect', {
  reported: [
    [
      'records without an <ip>',
      lab("<dns>\n  <txt name='key' value='a'/>\n</dns>"),
      ['warning silent /network/dns: <dns> has no effect: no dnsmasq runs for a network without <ip>; remove it'],
    ],
    [
      'a domain without an <ip>',
      lab("<domain name='lab.example'/>"),
      ['warning silent /network/domain: <domain> has no effect: no dnsmasq runs for a network without <ip>; remove it'],
    ],
    [
      'a forwarder on a bridge of the host',
      lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<dns>\n  <forwarder addr='1.1.1.1'/>\n</dns>"),
      ["warning silent /network/dns: <dns> has no effect: no dnsmasq runs for a network of mode 'bridge'; remove it"],
    ],
    [
      'lines for dnsmasq on a bridge of the host',
      dnsmasqLines("<forward mode='bridge'/>\n<bridge name='br0'/>", 'log-queries'),
      ["warning silent /network/dnsmasq:options: these lines have no effect: no dnsmasq runs for a network of mode 'bridge'; remove it"],
    ],
    [
      'lines for dnsmasq where it has nothing to serve',
      dnsmasqLines("<dns enable='no'/>\n<ip address='10.0.0.1' prefix='24'/>", 'log-queries'),
      [
        'warning silent /network/dnsmasq:options: these lines have no effect: no dnsmasq runs for a network without DNS, DHCP and TFTP; remove it',
      ],
    ],
  ],
  notReported: [
    [
      'a network with an <ip>',
      dnsmasqLines(
        "<domain name='lab.example'/>\n<dns>\n  <txt name='key' value='a'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
        'log-queries',
      ),
    ],
    ['what says that there is no DNS', lab("<dns enable='no'/>")],
    ['records that libvirt refuses', lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<dns>\n  <txt name='key' value='a'/>\n</dns>")],
    [
      'lines for dnsmasq that serves DHCP alone',
      dnsmasqLines(
        "<dns enable='no'/>\n<ip address='10.0.0.1' prefix='24'>\n  <dhcp>\n    <host name='web' ip='10.0.0.5'/>\n  </dhcp>\n</ip>",
        'log-dhcp',
      ),
    ],
  ],
  fixed: [
    [
      'a forwarder',
      lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<dns>\n  <forwarder addr='1.1.1.1'/>\n</dns>"),
      `<network>
  <name>lab</name>
  <forward mode='bridge'/>
  <bridge name='br0'/>
</network>
`,
    ],
  ],
});
