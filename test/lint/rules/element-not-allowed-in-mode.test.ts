import { checkRule } from '../../support/check-rule.ts';

checkRule('element-not-allowed-in-mode', {
  around: "<network><name>n</name><forward mode='bridge'/><bridge name='b'/>…</network>",
  reports: [
    {
      xml: "<«ip» address='10.0.0.1' prefix='24'/><«ip» address='10.0.1.1' prefix='24'/>",
      says: [
        "<ip> does not belong in a network of mode 'bridge': libvirt has no bridge of its own there, and addresses come from the LAN; remove it",
        "<ip> does not belong in a network of mode 'bridge': libvirt has no bridge of its own there, and addresses come from the LAN; remove it",
      ],
    },
    {
      xml: "<«route» address='10.9.0.0' prefix='16' gateway='10.0.0.2'/>",
      says: "<route> does not belong in a network of mode 'bridge': libvirt has no bridge of its own there, and addresses come from the LAN; remove it",
    },
    {
      xml: "<«mac» address='52:54:00:00:00:01'/><«mtu» size='9000'/><«domain» name='d'/>",
      says: [
        "<mac> does not belong in a network of mode 'bridge': libvirt has no bridge of its own there, and addresses come from the LAN; remove it",
        "<mtu> does not belong in a network of mode 'bridge': libvirt has no bridge of its own there, and addresses come from the LAN; remove it",
        "<domain> does not belong in a network of mode 'bridge': libvirt has no bridge of its own there, and addresses come from the LAN; remove it",
      ],
    },
    {
      xml: "<«dns»><txt name='a' value='b'/></dns>",
      says: "<dns> with records does not belong in a network of mode 'bridge': libvirt has no bridge of its own there, and addresses come from the LAN; remove it",
    },
  ],
  accepts: {
    'DNS without records': "<dns forwardPlainNames='no'><forwarder addr='9.9.9.9'/></dns>",
    'elements that say nothing': "<mac/><mtu size='0'/><domain localOnly='yes'/>",
  },
});

checkRule('element-not-allowed-in-mode', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='hostdev'><pf dev='e'/></forward><«ip» address='10.0.0.1'/></network>",
      says: "<ip> does not belong in a network of mode 'hostdev': libvirt has no bridge of its own there, and addresses come from the LAN; remove it",
    },
  ],
  accepts: {
    'all of it in an isolated network':
      "<network><name>n</name><mtu size='9000'/><mac address='52:54:00:00:00:01'/><domain name='d'/><ip address='10.0.0.1' prefix='24'/></network>",
  },
});
