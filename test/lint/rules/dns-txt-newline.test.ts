import { lab, testRule } from '../../support/rules.ts';

testRule('dns-txt-newline', {
  reported: [
    [
      'a line break',
      lab("<dns>\n  <txt name='key' value='one&#10;two'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "error start /network/dns/txt[1]/@value: what follows the line break becomes a line of dnsmasq's configuration, and dnsmasq does not start; write one line",
      ],
    ],
  ],
  notReported: [
    [
      'a line break that XML makes a blank',
      lab("<dns>\n  <txt name='key' value='one\ntwo'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
    ],
    ['commas, which make several strings', lab("<dns>\n  <txt name='key' value='one,two'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>")],
  ],
  fixed: [
    [
      'it',
      lab("<dns>\n  <txt name='key' value='one&#10;two'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      `<network>
  <name>lab</name>
  <dns>
    <txt name='key' value='one two'/>
  </dns>
  <ip address='10.0.0.1' prefix='24'/>
</network>
`,
    ],
  ],
});
