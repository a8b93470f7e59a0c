import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('forward-dev-missing', {
  reports: [
    {
      name: 'a device to leave by',
      xml: lab("<forward mode='nat' dev='«eth9»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "the host has no device 'eth9', and traffic may leave by no other, so nothing gets out",
      as: 'warning silent',
      options: { facts: { links: [{ name: 'eth0' }] } },
    },
    {
      name: 'devices of a pool, each',
      xml: lab(
        "<forward mode='private' dev='eth8'>\n  <interface dev='«eth8»'/>\n  <interface dev='eth0'/>\n  <interface dev='«eth9»'/>\n</forward>",
      ),
      says: [
        "the host has no device 'eth8', so guests that are attached to it do not start",
        "the host has no device 'eth9', so guests that are attached to it do not start",
      ],
      options: { facts: { links: [{ name: 'eth0' }] } },
    },
    {
      name: 'a device that lends its functions',
      xml: lab("<forward mode='hostdev'>\n  <pf dev='«eth9»'/>\n</forward>"),
      says: "the host has no device 'eth9', so the network does not start",
      options: { facts: { links: [] } },
    },
  ],
  accepts: {
    'a device that is there': {
      xml: lab("<forward mode='nat' dev='eth0'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      options: { facts: { links: [{ name: 'eth0' }] } },
    },
    'anything when nothing is known about the host': lab("<forward mode='nat' dev='eth9'/>\n<ip address='10.0.0.1' prefix='24'/>"),
  },
});
