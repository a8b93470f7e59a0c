import { checkRule } from '../../support/check-rule.ts';

const direct = (target: string): string => `<interface type='network'><source network='n'/>${target}</interface>`;

checkRule('target-dev-too-long', {
  reports: [
    {
      xml: direct("<target dev='«tap-of-the-guest»'/>"),
      says: 'the name has 16 bytes, and the kernel allows 15, so the guest does not start; shorten it',
      fixed: direct(''),
    },
    {
      xml: direct("<target dev='«tap-of-a-guest0%d»'/>"),
      says: 'the name has 16 bytes, and the kernel allows 15, so the guest does not start; shorten it',
      fixed: direct(''),
    },
  ],
  accepts: {
    'the longest name': direct("<target dev='tap-of-a-guest0'/>"),
    'a type without such a device': "<interface type='user'><target dev='tap-of-the-guest'/></interface>",
  },
});
