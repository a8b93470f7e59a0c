import { dhcp, testRule } from '../../support/rules.ts';

testRule('dhcp-host-is-gateway', {
  reported: [
    [
      'the address of the bridge',
      dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.1'/>"),
      [
        "error silent /network/ip[1]/dhcp/host[1]/@ip: 10.0.0.1 is the network's own address, so the guest gets another one, or none; reserve one that is free",
      ],
    ],
  ],
  notReported: [['another address', dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.2'/>")]],
});
