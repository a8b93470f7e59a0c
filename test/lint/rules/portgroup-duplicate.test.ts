import { checkRule } from '../../support/check-rule.ts';

checkRule('portgroup-duplicate', {
  around: '<network><name>n</name>…</network>',
  reports: [
    {
      xml: "<portgroup name='p'/><portgroup name='q'/><portgroup name='«p»'/>",
      says: "the network has a portgroup 'p' already",
    },
    {
      xml: "<portgroup name='p' default='yes'/><portgroup name='q' default='«YES»'/>",
      says: "'p' is the default portgroup already; there can be one",
      fixed: "<portgroup name='p' default='yes'/><portgroup name='q'/>",
    },
  ],
  accepts: {
    'names that differ by letter case': "<portgroup name='p'/><portgroup name='P'/>",
    'one default': "<portgroup name='p' default='yes'/><portgroup name='q' default='no'/>",
  },
});
