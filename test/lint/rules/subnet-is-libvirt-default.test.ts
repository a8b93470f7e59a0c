import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('subnet-is-libvirt-default', {
  reports: [
    {
      name: "libvirt's default",
      xml: lab("<ip address='«192.168.122.1»' prefix='24'/>"),
      says: "192.168.122.0/24 is what libvirt's own network 'default' uses; on such a host, or inside a guest of one, it collides; use another subnet",
    },
    {
      name: 'a subnet around that of vagrant-libvirt',
      xml: lab("<ip address='«192.168.0.1»' prefix='17'/>"),
      says: "192.168.0.0/17 is what libvirt's own network 'default' uses; on such a host, or inside a guest of one, it collides; use another subnet",
    },
  ],
  accepts: {
    'another subnet': lab("<ip address='192.168.123.1' prefix='24'/>"),
    'the default network itself': "<network>\n  <name>default</name>\n  <ip address='192.168.122.1' prefix='24'/>\n</network>\n",
  },
});
