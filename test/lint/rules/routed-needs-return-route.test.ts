import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('routed-needs-return-route', {
  reports: [
    {
      name: 'a routed network, with the command',
      xml: lab("<forward mode='route'/>\n<ip address='«10.0.0.1»' prefix='24'/>\n<ip family='ipv6' address='«fd00::1»' prefix='64'/>"),
      says: [
        'answers find back only where there is a route, on the router or on each host: ip route add 10.0.0.0/24 via ADDRESS-OF-THIS-HOST',
        'answers find back only where there is a route, on the router or on each host: ip -6 route add fd00::/64 via ADDRESS-OF-THIS-HOST',
      ],
    },
    {
      name: 'the address to route by, where it is known',
      xml: lab("<forward mode='route' dev='eth0'/>\n<ip address='«10.0.0.1»' prefix='24'/>"),
      says: 'answers find back only where there is a route, on the router or on each host: ip route add 10.0.0.0/24 via 192.168.7.10',
      options: {
        facts: {
          links: [
            { name: 'eth0', mac: '52:54:00:00:00:99' },
            { name: 'br0', kind: 'bridge' },
          ],
          addresses: [
            { link: 'eth0', address: '192.168.7.10/24' },
            { link: 'eth0', address: 'fd00:7::10/64' },
          ],
          routes: [
            { destination: 'default', link: 'eth0', gateway: '192.168.7.1' },
            { destination: '192.168.7.0/24', link: 'eth0' },
          ],
        },
      },
    },
  ],
  accepts: { 'a network that translates': lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>") },
});
