import { checkRule } from '../../support/check-rule.ts';

checkRule('dns-srv-needs-target', {
  around: '<network><name>n</name><dns>…</dns></network>',
  reports: [
    {
      xml: "<srv service='a' protocol='tcp' port='«5»'/>",
      says: 'port says something about the host that offers the service; name it by target',
    },
    {
      xml: "<srv service='a' protocol='tcp' weight='5' priority='«0»'/>",
      says: 'priority says something about the host that offers the service; name it by target',
    },
  ],
  accepts: {
    'no numbers': "<srv service='a' protocol='tcp'/>",
    'a target': "<srv service='a' protocol='tcp' target='t' port='5'/>",
  },
});
