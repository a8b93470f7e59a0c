import { checkRule } from '../../support/check-rule.ts';

checkRule('interface-source-mismatch', {
  reports: [
    {
      xml: "<interface type='network'><source network='n' macTableManager='«libvirt»'/></interface>",
      says: 'macTableManager is set in the network, not here, and libvirt ignores it; remove it',
      fixed: "<interface type='network'><source network='n'/></interface>",
    },
    {
      xml: "<interface type='bridge'><source bridge='b' portgroup='«p»'/></interface>",
      says: "portgroup goes with type 'network', and libvirt ignores it for type 'bridge'; remove it, or name the network",
      fixed: "<interface type='bridge'><source bridge='b'/></interface>",
    },
    {
      xml: "<interface type='direct'><source dev='e' portid='«6b49d1d1-6b8e-46d1-a6c7-a6fed80f0779»'/></interface>",
      says: "portid goes with type 'network', and libvirt ignores it for type 'direct'; remove it, or name the network",
      fixed: "<interface type='direct'><source dev='e'/></interface>",
    },
  ],
  accepts: {
    'a portgroup of a network': "<interface type='network'><source network='n' portgroup='p'/></interface>",
    'what libvirt writes about a running guest': "<interface type='bridge'><source network='n' portgroup='p' bridge='b'/></interface>",
    'the bridge that libvirt found': "<interface type='network'><source network='n' bridge='b' macTableManager='libvirt'/></interface>",
  },
});
