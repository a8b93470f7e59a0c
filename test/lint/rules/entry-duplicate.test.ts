import { checkRule } from '../../support/check-rule.ts';

checkRule('entry-duplicate', {
  around: "<domain type='kvm'><name>g</name>…</domain>",
  reports: [
    {
      xml: "<perf><event name='cmt' enabled='yes'/><event name='«cmt»' enabled='no'/></perf>",
      says: "the event 'cmt' stands in the list already",
    },
    { xml: "<iothreadids><iothread id='1'/><iothread id='«1»'/></iothreadids>", says: 'another I/O thread has the number 1 already' },
    {
      xml: "<seclabel type='none' model='dac'/><seclabel type='none' model='«dac»'/>",
      says: "there is a label for the security driver 'dac' already",
    },
  ],
  accepts: {
    'different entries':
      "<perf><event name='cmt' enabled='yes'/><event name='mbmt' enabled='no'/></perf><seclabel type='none' model='dac'/>",
    'I/O threads of two numbers': "<iothreadids><iothread id='1'/><iothread id='2'/></iothreadids>",
  },
});
