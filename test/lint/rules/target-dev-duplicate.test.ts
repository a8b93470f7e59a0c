import { checkRule } from '../../support/check-rule.ts';

const nic = (dev: string): string => `<interface type='network'><source network='n'/><target dev='${dev}'/></interface>`;
const guest = (name: string, ...devs: readonly string[]): string =>
  `<domain type='kvm'><name>${name}</name><memory>1</memory><os><type>hvm</type></os><devices>${devs.map(nic).join('')}</devices></domain>`;
const without = (name: string): string => guest(name, 'x').replace("<target dev='x'/>", '');

checkRule('target-dev-duplicate', {
  reports: [
    {
      xml: [guest('a', 'web0'), guest('b', '«web0»')],
      says: "'web0' is the name of a card of the guest 'a' too, and only one of them can run at a time; choose another name",
      fixed: without('b'),
    },
    {
      xml: guest('a', 'web0', '«web0»'),
      says: "'web0' is the name of another card of this guest too, and only one of them can run at a time; choose another name",
      fixed: guest('a', 'web0', 'x').replace("<target dev='x'/>", ''),
    },
    {
      xml: ["<network><name>m</name><bridge name='web0'/><ip address='10.0.0.1' prefix='24'/></network>", guest('b', '«web0»')],
      says: "'web0' is the bridge of the network 'm', so the guest does not start; choose another name",
      fixed: without('b'),
    },
  ],
  accepts: {
    'different names': [guest('a', 'web0'), guest('b', 'web1')],
    'names that libvirt drops': [guest('a', 'vnet0'), guest('b', 'vnet0')],
    'a number that is free': [guest('a', 'web%d'), guest('b', 'web%d')],
    'two versions of one guest': [guest('a', 'web0'), guest('a', 'web0')],
  },
});
