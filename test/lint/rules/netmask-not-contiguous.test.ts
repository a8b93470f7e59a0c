import { checkRule } from '../../support/check-rule.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('netmask-not-contiguous', {
  reports: [
    {
      name: 'a mask with a hole',
      xml: lab("<ip address='10.0.0.1' netmask='«255.0.255.0»'/>"),
      says: '255.0.255.0 has ones behind zeros: a netmask is ones, then zeros, as 255.255.255.0; the network does not start',
    },
    {
      name: 'a mask the wrong way round',
      xml: lab("<ip address='10.0.0.1' netmask='«0.0.0.255»'/>"),
      says: '0.0.0.255 has ones behind zeros: the netmask is 255.255.255.0; the network does not start',
      fixed: lab("<ip address='10.0.0.1' netmask='255.255.255.0'/>"),
    },
  ],
  accepts: {
    'a netmask': lab("<ip address='10.0.0.1' netmask='255.255.254.0'/>"),
    'a mask beside a prefix, which libvirt refuses': lab("<ip address='10.0.0.1' prefix='24' netmask='255.0.255.0'/>"),
    'a mask with a range, which libvirt refuses': dhcp(
      "<range start='10.0.0.2' end='10.0.0.9'/>",
      "address='10.0.0.1' netmask='255.0.255.0'",
    ),
  },
});
