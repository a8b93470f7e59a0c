import { lab, testRule } from '../../support/rules.ts';

testRule('forward-dev-missing', {
  reported: [
    [
      'a device to leave by',
      lab("<forward mode='nat' dev='eth9'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      ["warning silent /network/forward/@dev: the host has no device 'eth9', and traffic may leave by no other, so nothing gets out"],
      { facts: { links: [{ name: 'eth0' }] } },
    ],
    [
      'devices of a pool, each',
      lab(
        "<forward mode='private' dev='eth8'>\n  <interface dev='eth8'/>\n  <interface dev='eth0'/>\n  <interface dev='eth9'/>\n</forward>",
      ),
      [
        "error start /network/forward/interface[1]/@dev: the host has no device 'eth8', so guests that are attached to it do not start",
        "error start /network/forward/interface[3]/@dev: the host has no device 'eth9', so guests that are attached to it do not start",
      ],
      { facts: { links: [{ name: 'eth0' }] } },
    ],
    [
      'a device that lends its functions',
      lab("<forward mode='hostdev'>\n  <pf dev='eth9'/>\n</forward>"),
      ["error start /network/forward/pf/@dev: the host has no device 'eth9', so the network does not start"],
      { facts: { links: [] } },
    ],
  ],
  notReported: [
    [
      'a device that is there',
      lab("<forward mode='nat' dev='eth0'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      { facts: { links: [{ name: 'eth0' }] } },
    ],
    ['anything when nothing is known about the host', lab("<forward mode='nat' dev='eth9'/>\n<ip address='10.0.0.1' prefix='24'/>")],
  ],
});
