import { checkRule } from '../../support/check-rule.ts';
import { dhcp, lab, subnet } from '../../support/lab.ts';

checkRule('dhcp-empty', {
  reports: [
    {
      name: 'a <dhcp> with nothing inside',
      xml: subnet('<«dhcp»/>'),
      says: '<dhcp> has no <range> and no <host>, so nothing is served and libvirt drops it; add a <range>',
      fixed: lab("<ip address='10.0.0.1' prefix='24'>\n</ip>"),
    },
    {
      name: 'a <dhcp> with what guests boot, and no guests',
      xml: subnet("<«dhcp»>\n  <bootp file='pxelinux.0'/>\n</dhcp>"),
      says: '<dhcp> has no <range> and no <host>, so nothing is served and libvirt drops it with the <bootp> inside; add a <range>',
      fixed: lab("<ip address='10.0.0.1' prefix='24'>\n</ip>"),
    },
  ],
  accepts: {
    'a range': dhcp("<range start='10.0.0.2' end='10.0.0.9'/>"),
    'a reservation': dhcp("<host name='web' ip='10.0.0.2'/>"),
    'what may be a misspelt range': dhcp("<rnage start='10.0.0.2' end='10.0.0.9'/>"),
    'no <dhcp>': subnet("<tftp root='/srv/tftp'/>"),
  },
});
