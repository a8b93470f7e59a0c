import { checkRule } from '../../support/check-rule.ts';

checkRule('controller-index-duplicate', {
  around: "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    {
      xml: "<controller type='scsi' index='1'/><controller type='scsi' index='«1»'/>",
      says: "another controller of type 'scsi' has the index 1 already; remove the index, and libvirt chooses one",
    },
    {
      xml: "<controller type='ide' index='0'/><controller index='«0»'/>",
      says: "another controller of type 'ide' has the index 0 already; remove the index, and libvirt chooses one",
    },
  ],
  accepts: {
    'indexes that are left to libvirt': "<controller type='scsi'/><controller type='scsi'/>",
    companions: "<controller type='usb' index='0' model='ich9-ehci1'/><controller type='usb' index='0' model='ich9-uhci1'/>",
    'other types': "<controller type='scsi' index='0'/><controller type='sata' index='0'/>",
  },
});
