import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp6-host-has-mac', {
  around: "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><dhcp>…</dhcp></ip></network>",
  reports: [
    {
      xml: "<host mac='«52:54:00:00:00:01»' name='a' ip='fd00::5'/>",
      says: 'DHCPv6 knows guests by their id (a DUID) or name, not by MAC address; remove mac',
      fixed: "<host name='a' ip='fd00::5'/>",
    },
    {
      xml: "<host mac='«52:54:00:00:00:01»' id='0:1' ip='fd00::5'/>",
      says: 'DHCPv6 knows guests by their id (a DUID) or name, not by MAC address; remove mac',
      fixed: "<host id='0:1' ip='fd00::5'/>",
    },
    {
      xml: "<host mac='«52:54:00:00:00:01»' ip='fd00::5'/>",
      says: 'DHCPv6 knows guests by their id (a DUID) or name, not by MAC address; remove mac',
      fixed: "<host ip='fd00::5'/>",
    },
  ],
  accepts: {
    'an id': "<host id='0:1' ip='fd00::5'/>",
  },
});

checkRule('dhcp6-host-has-mac', {
  reports: [],
  accepts: {
    IPv4: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><host mac='52:54:00:00:00:01' ip='10.0.0.5'/></dhcp></ip></network>",
  },
});
