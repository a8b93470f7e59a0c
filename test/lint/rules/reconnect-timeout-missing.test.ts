import { checkRule } from '../../support/check-rule.ts';

checkRule('reconnect-timeout-missing', {
  around: "<interface type='vhostuser'><source type='unix' path='/s' mode='client'>…</source><model type='virtio'/></interface>",
  reports: [
    { xml: "<«reconnect» enabled='yes'/>", says: "<reconnect enabled='yes'> needs timeout, the seconds to wait before connecting again" },
  ],
  accepts: {
    'a time': "<reconnect enabled='yes' timeout='5'/>",
    'no time at all': "<reconnect enabled='yes' timeout='0'/>",
    'one that does not connect again': "<reconnect enabled='no'/>",
    'one that says nothing': '<reconnect/>',
    'a time that cannot be read': "<reconnect enabled='yes' timeout='x'/>",
  },
});
