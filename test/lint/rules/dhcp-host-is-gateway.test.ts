import { checkRule } from '../../support/check-rule.ts';
import { dhcp } from '../../support/lab.ts';

checkRule('dhcp-host-is-gateway', {
  reports: [
    {
      name: 'the address of the bridge',
      xml: dhcp("<host mac='52:54:00:00:00:01' ip='«10.0.0.1»'/>"),
      says: "10.0.0.1 is the network's own address, so the guest gets another one, or none; reserve one that is free",
    },
  ],
  accepts: { 'another address': dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.2'/>") },
});
