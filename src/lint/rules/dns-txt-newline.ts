import { dnsTxt } from '../../network/dns.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'dns-txt-newline',
  severity: 'error',
  stage: 'start',
  summary: 'A line break in a TXT record.',
  on: dnsTxt,
  check(txt, report) {
    if (!/[\r\n]/.test(txt.value)) return;
    report(
      txt,
      'value',
      "what follows the line break becomes a line of dnsmasq's configuration, and dnsmasq does not start; write one line",
      {
        fix: { title: 'Put a blank in its place', changes: [set(txt, { value: txt.value.replace(/[\r\n]+/g, ' ') })] },
      },
    );
  },
});
