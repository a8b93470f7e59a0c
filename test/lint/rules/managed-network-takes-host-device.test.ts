import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('managed-network-takes-host-device', {
  reports: [
    {
      name: 'the usual name of a bridge of the host',
      xml: lab("<forward mode='nat'/>\n<bridge name='«br0»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "'br0' looks like a device of the host; libvirt makes the bridge of this network itself; to use one of the host, write <forward mode='bridge'/>",
    },
    {
      name: 'the name of a network card',
      xml: lab("<bridge name='«eth0»'/>"),
      says: "'eth0' looks like a device of the host; libvirt makes the bridge of this network itself; to use one of the host, write <forward mode='bridge'/>",
    },
    {
      name: 'a device that the host is known to have',
      xml: lab("<bridge name='«lan»'/>"),
      says: "the host has a device 'lan' already; libvirt makes the bridge of this network itself; to use one of the host, write <forward mode='bridge'/>",
      as: 'error start',
      options: { facts: { links: [{ name: 'lan', kind: 'bond' }] } },
    },
  ],
  accepts: {
    'a network on a bridge of the host': lab("<forward mode='bridge'/>\n<bridge name='br0'/>"),
    'a bridge with a name of its own': lab("<bridge name='virbr5'/>"),
    'a name that the host is known not to have': { xml: lab("<bridge name='br0'/>"), options: { facts: { links: [{ name: 'eth0' }] } } },
    'the bridge of this network, which runs': {
      xml: lab("<bridge name='virbr5'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      options: {
        facts: {
          links: [{ name: 'virbr5', kind: 'bridge' }],
          addresses: [{ link: 'virbr5', address: '10.0.0.1/24' }],
          routes: [{ destination: '10.0.0.0/24', link: 'virbr5' }],
        },
      },
    },
  },
});
