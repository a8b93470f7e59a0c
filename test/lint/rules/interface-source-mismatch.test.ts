import { expect, it } from 'vitest';
import { lint } from '../../../src/lint/index.ts';
import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

checkRule('interface-source-mismatch', {
  reports: [
    {
      xml: "<interface type='network'><«source» bridge='br0'/></interface>",
      says: "type='network' takes <source network='…'>, and this one has bridge='br0'; write type='bridge'",
      fixed: "<interface type='bridge'><source bridge='br0'/></interface>",
      as: 'error define',
    },
    {
      xml: "<interface type='bridge'><«source» network='lan' portgroup='web'/></interface>",
      says: "type='bridge' takes <source bridge='…'>, and this one has network='lan'; write type='network'",
      fixed: "<interface type='network'><source network='lan' portgroup='web'/></interface>",
      as: 'error define',
    },
    {
      xml: "<interface type='network'><«source» dev='eno1'/></interface>",
      says: "type='network' takes <source network='…'>, and this one has dev='eno1'; write type='direct'",
      fixed: "<interface type='direct'><source dev='eno1' mode='bridge'/></interface>",
      as: 'error define',
    },
    {
      xml: "<interface type='bridge'><«source» dev='br0'/></interface>",
      says: "type='bridge' takes <source bridge='…'>, and this one has dev='br0'; write bridge='br0'",
      as: 'error define',
    },
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

it.each([
  ["type='network'", "bridge='br0'"],
  ["type='bridge'", "network='lan'"],
  ["type='bridge'", "dev='br0'"],
  ["type='direct'", "bridge='br0'"],
  ["type='direct'", "network='lan' portgroup='web'"],
])('is all that is said of an interface of %s with %s', (type, source) => {
  const text = guest(`<interface ${type}><mac address='52:54:00:00:00:01'/><source ${source}/><model type='virtio'/></interface>`);
  expect(lint([{ path: 'a.xml', text }]).map(({ code }) => code)).toEqual(['interface-source-mismatch']);
});
