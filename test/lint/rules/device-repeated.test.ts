import { checkRule } from '../../support/check-rule.ts';

checkRule('device-repeated', {
  around: "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    {
      xml: "<watchdog model='i6300esb'/><«watchdog» model='ib700'/>",
      says: 'the guest has a watchdog already; several are for libvirt 9.1.0 and later',
    },
    { xml: "<panic model='isa'/><«panic» model='isa'/>", says: "the guest has a panic device of model 'isa' already" },
    {
      xml: "<iommu model='intel'/><«iommu» model='intel'/>",
      says: 'the guest has an IOMMU already; several are for libvirt 11.10.0 and later',
    },
  ],
  accepts: {
    'one of each': "<watchdog model='i6300esb'/><panic model='isa'/><panic model='hyperv'/><iommu model='intel'/>",
  },
});
