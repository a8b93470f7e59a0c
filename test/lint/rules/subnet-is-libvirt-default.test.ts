import { lab, testRule } from '../../support/rules.ts';

testRule('subnet-is-libvirt-default', {
  reported: [
    [
      "libvirt's default",
      lab("<ip address='192.168.122.1' prefix='24'/>"),
      [
        "info advice /network/ip[1]/@address: 192.168.122.0/24 is what libvirt's own network 'default' uses; on such a host, or inside a guest of one, it collides; use another subnet",
      ],
    ],
    [
      'a subnet around that of vagrant-libvirt',
      lab("<ip address='192.168.0.1' prefix='17'/>"),
      [
        "info advice /network/ip[1]/@address: 192.168.0.0/17 is what libvirt's own network 'default' uses; on such a host, or inside a guest of one, it collides; use another subnet",
      ],
    ],
  ],
  notReported: [
    ['another subnet', lab("<ip address='192.168.123.1' prefix='24'/>")],
    ['the default network itself', "<network>\n  <name>default</name>\n  <ip address='192.168.122.1' prefix='24'/>\n</network>\n"],
  ],
});
