import { checkRule } from '../../support/check-rule.ts';

checkRule('vcpu-count-mismatch', {
  around: "<domain type='kvm'><name>g</name>…</domain>",
  reports: [
    { xml: "<vcpu current='«3»'>2</vcpu>", says: 'current is 3, and the guest has 2 at most' },
    {
      xml: "<vcpu>2</vcpu><cpu><«topology» sockets='1' cores='2' threads='2'/></cpu>",
      says: 'the topology is one of 4 CPUs, and <vcpu> says 2; make them equal',
    },
    {
      xml: "<cpu><«topology» sockets='1' cores='2' threads='1'/></cpu>",
      says: 'the topology is one of 2 CPUs, and <vcpu> says 1; make them equal',
    },
    {
      xml: "<vcpu>2</vcpu><cpu><«topology» sockets='1' clusters='2' cores='2' threads='1'/></cpu>",
      says: 'the topology is one of 4 CPUs, and <vcpu> says 2; make them equal',
      options: { libvirtVersion: '10.1.0' },
    },
  ],
  accepts: {
    'clusters, which older releases pass over': "<vcpu>2</vcpu><cpu><topology sockets='1' clusters='2' cores='2' threads='1'/></cpu>",
    'equal numbers': "<vcpu current='1'>4</vcpu><cpu><topology sockets='1' cores='2' threads='2'/></cpu>",
    'no topology': '<vcpu>3</vcpu>',
  },
});
