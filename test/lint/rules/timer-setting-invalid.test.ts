import { checkRule } from '../../support/check-rule.ts';

checkRule('timer-setting-invalid', {
  around: "<domain type='kvm'><name>g</name><clock offset='utc'>\u2026</clock></domain>",
  reports: [
    { xml: "<timer name='rtc'><«catchup» threshold='1'/></timer>", says: "<catchup> goes with tickpolicy='catchup'" },
    { xml: "<timer name='«platform»'/>", says: "QEMU has no timer 'platform'" },
    { xml: "<timer name='rtc' track='«boot»'/>", says: "QEMU's real time clock follows 'guest', 'wall' or 'realtime'" },
    { xml: "<timer name='rtc' tickpolicy='«merge»'/>", says: "QEMU's real time clock does not merge ticks; it knows delay and catchup" },
    {
      xml: "<timer name='pit' tickpolicy='«merge»'/>",
      says: "QEMU's interval timer does not merge ticks; it knows delay, catchup and discard",
    },
  ],
  accepts: {
    'catching up': "<timer name='rtc' tickpolicy='catchup' track='guest'><catchup slew='1'/></timer>",
    'an empty way of catching up': "<timer name='rtc'><catchup/></timer>",
    'a timer of the future': "<timer name='sundial' tickpolicy='merge'/>",
  },
});

checkRule('timer-setting-invalid', {
  around: "<domain type='xen'><name>g</name><clock offset='utc'>\u2026</clock></domain>",
  reports: [],
  accepts: {
    'what other hypervisors may have': "<timer name='platform'/>",
  },
});
