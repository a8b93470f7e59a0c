import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const vlan = "<vlan><tag id='5'/></vlan>";
const marked = "<«vlan»><tag id='5'/></vlan>";
const pci = "<source><address type='pci' bus='3'/></source>";
const port = "<virtualport type='802.1Qbh'><parameters profileid='p'/></virtualport>";
const bridge = (inside: string): string => `<interface type='bridge'><source bridge='b'/>${inside}</interface>`;
const bridged =
  "a Linux bridge cannot tag frames before libvirt 11.0.0, and the guest does not start; for Open vSwitch add <virtualport type='openvswitch'/>";

checkRule('interface-setting-fails-at-start', {
  reports: [
    {
      xml: "<interface type='user'><model type='virtio'/><driver queues='«4»'/></interface>",
      says: "an interface of type 'user' has one queue, so the guest does not start with more; remove queues",
      fixed: "<interface type='user'><model type='virtio'/><driver/></interface>",
    },
    {
      xml: "<interface type='user'><backend tap='«/dev/tap»'/></interface>",
      says: "an interface of type 'user' has no tap device, so the guest does not start; remove tap",
      fixed: "<interface type='user'><backend/></interface>",
    },
    {
      xml: `<interface type='hostdev'>${pci}<«bandwidth»><inbound average='9'/></bandwidth></interface>`,
      says: 'libvirt cannot limit a device of the host, so the guest does not start; remove <bandwidth>',
      fixed: `<interface type='hostdev'>${pci}</interface>`,
    },
    {
      xml: `<interface type='hostdev'>${pci}${marked}${port}</interface>`,
      says: 'of a device of the host, libvirt sets <vlan> or <virtualport>, and with both the guest does not start; remove one',
    },
    { xml: bridge(marked), says: bridged, as: 'warning start' },
    { xml: bridge(marked), says: bridged, options: { libvirtVersion: '9.0.0' } },
    {
      xml: `<interface type='direct'><source dev='eth0' mode='bridge'/>${marked}</interface>`,
      says: "an interface of type 'direct' cannot tag frames, so the guest does not start; remove <vlan>",
      fixed: "<interface type='direct'><source dev='eth0' mode='bridge'/></interface>",
    },
    {
      xml: bridge("<virtualport type='openvswitch'/><filterref filter='«clean-traffic»'/>"),
      says: "libvirt filters ports of plain bridges alone, and with <virtualport type='openvswitch'> the guest does not start",
    },
  ],
  accepts: {
    'a network, which says what its ports can do': `<interface type='network'><source network='n'/>${vlan}</interface>`,
    'Open vSwitch': bridge(`${vlan}<virtualport type='openvswitch'/>`),
    'SR-IOV': [
      `<interface type='hostdev'>${pci}${vlan}</interface>`,
      `<interface type='direct'><source dev='eth0' mode='passthrough'/>${vlan}</interface>`,
    ],
    'one queue': "<interface type='user'><model type='virtio'/><driver queues='1'/></interface>",
    'queues that libvirt drops': "<interface type='user'><model type='e1000e'/><driver queues='4'/></interface>",
    'another hypervisor': guest(`<interface type='ethernet'>${vlan}</interface>`, "type='lxc'"),
  },
});

checkRule('interface-setting-fails-at-start', {
  reports: [],
  accepts: { 'a bridge of today': bridge(vlan) },
  acceptOptions: { libvirtVersion: '11.0.0' },
});
