import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('subnet-used-by-host', {
  reports: [
    {
      name: 'the subnet of a device',
      xml: lab("<ip address='«192.168.7.1»' prefix='24'/>"),
      says: '192.168.7.0/24 is in use on eth0 of this host, so the network does not start; use another subnet',
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
      name: 'a part of it',
      xml: lab("<ip address='«192.168.7.1»' prefix='25'/>"),
      says: '192.168.7.0/25 overlaps 192.168.7.0/24, which is in use on eth0 of this host; libvirt does not notice, and some packets go astray',
      as: 'error silent',
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
      name: 'what is around it',
      xml: lab("<ip address='«192.168.1.1»' prefix='16'/>"),
      says: '192.168.0.0/16 overlaps 192.168.7.0/24, which is in use on eth0 of this host; libvirt does not notice, and some packets go astray',
      as: 'error silent',
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
      name: 'the same in IPv6',
      xml: lab("<ip family='ipv6' address='«fd00:7::1»' prefix='64'/>"),
      says: 'fd00:7::/64 is in use on eth0 of this host, which libvirt does not notice in IPv6; use another subnet',
      as: 'error silent',
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
    'another subnet': {
      xml: lab("<ip address='192.168.8.1' prefix='24'/>\n<ip family='ipv6' address='fd00:8::1' prefix='64'/>"),
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
    'the subnet of this network, which runs': {
      xml: lab("<bridge name='virbr5'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      options: {
        facts: {
          links: [{ name: 'virbr5', kind: 'bridge' }],
          addresses: [{ link: 'virbr5', address: '10.0.0.1/24' }],
          routes: [{ destination: '10.0.0.0/24', link: 'virbr5' }],
        },
      },
    },
    'the same without a name for the bridge': {
      xml: lab("<ip address='10.0.0.1' prefix='24'/>"),
      options: {
        facts: {
          links: [{ name: 'virbr5', kind: 'bridge' }],
          addresses: [{ link: 'virbr5', address: '10.0.0.1/24' }],
          routes: [{ destination: '10.0.0.0/24', link: 'virbr5' }],
        },
      },
    },
    'anything when nothing is known about the host': lab("<ip address='192.168.7.1' prefix='24'/>"),
  },
});
