import { checkRule } from '../../support/check-rule.ts';
import { dnsmasqLines, lab } from '../../support/lab.ts';

checkRule('dns-without-effect', {
  reports: [
    {
      name: 'records without an <ip>',
      xml: lab("<«dns»>\n  <txt name='key' value='a'/>\n</dns>"),
      says: '<dns> has no effect: no dnsmasq runs for a network without <ip>; remove it',
      fixed: '<network>\n  <name>lab</name>\n</network>\n',
    },
    {
      name: 'a domain without an <ip>',
      xml: lab("<«domain» name='lab.example'/>"),
      says: '<domain> has no effect: no dnsmasq runs for a network without <ip>; remove it',
      fixed: '<network>\n  <name>lab</name>\n</network>\n',
    },
    {
      name: 'a forwarder on a bridge of the host',
      xml: lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<«dns»>\n  <forwarder addr='1.1.1.1'/>\n</dns>"),
      says: "<dns> has no effect: no dnsmasq runs for a network of mode 'bridge'; remove it",
      fixed: lab("<forward mode='bridge'/>\n<bridge name='br0'/>"),
    },
    {
      name: 'lines for dnsmasq on a bridge of the host',
      xml: "<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>\n  <name>lab</name>\n  <forward mode='bridge'/>\n  <bridge name='br0'/>\n  <«dnsmasq:options»>\n    <dnsmasq:option value='log-queries'/>\n  </dnsmasq:options>\n</network>\n",
      says: "these lines have no effect: no dnsmasq runs for a network of mode 'bridge'; remove it",
      fixed:
        "<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>\n  <name>lab</name>\n  <forward mode='bridge'/>\n  <bridge name='br0'/>\n</network>\n",
    },
    {
      name: 'lines for dnsmasq where it has nothing to serve',
      xml: "<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>\n  <name>lab</name>\n  <dns enable='no'/>\n  <ip address='10.0.0.1' prefix='24'/>\n  <«dnsmasq:options»>\n    <dnsmasq:option value='log-queries'/>\n  </dnsmasq:options>\n</network>\n",
      says: 'these lines have no effect: no dnsmasq runs for a network without DNS, DHCP and TFTP; remove it',
      fixed:
        "<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>\n  <name>lab</name>\n  <dns enable='no'/>\n  <ip address='10.0.0.1' prefix='24'/>\n</network>\n",
    },
  ],
  accepts: {
    'a network with an <ip>': dnsmasqLines(
      "<domain name='lab.example'/>\n<dns>\n  <txt name='key' value='a'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
      'log-queries',
    ),
    'what says that there is no DNS': lab("<dns enable='no'/>"),
    'records that libvirt refuses': lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<dns>\n  <txt name='key' value='a'/>\n</dns>"),
    'lines for dnsmasq that serves DHCP alone': dnsmasqLines(
      "<dns enable='no'/>\n<ip address='10.0.0.1' prefix='24'>\n  <dhcp>\n    <host name='web' ip='10.0.0.5'/>\n  </dhcp>\n</ip>",
      'log-dhcp',
    ),
  },
});
