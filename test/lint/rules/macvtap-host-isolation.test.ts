import { checkRule } from '../../support/check-rule.ts';

checkRule('macvtap-host-isolation', {
  reports: [
    {
      xml: "<interface type='direct'><source dev='«eth0»' mode='bridge'/></interface>",
      says: 'host and guest do not reach each other over eth0; use a bridge, or give the guest a second card on an isolated network',
    },
  ],
  accepts: { 'a bridge': "<interface type='bridge'><source bridge='br0'/></interface>" },
});
