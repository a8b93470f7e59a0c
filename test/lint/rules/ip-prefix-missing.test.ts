import { checkRule } from '../../support/check-rule.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('ip-prefix-missing', {
  reports: [
    {
      name: 'an address of class A',
      xml: lab("<ip address='«10.77.5.1»'/>"),
      says: 'there is no prefix, so libvirt assumes /8, a subnet of 16777216 addresses; write the prefix that is meant',
      as: 'error silent',
      fixed: lab("<ip address='10.77.5.1' prefix='8'/>"),
    },
    {
      name: 'an address of class B',
      xml: lab("<ip address='«172.20.0.1»'/>"),
      says: 'there is no prefix, so libvirt assumes /16, a subnet of 65536 addresses; write the prefix that is meant',
      as: 'error silent',
      fixed: lab("<ip address='172.20.0.1' prefix='16'/>"),
    },
    {
      name: 'an address of class C',
      xml: lab("<ip address='«192.168.50.1»'/>"),
      says: 'there is no prefix, so libvirt assumes /24; write the prefix that is meant',
      fixed: lab("<ip address='192.168.50.1' prefix='24'/>"),
    },
    {
      name: 'a prefix that counts as none',
      xml: lab("<ip address='10.77.5.1' prefix='«0»'/>"),
      says: 'a prefix of 0 counts as none, so libvirt assumes /8, a subnet of 16777216 addresses; write the prefix that is meant',
      as: 'error silent',
      fixed: lab("<ip address='10.77.5.1' prefix='8'/>"),
    },
    {
      name: 'an address without a class to go by',
      xml: lab("<ip address='«240.0.0.1»'/>"),
      says: 'there is no prefix, and libvirt has none to assume for 240.0.0.1; the network does not start',
      as: 'error start',
    },
  ],
  accepts: {
    'a prefix': lab("<ip address='10.77.5.1' prefix='24'/>"),
    'a netmask': lab("<ip address='10.77.5.1' netmask='255.255.255.0'/>"),
    'an IPv6 address, which another rule looks at': lab("<ip family='ipv6' address='fd00::1'/>"),
    'a network that libvirt refuses for its range': dhcp("<range start='240.0.0.2' end='240.0.0.9'/>", "address='240.0.0.1'"),
  },
});
