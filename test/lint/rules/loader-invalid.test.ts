import { checkRule } from '../../support/check-rule.ts';

checkRule('loader-invalid', {
  around: "<domain type='kvm'><name>g</name>\u2026</domain>",
  reports: [
    {
      xml: "<os><type>hvm</type><«firmware»><feature enabled='yes' name='secure-boot'/></firmware></os>",
      says: "features are for firmware that libvirt chooses: <os firmware='efi'>, or remove them",
    },
    {
      xml: "<os><type>hvm</type><«loader» readonly='yes'/></os>",
      says: "<loader> names a file, unless libvirt chooses the firmware: <os firmware='efi'>",
    },
    {
      xml: "<os firmware='efi'><type>hvm</type><loader readonly='«yes»'/></os>",
      says: "libvirt chooses the firmware, as firmware='efi' says; remove readonly",
    },
    {
      xml: "<os firmware='efi'><type>hvm</type><loader type='«pflash»'/></os>",
      says: "libvirt chooses the firmware, as firmware='efi' says; remove type",
    },
    {
      xml: "<os firmware='efi'><type>hvm</type><loader>«/a»</loader></os>",
      says: "libvirt chooses the firmware, as firmware='efi' says; remove the path, or firmware",
    },
    {
      xml: "<os firmware='efi'><type>hvm</type><loader secure='«no»'/></os>",
      says: "libvirt chooses the firmware, as firmware='efi' says; remove secure, and use <feature enabled='no' name='secure-boot'/>",
    },
    {
      xml: "<os firmware='efi'><type>hvm</type><loader/><nvram template='«/a»'/></os>",
      says: "libvirt chooses the firmware, as firmware='efi' says; remove template",
    },
    {
      xml: "<os firmware='bios'><type>hvm</type><loader/><«nvram»>/a</nvram></os>",
      says: "only firmware 'efi' keeps variables; remove <nvram>",
    },
    {
      xml: "<os firmware='efi'><type>hvm</type><loader stateless='yes'/><«nvram»>/a</nvram></os>",
      says: 'the firmware keeps nothing, as stateless says; remove <nvram> or stateless',
    },
    {
      xml: "<os><type>hvm</type><loader type='rom' stateless='«no»'>/a</loader></os>",
      says: 'only UEFI, which is of type pflash, keeps variables; remove stateless',
    },
    {
      xml: '<os><type>hvm</type><«nvram»>/a</nvram></os>',
      says: "<loader> names a file, unless libvirt chooses the firmware: <os firmware='efi'>",
    },
    {
      xml: "<os firmware='bios'><type>hvm</type><«nvram»>/a</nvram></os>",
      says: "only firmware 'efi' keeps variables; remove <nvram>",
    },
  ],
  accepts: {
    'a file': "<os><type>hvm</type><loader readonly='yes' type='pflash'>/a</loader><nvram template='/b'>/c</nvram></os>",
    'a choice':
      "<os firmware='efi'><type>hvm</type><firmware><feature enabled='yes' name='secure-boot'/></firmware><loader secure='yes'/><nvram>/c</nvram></os>",
  },
});
