import { dhcp, testRule } from '../../support/rules.ts';

testRule('dhcp-host-reserved-address', {
  reported: [
    [
      'the network address',
      dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.0'/>"),
      [
        'error silent /network/ip[1]/dhcp/host[1]/@ip: 10.0.0.0 is the network address of 10.0.0.0/24; dnsmasq hands it out, and the guest cannot use it',
      ],
    ],
    [
      'the broadcast address',
      dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.255'/>"),
      [
        'error silent /network/ip[1]/dhcp/host[1]/@ip: 10.0.0.255 is the broadcast address of 10.0.0.0/24; dnsmasq hands it out, and the guest cannot use it',
      ],
    ],
  ],
  notReported: [
    ['the address of a host', dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.254'/>")],
    ['the two addresses of a /31', dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.1'/>", "address='10.0.0.0' prefix='31'")],
    ['the first address of an IPv6 subnet', dhcp("<host name='web' ip='fd00::'/>", "family='ipv6' address='fd00::1' prefix='64'")],
  ],
});
