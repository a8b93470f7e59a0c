import { checkRule } from '../../support/check-rule.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('libvirt-does-not-escape', {
  reports: [
    {
      name: 'the name of a domain',
      xml: lab("<domain name='«r&amp;d.example»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a name without them",
    },
    {
      name: 'the name of a portgroup',
      xml: lab("<portgroup name='«a&lt;b»'/>"),
      says: "libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a name without them",
    },
    {
      name: 'a reservation',
      xml: dhcp(`<host name="«it's»" ip="10.0.0.5"/>`),
      says: "libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a name without them",
    },
    {
      name: 'the profiles of ports',
      xml: lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters profileid='«a&amp;b»'/>\n</virtualport>\n<portgroup name='a'>\n  <virtualport>\n    <parameters profileid='«c&amp;d»'/>\n  </virtualport>\n</portgroup>",
      ),
      says: [
        "libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a profileid without them",
        "libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a profileid without them",
      ],
    },
  ],
  accepts: {
    'characters that need no escaping between single quotes': lab(
      "<domain name='a&gt;b'/>\n<ip address='10.0.0.1' prefix='24'/>\n<portgroup name='a&quot;b'/>",
    ),
    'what looks like a reference, and is read as another character': lab("<portgroup name='a&amp;lt;b'/>"),
    'values that libvirt does escape': lab(
      "<forward mode='nat' dev='a&amp;b'/>\n<ip address='10.0.0.1' prefix='24'>\n  <tftp root='/srv/a&amp;b'/>\n</ip>",
    ),
  },
});
