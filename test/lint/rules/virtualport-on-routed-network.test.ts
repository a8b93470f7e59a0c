import { lab, testRule } from '../../support/rules.ts';

testRule('virtualport-on-routed-network', {
  reported: [
    [
      'a network that translates',
      lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>\n<virtualport type='openvswitch'/>"),
      [
        "error start /network/virtualport/@type: a network of mode 'nat' has a bridge of libvirt's own, which is no switch of type 'openvswitch', so no guest with this starts; remove it",
      ],
    ],
    [
      'a portgroup of an isolated network',
      lab("<portgroup name='web'>\n  <virtualport type='openvswitch'/>\n</portgroup>"),
      [
        "error start /network/portgroup[1]/virtualport/@type: an isolated network has a bridge of libvirt's own, which is no switch of type 'openvswitch', so no guest with this starts; remove it",
      ],
    ],
  ],
  notReported: [
    ['a bridge of the host', lab("<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>")],
    [
      'parameters without a type, which have no effect',
      lab("<portgroup name='web'>\n  <virtualport>\n    <parameters profileid='web'/>\n  </virtualport>\n</portgroup>"),
    ],
  ],
  fixed: [
    [
      'it',
      lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>\n<virtualport type='openvswitch'/>"),
      `<network>
  <name>lab</name>
  <forward mode='nat'/>
  <ip address='10.0.0.1' prefix='24'/>
</network>
`,
    ],
  ],
});
