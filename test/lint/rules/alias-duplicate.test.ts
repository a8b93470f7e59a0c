import { checkRule } from '../../support/check-rule.ts';

checkRule('alias-duplicate', {
  around: "<domain type='kvm'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<interface type='user'><alias name='ua-a'/></interface><interface type='user'><alias name='«ua-a»'/></interface>",
      says: "another device of the guest is called 'ua-a' already; choose another alias",
    },
  ],
  accepts: {
    'a console that stands for a serial port':
      "<serial type='pty'><alias name='ua-a'/></serial><console type='pty'><target type='serial'/><alias name='ua-a'/></console>",
    'other aliases': "<interface type='user'><alias name='ua-a'/></interface><interface type='user'><alias name='ua-b'/></interface>",
    'aliases that libvirt drops':
      "<interface type='user'><alias name='net0'/></interface><interface type='user'><alias name='net0'/></interface>",
    'one that only starts as another does':
      "<interface type='user'><alias name='ua-a'/></interface><interface type='user'><alias name='ua-ab'/></interface>",
  },
});
