import { checkRule } from '../../support/check-rule.ts';

checkRule('rom-disabled-has-settings', {
  around: "<interface type='user'>…</interface>",
  reports: [
    {
      xml: "<rom enabled='no' bar='«on»'/>",
      says: "enabled='no' switches the ROM off, and bar goes with one that is on; remove one of them",
      fixed: "<rom enabled='no'/>",
    },
    {
      xml: "<rom enabled='no' file='«/r»'/>",
      says: "enabled='no' switches the ROM off, and file goes with one that is on; remove one of them",
      fixed: "<rom enabled='no'/>",
    },
  ],
  accepts: {
    'a ROM that is off': "<rom enabled='no'/>",
    'a ROM that is on': "<rom enabled='yes' bar='on' file='/r'/>",
    'a ROM that says nothing of it': "<rom bar='off'/>",
  },
});
