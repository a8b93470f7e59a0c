import { checkRule } from '../../support/check-rule.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('mac-not-canonical', {
  reports: [
    {
      name: 'upper case, which libvirt rewrites',
      xml: lab("<mac address='«52:54:00:AB:CD:EF»'/>"),
      says: 'libvirt writes it as 52:54:00:ab:cd:ef, and tools that compare texts see a change; write it so',
      fixed: lab("<mac address='52:54:00:ab:cd:ef'/>"),
    },
    {
      name: 'groups of one digit, which the schema refuses',
      xml: lab("<mac address='«52:54:0:1:2:a»'/>"),
      says: "address of <mac> is written '52:54:0:1:2:a', which libvirt reads as 52:54:00:01:02:0a and its schema refuses",
      as: 'warning schema',
      fixed: lab("<mac address='52:54:00:01:02:0a'/>"),
    },
    {
      name: 'what follows behind a blank',
      xml: dhcp("<host mac='«52:54:00:00:00:01 eth0»' ip='10.0.0.5'/>"),
      says: "mac of <host> is written '52:54:00:00:00:01 eth0', and libvirt passes over what follows 52:54:00:00:00:01; remove it",
      as: 'error schema',
      fixed: dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>"),
    },
    {
      name: 'the address of a card',
      xml: "<interface type='user'><mac address='«52:54:00:AB:CD:EF»'/></interface>",
      says: 'libvirt writes it as 52:54:00:ab:cd:ef, and tools that compare texts see a change; write it so',
      fixed: "<interface type='user'><mac address='52:54:00:ab:cd:ef'/></interface>",
    },
    {
      name: 'short groups',
      xml: dhcp("<host mac='«52:54:0:1:2:a»' ip='10.0.0.5'/>"),
      says: "mac of <host> is written '52:54:0:1:2:a', which libvirt reads as 52:54:00:01:02:0a and its schema refuses",
      as: 'warning schema',
      fixed: dhcp("<host mac='52:54:00:01:02:0a' ip='10.0.0.5'/>"),
    },
  ],
  accepts: {
    'the address as libvirt writes it': lab("<mac address='52:54:00:ab:cd:ef'/>"),
    'upper case in a reservation, which libvirt keeps as it is': dhcp("<host mac='52:54:00:AB:CD:EF' ip='10.0.0.5'/>"),
  },
});
