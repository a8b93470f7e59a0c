import { checkRule } from '../../support/check-rule.ts';

checkRule('mac-multicast', {
  reports: [
    {
      xml: "<network><name>n</name><mac address='«53:54:00:00:00:01»'/></network>",
      says: '53:54:00:00:00:01 is a multicast address: its first byte is odd; a device needs an even one',
      fixed: "<network><name>n</name><mac address='52:54:00:00:00:01'/></network>",
    },
    {
      xml: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><host mac='«1:0:5e:0:0:1»' ip='10.0.0.5'/></dhcp></ip></network>",
      says: '1:0:5e:0:0:1 is a multicast address: its first byte is odd; a device needs an even one',
      fixed:
        "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><host mac='00:0:5e:0:0:1' ip='10.0.0.5'/></dhcp></ip></network>",
    },
    {
      xml: "<interface type='user'><mac address='«FF:FF:FF:FF:FF:FF»'/></interface>",
      says: 'FF:FF:FF:FF:FF:FF is a multicast address: its first byte is odd; a device needs an even one',
      fixed: "<interface type='user'><mac address='fe:FF:FF:FF:FF:FF'/></interface>",
    },
  ],
  accepts: {
    'addresses of one device': "<network><name>n</name><mac address='02:00:00:00:00:01'/></network>",
    'an address of zeros': "<interface type='user'><mac address='00:00:00:00:00:00'/></interface>",
    'odd bytes further on': "<interface type='user'><mac address='52:55:01:01:01:01'/></interface>",
    'an address that cannot be read': "<interface type='user'><mac address='53-54-00-00-00-01'/></interface>",
  },
});
