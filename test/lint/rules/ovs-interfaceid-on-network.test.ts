import { lab, testRule } from '../../support/rules.ts';

testRule('ovs-interfaceid-on-network', {
  reported: [
    [
      'an id for all guests',
      lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/>\n</virtualport>",
      ),
      [
        "error silent /network/virtualport/parameters/@interfaceid: interfaceid stands for one port, and here every guest gets the same; put it on the guest's <interface>",
      ],
    ],
    [
      'an id in a portgroup',
      lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>\n<portgroup name='web'>\n  <virtualport>\n    <parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/>\n  </virtualport>\n</portgroup>",
      ),
      [
        "error silent /network/portgroup[1]/virtualport/parameters/@interfaceid: interfaceid stands for one port, and here every guest gets the same; put it on the guest's <interface>",
      ],
    ],
  ],
  notReported: [
    [
      'a profile for all guests',
      lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters profileid='web'/>\n</virtualport>",
      ),
    ],
  ],
  fixed: [
    [
      'it',
      lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f' profileid='web'/>\n</virtualport>",
      ),
      `<network>
  <name>lab</name>
  <forward mode='bridge'/>
  <bridge name='ovs0'/>
  <virtualport type='openvswitch'>
    <parameters profileid='web'/>
  </virtualport>
</network>
`,
    ],
  ],
});
