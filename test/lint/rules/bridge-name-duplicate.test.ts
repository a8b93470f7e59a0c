import { checkRule } from '../../support/check-rule.ts';

checkRule('bridge-name-duplicate', {
  reports: [
    {
      xml: [
        "<network><name>a</name><bridge name='br1'/></network>",
        "<network><name>b</name><forward mode='nat'/><bridge name='«br1»' stp='on'/><ip address='10.0.0.1' prefix='24'/></network>",
      ],
      says: "the network 'a' has a bridge 'br1' already; choose another name",
      fixed: "<network><name>b</name><forward mode='nat'/><bridge stp='on'/><ip address='10.0.0.1' prefix='24'/></network>",
    },
    {
      xml: [
        "<network><name>a</name><forward mode='bridge'/><bridge name='br1'/></network>",
        "<network><name>b</name><bridge name='«br1»'/></network>",
      ],
      says: "the network 'a' has a bridge 'br1' already; choose another name",
      fixed: '<network><name>b</name><bridge/></network>',
    },
  ],
  accepts: {
    'two bridges': ["<network><name>a</name><bridge name='br1'/></network>", "<network><name>b</name><bridge name='br2'/></network>"],
    'a bridge of the host that two networks use': [
      "<network><name>a</name><forward mode='bridge'/><bridge name='br1'/></network>",
      "<network><name>b</name><forward mode='bridge'/><bridge name='br1'/></network>",
    ],
    'a name that libvirt completes': [
      "<network><name>a</name><bridge name='br%d'/></network>",
      "<network><name>b</name><bridge name='br%d'/></network>",
    ],
    'a new version of the network': [
      "<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid><bridge name='br1'/></network>",
      "<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid><bridge name='br1'/></network>",
    ],
    'bridges without a name': ['<network><name>a</name><bridge/></network>', '<network><name>b</name><bridge/></network>'],
  },
});
