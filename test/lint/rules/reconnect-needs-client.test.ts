import { checkRule } from '../../support/check-rule.ts';

checkRule('reconnect-needs-client', {
  around: "<interface type='vhostuser'>…<model type='virtio'/></interface>",
  reports: [
    {
      xml: "<source type='unix' path='/s' mode='server'><reconnect enabled='«yes»' timeout='5'/></source>",
      says: "in mode 'server' QEMU waits for the other program and connects to nobody; reconnect is for mode 'client'",
      fixed: "<source type='unix' path='/s' mode='server'></source>",
    },
  ],
  accepts: {
    'a client': "<source type='unix' path='/s' mode='client'><reconnect enabled='yes' timeout='5'/></source>",
    'a server that does not': "<source type='unix' path='/s' mode='server'><reconnect enabled='no'/></source>",
    'a server that says nothing': "<source type='unix' path='/s' mode='server'/>",
  },
});
