import { lab, testRule } from '../../support/rules.ts';

testRule('open-mode-no-firewall', {
  reported: [
    [
      'the mode',
      lab("<forward mode='open'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "info advice /network/forward/@mode: in mode 'open' libvirt sets no firewall rules: nothing is translated, and nothing is kept out but by rules of your own",
      ],
    ],
  ],
  notReported: [['a mode with rules', lab("<forward mode='route'/>\n<ip address='10.0.0.1' prefix='24'/>")]],
});
