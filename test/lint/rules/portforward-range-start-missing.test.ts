import { checkRule } from '../../support/check-rule.ts';

checkRule('portforward-range-start-missing', {
  around: "<interface type='user'><backend type='passt'/><portForward proto='tcp'>…</portForward></interface>",
  reports: [
    { xml: "<range end='«90»'/>", says: 'end goes with start, the first port, which is missing' },
    { xml: "<range to='«80»'/>", says: 'to goes with start, the first port, which is missing' },
    { xml: "<range exclude='«yes»'/>", says: 'exclude goes with start, the first port, which is missing' },
  ],
  accepts: { 'a range': "<range start='80' end='90'/>", 'a range without anything': '<range/>', 'no range': '' },
});

checkRule('portforward-range-start-missing', {
  reports: [],
  accepts: { 'forwards that nobody makes': "<interface type='user'><portForward proto='tcp'><range end='90'/></portForward></interface>" },
});
