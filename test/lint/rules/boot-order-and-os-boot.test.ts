import { checkRule } from '../../support/check-rule.ts';

checkRule('boot-order-and-os-boot', {
  around: "<domain type='kvm'><name>g</name>…</domain>",
  reports: [
    {
      xml: "<os><type>hvm</type><boot dev='hd'/><boot dev='network'/></os><devices><interface type='user'><«boot» order='1'/></interface></devices>",
      says: 'the guest has <boot> in <os> too, and libvirt takes one of the two: kinds of devices, or devices in order',
      fixed: "<os><type>hvm</type></os><devices><interface type='user'><boot order='1'/></interface></devices>",
    },
  ],
  accepts: {
    'kinds of devices': "<os><type>hvm</type><boot dev='hd'/></os><devices><interface type='user'/></devices>",
    'devices in order': "<os><type>hvm</type></os><devices><interface type='user'><boot order='1'/></interface></devices>",
  },
});
