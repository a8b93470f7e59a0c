import { dhcp, lab, testRule } from '../../support/rules.ts';

testRule('libvirt-does-not-escape', {
  reported: [
    [
      'the name of a domain',
      lab("<domain name='r&amp;d.example'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "error start /network/domain/@name: libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a name without them",
      ],
    ],
    [
      'the name of a portgroup',
      lab("<portgroup name='a&lt;b'/>"),
      [
        "error start /network/portgroup[1]/@name: libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a name without them",
      ],
    ],
    [
      'a reservation',
      dhcp('<host name="it\'s" ip="10.0.0.5"/>'),
      [
        "error start /network/ip[1]/dhcp/host[1]/@name: libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a name without them",
      ],
    ],
    [
      'the profiles of ports',
      lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'>\n  <parameters profileid='a&amp;b'/>\n</virtualport>\n<portgroup name='a'>\n  <virtualport>\n    <parameters profileid='c&amp;d'/>\n  </virtualport>\n</portgroup>",
      ),
      [
        "error start /network/virtualport/parameters/@profileid: libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a profileid without them",
        "error start /network/portgroup[1]/virtualport/parameters/@profileid: libvirt writes & < ' without escaping them here, cannot read the network again, and does not start it; use a profileid without them",
      ],
    ],
  ],
  notReported: [
    [
      'characters that need no escaping between single quotes',
      lab("<domain name='a&gt;b'/>\n<ip address='10.0.0.1' prefix='24'/>\n<portgroup name='a&quot;b'/>"),
    ],
    ['what looks like a reference, and is read as another character', lab("<portgroup name='a&amp;lt;b'/>")],
    [
      'values that libvirt does escape',
      lab("<forward mode='nat' dev='a&amp;b'/>\n<ip address='10.0.0.1' prefix='24'>\n  <tftp root='/srv/a&amp;b'/>\n</ip>"),
    ],
  ],
});
