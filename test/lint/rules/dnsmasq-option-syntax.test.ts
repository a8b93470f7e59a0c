import { dnsmasqLines, testRule } from '../../support/rules.ts';

testRule('dnsmasq-option-syntax', {
  reported: [
    [
      'dashes',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '--address=/lab.example/10.0.0.5'),
      [
        'error start /network/dnsmasq:options/dnsmasq:option[1]/@value: dnsmasq takes options without dashes here; with them, the network does not start',
      ],
    ],
    [
      'an equals sign behind a flag',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'domain-needed=', 'bogus-priv=yes'),
      [
        "error start /network/dnsmasq:options/dnsmasq:option[1]/@value: dnsmasq takes 'domain-needed' without a value; with '=', the network does not start",
        "error start /network/dnsmasq:options/dnsmasq:option[2]/@value: dnsmasq takes 'bogus-priv' without a value; with '=', the network does not start",
      ],
    ],
    [
      'a value that is missing',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'address'),
      [
        "error start /network/dnsmasq:options/dnsmasq:option[1]/@value: dnsmasq takes 'address' with a value, as address=VALUE; without, the network does not start",
      ],
    ],
    [
      'a value without an equals sign',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'address /lab.example/10.0.0.5'),
      [
        "error start /network/dnsmasq:options/dnsmasq:option[1]/@value: dnsmasq takes 'address' with '=' before its value; without, the network does not start",
      ],
    ],
    [
      'a misspelt option',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'adress=/lab.example/10.0.0.5', 'log_queries'),
      [
        "error start /network/dnsmasq:options/dnsmasq:option[1]/@value: dnsmasq has no option 'adress'; did you mean 'address'? As it is, the network does not start",
        "error start /network/dnsmasq:options/dnsmasq:option[2]/@value: dnsmasq has no option 'log_queries'; did you mean 'log-queries'? As it is, the network does not start",
      ],
    ],
    [
      'an option that is like no other',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'frobnicate=3'),
      [
        "warning start /network/dnsmasq:options/dnsmasq:option[1]/@value: 'frobnicate' is no option of dnsmasq that is known here; where dnsmasq has none, the network does not start",
      ],
    ],
    [
      'the second of two lines',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'log-queries&#10;nonsense'),
      [
        "warning start /network/dnsmasq:options/dnsmasq:option[1]/@value: 'nonsense' is no option of dnsmasq that is known here; where dnsmasq has none, the network does not start",
      ],
    ],
  ],
  notReported: [
    [
      'options',
      dnsmasqLines(
        "<ip address='10.0.0.1' prefix='24'/>",
        'address=/lab.example/10.0.0.5',
        'log-queries',
        'log-queries=extra',
        ' domain-needed ',
        'server = 10.0.0.2',
        'address=',
      ),
    ],
    ['comments and empty lines', dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '', '# a comment', 'log-queries # a comment')],
    ['a line that nobody reads', dnsmasqLines("<forward mode='bridge'/>\n<bridge name='br0'/>", '--log-queries')],
  ],
  fixed: [
    [
      'dashes',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", '--address=/lab.example/10.0.0.5'),
      `<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'/>
  <dnsmasq:options>
    <dnsmasq:option value='address=/lab.example/10.0.0.5'/>
  </dnsmasq:options>
</network>
`,
    ],
    [
      'equals signs',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'domain-needed=', 'address /lab.example/10.0.0.5'),
      `<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'/>
  <dnsmasq:options>
    <dnsmasq:option value='domain-needed'/>
    <dnsmasq:option value='address=/lab.example/10.0.0.5'/>
  </dnsmasq:options>
</network>
`,
    ],
    [
      'a misspelt option',
      dnsmasqLines("<ip address='10.0.0.1' prefix='24'/>", 'adress=/lab.example/10.0.0.5'),
      `<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>
  <name>lab</name>
  <ip address='10.0.0.1' prefix='24'/>
  <dnsmasq:options>
    <dnsmasq:option value='address=/lab.example/10.0.0.5'/>
  </dnsmasq:options>
</network>
`,
    ],
  ],
});
