import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ipv6-prefix-missing', {
  reports: [
    {
      name: 'no prefix',
      xml: lab("<ip family='ipv6' address='«fd00::1»'/>"),
      says: 'there is no prefix, and libvirt assumes /64; write it',
      fixed: lab("<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    },
    {
      name: 'a prefix that counts as none',
      xml: lab("<ip family='ipv6' address='fd00::1' prefix='«0»'/>"),
      says: 'a prefix of 0 counts as none, and libvirt assumes /64; write it',
      fixed: lab("<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    },
  ],
  accepts: { 'a prefix': lab("<ip family='ipv6' address='fd00::1' prefix='64'/>") },
});
