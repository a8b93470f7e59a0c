import { dnsmasqLines, testRule } from '../../support/rules.ts';

testRule('dnsmasq-option-conflict', {
  reported: [
    [
      'options that libvirt writes itself',
      dnsmasqLines(
        "<ip address='10.0.0.1' prefix='24'>\n  <dhcp>\n    <range start='10.0.0.2' end='10.0.0.9'/>\n  </dhcp>\n</ip>",
        'pid-file=/run/a.pid',
        'dhcp-lease-max=500',
        'bind-interfaces',
      ),
      [
        "error start /network/dnsmasq:options/dnsmasq:option[1]/@value: libvirt writes 'pid-file' itself, and dnsmasq takes it once; the network does not start",
        "error start /network/dnsmasq:options/dnsmasq:option[2]/@value: libvirt writes 'dhcp-lease-max' itself, as many as the ranges hold, and dnsmasq takes it once; the network does not start",
        "error start /network/dnsmasq:options/dnsmasq:option[3]/@value: libvirt writes 'bind-dynamic', which excludes this option; the network does not start",
      ],
    ],
    [
      'a port where DNS is switched off',
      dnsmasqLines(
        "<dns enable='no'/>\n<ip address='10.0.0.1' prefix='24'>\n  <dhcp>\n    <host name='web' ip='10.0.0.2'/>\n  </dhcp>\n</ip>",
        'port=5353',
      ),
      [
        "error start /network/dnsmasq:options/dnsmasq:option[1]/@value: libvirt writes 'port=0' for a network without DNS, and dnsmasq takes it once; the network does not start",
      ],
    ],
    [
      'an option that dnsmasq takes once',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'cache-size=100', 'server=10.0.0.9', 'cache-size=200'),
      [
        "error start /network/dnsmasq:options/dnsmasq:option[3]/@value: dnsmasq takes 'cache-size' once, and a line before has it; the network does not start",
      ],
    ],
  ],
  notReported: [
    ['options that may come again', dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'server=/a/10.0.0.9', 'server=/b/10.0.0.9')],
    [
      'options that go together with those of libvirt',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'port=5353', 'dhcp-lease-max=500', 'strict-order', 'no-resolv'),
    ],
    ['options that nobody reads', dnsmasqLines("<forward mode='bridge'/>\n<bridge name='br0'/>", 'bind-interfaces')],
  ],
});
