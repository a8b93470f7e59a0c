import { checkRule } from '../../support/check-rule.ts';

const ports = "<portForward proto='tcp'><range start='2222' to='22'/></portForward>";

checkRule('portforward-needs-passt', {
  reports: [
    {
      xml: `<interface type='user'>${ports.replace('portForward ', '«portForward» ')}</interface>`,
      says: 'passt forwards ports, and without it libvirt 9.0.0 forwards none and later releases refuse this',
      fixed: `<interface type='user'>${ports}<backend type='passt'/></interface>`,
    },
    {
      xml: `<interface type='bridge'><source bridge='b'/>${ports.replace('portForward ', '«portForward» ')}</interface>`,
      says: "passt forwards ports of type 'user', and this is an interface of type 'bridge', of which nothing is forwarded",
    },
  ],
  accepts: { passt: `<interface type='user'>${ports}<backend type='passt'/></interface>`, 'no ports': "<interface type='user'/>" },
});
