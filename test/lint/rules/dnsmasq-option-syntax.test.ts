import { checkRule } from '../../support/check-rule.ts';
import { dnsmasqLines } from '../../support/lab.ts';

checkRule('dnsmasq-option-syntax', {
  reports: [
    {
      name: 'dashes',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«--address=/lab.example/10.0.0.5»'),
      says: 'dnsmasq takes options without dashes here; with them, the network does not start',
      fixed: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'address=/lab.example/10.0.0.5'),
    },
    {
      name: 'an equals sign behind a flag',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«domain-needed=»', '«bogus-priv=yes»'),
      says: [
        "dnsmasq takes 'domain-needed' without a value; with '=', the network does not start",
        "dnsmasq takes 'bogus-priv' without a value; with '=', the network does not start",
      ],
      fixed: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'domain-needed', 'bogus-priv=yes'),
    },
    {
      name: 'a value that is missing',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«address»'),
      says: "dnsmasq takes 'address' with a value, as address=VALUE; without, the network does not start",
    },
    {
      name: 'a value without an equals sign',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«address /lab.example/10.0.0.5»'),
      says: "dnsmasq takes 'address' with '=' before its value; without, the network does not start",
      fixed: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'address=/lab.example/10.0.0.5'),
    },
    {
      name: 'a misspelt option',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«adress=/lab.example/10.0.0.5»', '«log_queries»'),
      says: [
        "dnsmasq has no option 'adress'; did you mean 'address'? As it is, the network does not start",
        "dnsmasq has no option 'log_queries'; did you mean 'log-queries'? As it is, the network does not start",
      ],
      fixed: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'address=/lab.example/10.0.0.5', 'log-queries'),
    },
    {
      name: 'an option that is like no other',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«frobnicate=3»'),
      says: "'frobnicate' is no option of dnsmasq that is known here; where dnsmasq has none, the network does not start",
      as: 'warning start',
    },
    {
      name: 'the second of two lines',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«log-queries&#10;nonsense»'),
      says: "'nonsense' is no option of dnsmasq that is known here; where dnsmasq has none, the network does not start",
      as: 'warning start',
    },
    {
      name: 'equals signs',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«domain-needed=»', '«address /lab.example/10.0.0.5»'),
      says: [
        "dnsmasq takes 'domain-needed' without a value; with '=', the network does not start",
        "dnsmasq takes 'address' with '=' before its value; without, the network does not start",
      ],
      fixed: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'domain-needed', 'address=/lab.example/10.0.0.5'),
    },
    {
      name: 'a misspelt option',
      xml: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '«adress=/lab.example/10.0.0.5»'),
      says: "dnsmasq has no option 'adress'; did you mean 'address'? As it is, the network does not start",
      fixed: dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'address=/lab.example/10.0.0.5'),
    },
  ],
  accepts: {
    options: dnsmasqLines(
      "<ip address='10.0.0.1' prefix='24'/>",
      'address=/lab.example/10.0.0.5',
      'log-queries',
      'log-queries=extra',
      ' domain-needed ',
      'server = 10.0.0.2',
      'address=',
    ),
    'comments and empty lines': dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '', '# a comment', 'log-queries # a comment'),
    'a line that nobody reads': dnsmasqLines("<forward mode='bridge'/>\n<bridge name='br0'/>", '--log-queries'),
  },
});
