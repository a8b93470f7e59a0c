import { checkRule } from '../../support/check-rule.ts';

checkRule('uuid-duplicate', {
  reports: [
    {
      xml: [
        '<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
        '<network><name>b</name><uuid>«6B49D1D1-6B8E-46D1-A6C7-A6FED80F0779»</uuid></network>',
      ],
      says: "the network 'a' has this UUID already; remove it, and libvirt makes up another",
      fixed: '<network><name>b</name></network>',
    },
    {
      xml: [
        "<domain type='kvm'><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></domain>",
        "<domain type='kvm'><name>b</name><uuid>«6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779»</uuid></domain>",
      ],
      says: "the guest 'a' has this UUID already; remove it, and libvirt makes up another",
      fixed: "<domain type='kvm'><name>b</name></domain>",
    },
  ],
  accepts: {
    'two UUIDs': [
      '<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
      '<network><name>b</name><uuid>7b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
    ],
    'a new version': [
      '<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
      '<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
    ],
    'a network and a guest': [
      '<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
      "<domain type='kvm'><name>b</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></domain>",
    ],
    'networks without one': ['<network><name>a</name></network>', '<network><name>b</name></network>'],
  },
});
