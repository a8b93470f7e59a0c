import { checkRule } from '../../support/check-rule.ts';

checkRule('os-type-missing', {
  around: '\u2026',
  reports: [
    {
      xml: "<«domain» type='kvm'><name>g</name></domain>",
      says: '<type> in <os> is missing: what kind of machine the guest runs on, such as <type>hvm</type>',
    },
    {
      xml: "<domain type='kvm'><name>g</name><«os»/></domain>",
      says: '<type> in <os> is missing: what kind of machine the guest runs on, such as <type>hvm</type>',
    },
  ],
  accepts: {
    'a type': "<domain type='kvm'><name>g</name><os><type>hvm</type></os></domain>",
    'a bootloader': "<domain type='xen'><name>g</name><bootloader>/usr/bin/pygrub</bootloader></domain>",
  },
});
