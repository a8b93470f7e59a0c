import { checkRule } from '../../support/check-rule.ts';

checkRule('boot-order-duplicate', {
  around: "<domain type='kvm'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<disk type='file'><target dev='sda'/><boot order='1'/></disk><interface type='user'><boot order='«1»'/></interface>",
      says: 'another device has the place 1 in the order of booting; every number stands once',
    },
    {
      xml: "<interface type='user'><boot order='1'/></interface><interface type='user'><boot order='«1»'/></interface>",
      says: 'another device has the place 1 in the order of booting; every number stands once',
    },
  ],
  accepts: {
    'one number each': "<interface type='user'><boot order='2'/></interface><interface type='user'><boot order='1'/></interface>",
    'devices that nothing is booted from': "<interface type='user'></interface><interface type='user'></interface>",
    'a number that cannot be read':
      "<interface type='user'><boot order='x'/></interface><interface type='user'><boot order='x'/></interface>",
  },
});
