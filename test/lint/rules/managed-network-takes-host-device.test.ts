import { lab, testRule } from '../../support/rules.ts';

testRule('managed-network-takes-host-device', {
  reported: [
    [
      'the usual name of a bridge of the host',
      lab("<forward mode='nat'/>\n<bridge name='br0'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "warning start /network/bridge/@name: 'br0' looks like a device of the host; libvirt makes the bridge of this network itself; to use one of the host, write <forward mode='bridge'/>",
      ],
    ],
    [
      'the name of a network card',
      lab("<bridge name='eth0'/>"),
      [
        "warning start /network/bridge/@name: 'eth0' looks like a device of the host; libvirt makes the bridge of this network itself; to use one of the host, write <forward mode='bridge'/>",
      ],
    ],
    [
      'a device that the host is known to have',
      lab("<bridge name='lan'/>"),
      [
        "error start /network/bridge/@name: the host has a device 'lan' already; libvirt makes the bridge of this network itself; to use one of the host, write <forward mode='bridge'/>",
      ],
      { facts: { links: [{ name: 'lan', kind: 'bond' }] } },
    ],
  ],
  notReported: [
    ['a network on a bridge of the host', lab("<forward mode='bridge'/>\n<bridge name='br0'/>")],
    ['a bridge with a name of its own', lab("<bridge name='virbr5'/>")],
    ['a name that the host is known not to have', lab("<bridge name='br0'/>"), { facts: { links: [{ name: 'eth0' }] } }],
    [
      'the bridge of this network, which runs',
      lab("<bridge name='virbr5'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      {
        facts: {
          links: [{ name: 'virbr5', kind: 'bridge' }],
          addresses: [{ link: 'virbr5', address: '10.0.0.1/24' }],
          routes: [{ destination: '10.0.0.0/24', link: 'virbr5' }],
        },
      },
    ],
  ],
});
