import { checkRule } from '../../support/check-rule.ts';

checkRule('name-duplicate', {
  reports: [
    {
      xml: ['<network><name>a</name></network>', '<network><name>«a»</name></network>'],
      says: "another network is called 'a' already; rename one, or give both the same <uuid> if this is a new version of it",
    },
    {
      xml: [
        '<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
        '<network><name>«a»</name><uuid>7b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
      ],
      says: "another network is called 'a' already; rename one, or give both the same <uuid> if this is a new version of it",
    },
    {
      xml: ['<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>', '<network><name>«a»</name></network>'],
      says: "another network is called 'a' already; rename one, or give both the same <uuid> if this is a new version of it",
      fixed: '<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
    },
    {
      xml: ["<domain type='kvm'><name>a</name></domain>", "<domain type='qemu'><name>«a»</name></domain>"],
      says: "another guest is called 'a' already; rename one, or give both the same <uuid> if this is a new version of it",
    },
  ],
  accepts: {
    'two names': ['<network><name>a</name></network>', '<network><name>b</name></network>'],
    'a new version': [
      '<network><name>a</name><uuid>6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779</uuid></network>',
      '<network><name>a</name><uuid>6B49D1D1-6B8E-46D1-A6C7-A6FED80F0779</uuid></network>',
    ],
    'a network and a guest': ['<network><name>a</name></network>', "<domain type='kvm'><name>a</name></domain>"],
    'guests of two hypervisors': ["<domain type='kvm'><name>a</name></domain>", "<domain type='lxc'><name>a</name></domain>"],
    'a name that cannot be read': ['<network><name></name></network>', '<network><name></name></network>'],
  },
});
