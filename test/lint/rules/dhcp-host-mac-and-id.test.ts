import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-host-mac-and-id', {
  around: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp>…</dhcp></ip></network>",
  reports: [
    {
      xml: "<host mac='52:54:00:00:00:01' id='«0:1»' ip='10.0.0.5'/>",
      says: 'id belongs to DHCPv6 and does not count beside mac; remove it',
      fixed: "<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>",
    },
  ],
  accepts: {
    'a MAC address alone': "<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>",
    'an id with a name': "<host id='0:1' name='a' ip='10.0.0.5'/>",
  },
});

checkRule('dhcp-host-mac-and-id', {
  reports: [],
  accepts: {
    'an IPv6 subnet, of which another rule speaks':
      "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><dhcp><host mac='52:54:00:00:00:01' id='0:1' ip='fd00::5'/></dhcp></ip></network>",
  },
});
