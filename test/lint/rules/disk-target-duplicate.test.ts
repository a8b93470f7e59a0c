import { checkRule } from '../../support/check-rule.ts';

checkRule('disk-target-duplicate', {
  around: "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    {
      xml: "<disk type='file'><source file='/a'/><target dev='vda'/></disk><disk type='file'><source file='/a'/><target dev='«vda»'/></disk>",
      says: "another disk is called 'vda' already; every disk has a name of its own",
    },
  ],
  accepts: {
    'two names':
      "<disk type='file'><source file='/a'/><target dev='vda'/></disk><disk type='file'><source file='/a'/><target dev='vdb'/></disk>",
  },
});
