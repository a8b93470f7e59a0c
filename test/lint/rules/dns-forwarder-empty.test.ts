import { checkRule } from '../../support/check-rule.ts';

checkRule('dns-forwarder-empty', {
  around: '<network><name>n</name><dns>…</dns></network>',
  reports: [
    {
      xml: '<«forwarder»/>',
      says: "<forwarder> needs addr, the server's address, or domain, or both",
      fixed: '',
    },
  ],
  accepts: {
    'a server': "<forwarder addr='9.9.9.9'/>",
    'a domain': "<forwarder domain='a.example'/>",
    'an empty domain, which counts': "<forwarder domain=''/>",
    'a server that cannot be read': "<forwarder addr='x'/>",
  },
});
