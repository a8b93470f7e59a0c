import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ip-address-not-canonical', {
  reports: [
    {
      name: 'leading zeros that make numbers octal',
      xml: lab("<ip address='«192.168.050.001»' prefix='24'/>"),
      says: "address of <ip> is written '192.168.050.001', which libvirt reads as 192.168.40.1: a leading zero makes a number octal; write it without",
      as: 'error schema',
      fixed: lab("<ip address='192.168.50.1' prefix='24'/>"),
    },
    {
      name: 'leading zeros that change nothing',
      xml: lab("<ip address='«10.0.0.01»' prefix='24'/>"),
      says: "address of <ip> is written '10.0.0.01', which libvirt reads as 10.0.0.1; write it without leading zeros",
      as: 'warning schema',
      fixed: lab("<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'fewer than four numbers',
      xml: lab("<ip address='«192.168.1»' prefix='24'/>"),
      says: "address of <ip> is written '192.168.1', which libvirt reads as 192.168.0.1; write four decimal numbers",
      as: 'error schema',
      fixed: lab("<ip address='192.168.0.1' prefix='24'/>"),
    },
    {
      name: 'a hexadecimal number',
      xml: lab("<ip address='«0x0a000001»' prefix='24'/>"),
      says: "address of <ip> is written '0x0a000001', which libvirt reads as 10.0.0.1; write four decimal numbers",
      as: 'error schema',
      fixed: lab("<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'a netmask',
      xml: lab("<ip address='10.0.0.1' netmask='«255.255.255.000»'/>"),
      says: "netmask of <ip> is written '255.255.255.000', which libvirt reads as 255.255.255.0; write it without leading zeros",
      as: 'warning schema',
      fixed: lab("<ip address='10.0.0.1' netmask='255.255.255.0'/>"),
    },
  ],
  accepts: {
    'four decimal numbers': lab("<ip address='10.0.0.1' prefix='24'/>"),
    'what libvirt cannot read': lab("<ip address='10.08.0.1' prefix='24'/>"),
    'IPv6 in any spelling': lab("<ip family='ipv6' address='FD00:0:0::1' prefix='64'/>"),
  },
});
