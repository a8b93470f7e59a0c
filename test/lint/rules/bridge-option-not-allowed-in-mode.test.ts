import { checkRule } from '../../support/check-rule.ts';

checkRule('bridge-option-not-allowed-in-mode', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='bridge'/><bridge name='b' zone='«z»' stp='«on»' delay='«2»'/></network>",
      says: [
        "zone does not belong in a network of mode 'bridge': libvirt uses a bridge that the host has set up; remove it",
        "stp does not belong in a network of mode 'bridge': libvirt uses a bridge that the host has set up; remove it",
        "delay does not belong in a network of mode 'bridge': libvirt uses a bridge that the host has set up; remove it",
      ],
    },
    {
      xml: "<network><name>n</name><forward mode='hostdev'><pf dev='e'/></forward><bridge name='«b»' zone='«z»' stp='«off»' macTableManager='«kernel»' delay='«2»'/></network>",
      says: [
        "<bridge name> does not belong in a network of mode 'hostdev': guests are attached to a device, not to a bridge; remove it",
        "<bridge zone> does not belong in a network of mode 'hostdev': guests are attached to a device, not to a bridge; remove it",
        "<bridge stp> does not belong in a network of mode 'hostdev': guests are attached to a device, not to a bridge; remove it",
        "<bridge macTableManager> does not belong in a network of mode 'hostdev': guests are attached to a device, not to a bridge; remove it",
        "<bridge delay> does not belong in a network of mode 'hostdev': guests are attached to a device, not to a bridge; remove it",
      ],
    },
  ],
  accepts: {
    'a delay of 0': "<network><name>n</name><forward mode='bridge'/><bridge name='b' delay='0' macTableManager='kernel'/></network>",
    'an empty stp, which is none': "<network><name>n</name><forward mode='bridge'/><bridge name='b' stp=''/></network>",
    'all of it where libvirt makes the bridge':
      "<network><name>n</name><bridge name='b' zone='z' stp='on' delay='2' macTableManager='libvirt'/></network>",
    'a bridge without options': "<network><name>n</name><forward mode='vepa' dev='e'/><bridge/></network>",
  },
});
