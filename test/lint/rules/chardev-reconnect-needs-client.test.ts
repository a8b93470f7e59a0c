import { checkRule } from '../../support/check-rule.ts';

checkRule('chardev-reconnect-needs-client', {
  around: "<domain type='kvm'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<serial type='unix'><source mode='bind' path='/s'><reconnect enabled='«yes»' timeout='1'/></source></serial>",
      says: "in mode 'bind' the device waits for the other end and connects to nobody; reconnect is for mode 'connect'",
      fixed: "<serial type='unix'><source mode='bind' path='/s'></source></serial>",
    },
    {
      xml: "<serial type='tcp'><source mode='bind' host='h' service='1'><reconnect enabled='«yes»' timeout='1'/></source></serial>",
      says: "in mode 'bind' the device waits for the other end and connects to nobody; reconnect is for mode 'connect'",
      fixed: "<serial type='tcp'><source mode='bind' host='h' service='1'></source></serial>",
    },
    {
      xml: "<serial type='unix'><source mode='bind' path='/s'><reconnect enabled='«no»'/></source></serial>",
      says: "in mode 'bind' the device waits for the other end and connects to nobody; reconnect is for mode 'connect'",
      fixed: "<serial type='unix'><source mode='bind' path='/s'></source></serial>",
    },
  ],
  accepts: {
    'a device that connects':
      "<serial type='unix'><source mode='connect' path='/s'><reconnect enabled='yes' timeout='1'/></source></serial>",
    'a device that waits': "<serial type='unix'><source mode='bind' path='/s'/></serial>",
  },
});
