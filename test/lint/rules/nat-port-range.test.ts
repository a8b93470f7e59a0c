import { checkRule } from '../../support/check-rule.ts';

checkRule('nat-port-range', {
  around: "<network><name>n</name><forward><nat>…</nat></forward><ip address='10.0.0.1' prefix='24'/></network>",
  reports: [
    {
      xml: "<port start='5' end='«4»'/>",
      says: 'the ports end at 4, before their start 5',
      fixed: "<port start='4' end='5'/>",
    },
    {
      xml: "<port start='5' end='«5»'/>",
      says: "the range has one port, 5; the network does not start unless 'end' is above 'start'",
      as: 'error start',
    },
    {
      xml: "<«port» start='0' end='0'/>",
      says: 'ports 0 to 0 count as none: libvirt uses 1024 to 65535',
      as: 'warning silent',
    },
  ],
  accepts: {
    'a range': "<port start='5' end='6'/>",
    'a range from 0': "<port start='0' end='5'/>",
    'a port that cannot be read': "<port start='5' end='x'/>",
  },
});
