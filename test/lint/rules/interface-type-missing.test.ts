import { expect, it } from 'vitest';
import { lint } from '../../../src/lint/index.ts';
import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const says = (advice: string): string => `without a type libvirt takes 'user', and nobody reaches the guest; ${advice}`;

checkRule('interface-type-missing', {
  reports: [
    {
      xml: guest("<«interface»><source network='lab'/></interface>"),
      says: says("write type='network'"),
      fixed: guest("<interface type='network'><source network='lab'/></interface>"),
    },
    {
      xml: guest("<«interface»><source bridge='br0'/></interface>"),
      says: says("write type='bridge'"),
      fixed: guest("<interface type='bridge'><source bridge='br0'/></interface>"),
    },
    {
      xml: guest("<«interface»><source dev='eth0'/></interface>"),
      says: says("write type='direct'"),
      fixed: guest("<interface type='direct'><source dev='eth0' mode='bridge'/></interface>"),
    },
    {
      xml: guest("<«interface»><source dev='eth0'/><backend type='passt'/></interface>"),
      says: "without a type libvirt takes 'user'; write type='user'",
      fixed: guest("<interface type='user'><source dev='eth0'/><backend type='passt'/></interface>"),
    },
    { xml: guest('<«interface»/>'), says: says("write which one it is, such as type='network'") },
  ],
  accepts: { 'a type': guest("<interface type='user'/>") },
});

it('is said once, in other words only where the rule is off', () => {
  const text = guest('<interface/>');
  const codes = (options = {}) =>
    lint([{ path: 'a.xml', text }], options)
      .filter(({ stage }) => stage === 'schema')
      .map(({ code }) => code);
  expect(codes()).toEqual(['interface-type-missing']);
  expect(codes({ rules: { 'interface-type-missing': 'off' } })).toEqual(['missing']);
});

it('explains why its source seems to be wrong', () => {
  const text = guest("<interface><mac address='52:54:00:00:00:01'/><source network='lab'/><model type='virtio'/></interface>");
  expect(lint([{ path: 'a.xml', text }]).map(({ code }) => code)).toEqual(['interface-type-missing']);
});
