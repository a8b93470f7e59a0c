import { checkRule } from '../../support/check-rule.ts';

checkRule('interface-ip-unsupported', {
  reports: [
    {
      xml: "<interface type='bridge'><source bridge='b'/><«ip» address='10.0.0.2'/></interface>",
      says: "QEMU cannot set an address inside the guest for an interface of type 'bridge'; reserve one for its MAC address in the network's <dhcp>",
      fixed: "<interface type='bridge'><source bridge='b'/></interface>",
    },
    {
      xml: "<interface type='user'><«route» address='10.0.0.0' prefix='8' gateway='10.1.0.1'/></interface>",
      says: 'QEMU cannot set a route inside the guest; remove it, or announce it by DHCP',
      fixed: "<interface type='user'></interface>",
    },
    {
      xml: "<interface type='user'><ip address='10.0.0.2' prefix='«28»'/></interface>",
      says: 'the prefix is /28; user-mode networking takes /4 to /27',
    },
    {
      xml: "<interface type='user'><ip address='10.0.0.2' prefix='«3»'/></interface>",
      says: 'the prefix is /3; user-mode networking takes /4 to /27',
    },
    {
      xml: "<interface type='user'><ip address='fd00::2' prefix='«65»'/></interface>",
      says: 'the prefix is /65; user-mode networking takes /64 alone',
    },
    {
      xml: "<interface type='user'><ip address='10.0.0.2' prefix='24'/><«ip» address='10.0.1.2' prefix='24'/></interface>",
      says: 'user-mode networking takes one IPv4 address, and this is the second; keep one',
    },
    {
      xml: "<interface type='user'><ip address='10.0.0.2' peer='«10.0.0.3»'/></interface>",
      says: 'QEMU cannot tell the guest a peer; remove it',
    },
  ],
  accepts: {
    'an address of each family':
      "<interface type='user'><ip address='10.0.0.2' prefix='24'/><ip address='fd00::2' prefix='64'/></interface>",
    'an address without prefix': "<interface type='user'><ip address='10.0.0.2'/></interface>",
    'an address of the host': "<interface type='ethernet'><source><ip address='10.0.0.2'/></source></interface>",
    'a guest that is a container':
      "<domain type='lxc'><name>g</name><devices><interface type='bridge'><source bridge='b'/><ip address='10.0.0.2'/></interface></devices></domain>",
  },
});
