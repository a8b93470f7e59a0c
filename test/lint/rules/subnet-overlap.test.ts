import { checkRule } from '../../support/check-rule.ts';

const network = (name: string, ip: string, more = ''): string => `<network><name>${name}</name>${more}<ip address='${ip}/></network>`;

checkRule('subnet-overlap', {
  reports: [
    {
      xml: [network('a', "10.0.0.1' prefix='24'"), network('b', "«10.0.0.2»' netmask='255.255.255.0'")],
      says: "10.0.0.0/24 is the subnet of the network 'a' too, and while one of them runs libvirt does not start the other; 192.168.0.0/24 is free among these networks",
      as: 'error start',
    },
    {
      xml: [network('a', "10.0.0.1' prefix='24'"), network('b', "«10.0.0.129»' prefix='25'")],
      says: "10.0.0.128/25 overlaps 10.0.0.0/24 of the network 'a'; libvirt does not notice, and some packets go astray; 192.168.0.0/25 is free among these networks",
    },
    {
      // The later document is reported, whichever subnet is around the other.
      xml: [network('a', "10.0.0.129' prefix='25'"), network('b', "«10.0.0.1»' prefix='24'")],
      says: "10.0.0.0/24 overlaps 10.0.0.128/25 of the network 'a'; libvirt does not notice, and some packets go astray; 192.168.0.0/24 is free among these networks",
    },
    {
      xml: [network('a', "fd00::1' family='ipv6' prefix='64'"), network('b', "«fd00::2»' family='ipv6' prefix='64'")],
      says: "fd00::/64 is the subnet of the network 'a' too; libvirt does not notice, and some packets go astray; fd00:0:0:1::/64 is free among these networks",
    },
    {
      // Each gets a suggestion of its own, and none that is taken.
      xml: [
        network('a', "192.168.0.1' prefix='24'"),
        network('b', "«192.168.0.1»' prefix='24'"),
        network('c', "«192.168.0.1»' prefix='24'"),
      ],
      says: [
        "192.168.0.0/24 is the subnet of the network 'a' too, and while one of them runs libvirt does not start the other; 192.168.1.0/24 is free among these networks",
        "192.168.0.0/24 is the subnet of the network 'b' too, and while one of them runs libvirt does not start the other; 192.168.2.0/24 is free among these networks",
      ],
      as: 'error start',
    },
    {
      // There is no free one of that size to name.
      xml: [network('a', "10.0.0.1' prefix='8'"), network('b', "«10.1.0.1»' prefix='9'")],
      says: "10.0.0.0/9 overlaps 10.0.0.0/8 of the network 'a'; libvirt does not notice, and some packets go astray",
    },
  ],
  accepts: {
    neighbours: [network('a', "10.0.0.1' prefix='24'"), network('b', "10.0.1.1' prefix='24'")],
    'two versions of one network': [network('a', "10.0.0.1' prefix='24'"), network('a', "10.0.0.1' prefix='24'")],
    'an overlap inside one network, told elsewhere':
      "<network><name>a</name><ip address='10.0.0.1' prefix='24'/><ip address='10.0.0.129' prefix='25'/></network>",
    'a network without a bridge of its own': [
      network('a', "10.0.0.1' prefix='24'"),
      "<network><name>b</name><forward mode='bridge'/><bridge name='br0'/></network>",
    ],
    'an address that cannot be read': [network('a', "10.0.0.1' prefix='24'"), network('b', "10.0.0.300' prefix='24'")],
  },
});
