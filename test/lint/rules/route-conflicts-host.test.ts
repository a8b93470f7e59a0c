import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('route-conflicts-host', {
  reports: [
    {
      name: 'a route to a subnet that the host has',
      xml: lab("<ip address='10.0.0.1' prefix='24'/>\n<route address='«192.168.7.0»' prefix='24' gateway='10.0.0.9'/>"),
      says: 'the host has a route to 192.168.7.0/24 by eth0 already, so the network does not start; remove this one',
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
    {
      name: 'a route to everywhere',
      xml: lab("<ip address='10.0.0.1' prefix='24'/>\n<route address='«0.0.0.0»' gateway='10.0.0.9'/>"),
      says: 'the host has a route to 0.0.0.0/0 by eth0 already, so the network does not start; remove this one',
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
  accepts: {
    'a route to somewhere else': {
      xml: lab("<ip address='10.0.0.1' prefix='24'/>\n<route address='192.168.7.0' netmask='255.255.255.128' gateway='10.0.0.9'/>"),
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
    'an IPv6 route': {
      xml: lab(
        "<ip family='ipv6' address='fd00::1' prefix='64'/>\n<route family='ipv6' address='fd00:7::' prefix='64' gateway='fd00::9'/>",
      ),
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
    'the route of this network, which runs': {
      xml: lab("<bridge name='virbr5'/>\n<ip address='10.0.0.1' prefix='24'/>\n<route address='10.9.0.0' prefix='16' gateway='10.0.0.9'/>"),
      options: {
        facts: {
          links: [{ name: 'virbr5', kind: 'bridge' }],
          addresses: [{ link: 'virbr5', address: '10.0.0.1/24' }],
          routes: [{ destination: '10.9.0.0/16', link: 'virbr5', gateway: '10.0.0.9' }],
        },
      },
    },
    'anything when nothing is known about the host': lab(
      "<ip address='10.0.0.1' prefix='24'/>\n<route address='192.168.7.0' prefix='24' gateway='10.0.0.9'/>",
    ),
  },
});
