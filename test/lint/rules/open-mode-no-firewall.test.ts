import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('open-mode-no-firewall', {
  reports: [
    {
      name: 'the mode',
      xml: lab("<forward mode='«open»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "in mode 'open' libvirt sets no firewall rules: nothing is translated, and nothing is kept out but by rules of your own",
    },
  ],
  accepts: { 'a mode with rules': lab("<forward mode='route'/>\n<ip address='10.0.0.1' prefix='24'/>") },
});
