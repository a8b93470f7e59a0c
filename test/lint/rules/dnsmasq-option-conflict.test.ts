import { checkRule } from '../../support/check-rule.ts';
import { dnsmasqLines } from '../../support/lab.ts';

checkRule('dnsmasq-option-conflict', {
  reports: [
    {
      name: 'options that libvirt writes itself',
      xml: dnsmasqLines(
        "<ip address='10.0.0.1' prefix='24'>\n  <dhcp>\n    <range start='10.0.0.2' end='10.0.0.9'/>\n  </dhcp>\n</ip>",
        '«pid-file=/run/a.pid»',
        '«dhcp-lease-max=500»',
        '«bind-interfaces»',
      ),
      says: [
        "libvirt writes 'pid-file' itself, and dnsmasq takes it once; the network does not start",
        "libvirt writes 'dhcp-lease-max' itself, as many as the ranges hold, and dnsmasq takes it once; the network does not start",
        "libvirt writes 'bind-dynamic', which excludes this option; the network does not start",
      ],
    },
    {
      name: 'a port where DNS is switched off',
      xml: dnsmasqLines(
        "<dns enable='no'/>\n<ip address='10.0.0.1' prefix='24'>\n  <dhcp>\n    <host name='web' ip='10.0.0.2'/>\n  </dhcp>\n</ip>",
        '«port=5353»',
      ),
      says: "libvirt writes 'port=0' for a network without DNS, and dnsmasq takes it once; the network does not start",
    },
    {
      name: 'an option that dnsmasq takes once',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'cache-size=100', 'server=10.0.0.9', '«cache-size=200»'),
      says: "dnsmasq takes 'cache-size' once, and a line before has it; the network does not start",
    },
  ],
  accepts: {
    'options that may come again': dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'server=/a/10.0.0.9', 'server=/b/10.0.0.9'),
    'options that go together with those of libvirt': dnsmasqLines(
      "<ip address='10.0.0.1' prefix='24'/>",
      'port=5353',
      'dhcp-lease-max=500',
      'strict-order',
      'no-resolv',
    ),
    'options that nobody reads': dnsmasqLines("<forward mode='bridge'/>\n<bridge name='br0'/>", 'bind-interfaces'),
  },
});
