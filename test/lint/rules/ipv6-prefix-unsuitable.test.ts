import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ipv6-prefix-unsuitable', {
  reports: [
    {
      name: 'documentation',
      xml: lab("<ip family='ipv6' address='«2001:db8:1::1»' prefix='64'/>"),
      says: '2001:db8:1::1 is from a block that is for examples in documentation (RFC 3849); use a random /64 from fd00::/8',
    },
    {
      name: 'the half of the local addresses that is not for everybody',
      xml: lab("<ip family='ipv6' address='«fc00::1»' prefix='64'/>"),
      says: 'fc00::1 is from a block that is not assigned yet; unique local addresses to choose oneself start with fd (RFC 4193); use a random /64 from fd00::/8',
    },
    {
      name: 'one link',
      xml: lab("<ip family='ipv6' address='«fe80::1»' prefix='64'/>"),
      says: 'fe80::1 is from a block that is for one link; every interface has such an address anyway (RFC 4291); use a random /64 from fd00::/8',
    },
    {
      name: 'groups',
      xml: lab("<ip family='ipv6' address='«ff02::1»' prefix='64'/>"),
      says: 'ff02::1 is from a block that is for groups of hosts (RFC 4291); use a random /64 from fd00::/8',
    },
  ],
  accepts: {
    'addresses for networks': lab(
      "<ip family='ipv6' address='fd12:3456::1' prefix='64'/>\n<ip family='ipv6' address='2a00:1::1' prefix='64'/>",
    ),
  },
});
