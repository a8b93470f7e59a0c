import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const nic = "<interface type='network'><source network='n'/></interface>";
const message = (card: string): string =>
  `no model is given, so the guest gets ${card}; virtio is faster, where the guest has a driver for it`;
const old = message('an emulated rtl8139, a card of 100 Mbit/s');

checkRule('interface-model-missing', {
  reports: [
    {
      xml: "<«interface» type='network'><source network='n'/></interface>",
      says: old,
      fixed: "<interface type='network'><source network='n'/><model type='virtio'/></interface>",
    },
    {
      xml: "<interface type='user'><model type='«unknown»'/></interface>",
      says: old,
      fixed: "<interface type='user'><model type='virtio'/></interface>",
    },
    {
      xml: guest("<«interface» type='user'/>", "type='qemu'", "<type arch='armv7l' machine='vexpress-a9'>hvm</type>"),
      says: message('an emulated card of the board'),
      fixed: guest(
        "<interface type='user'><model type='virtio'/></interface>",
        "type='qemu'",
        "<type arch='armv7l' machine='vexpress-a9'>hvm</type>",
      ),
    },
  ],
  accepts: {
    'a model': "<interface type='user'><model type='e1000e'/></interface>",
    'cards of the host and those that need virtio': [
      "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>",
      "<interface type='vhostuser'><source type='unix' path='/a' mode='client'/></interface>",
      "<interface type='hostdev'><source><address type='pci' bus='3'/></source></interface>",
    ],
    'a name that was misspelt': "<interface type='user'><modle type='virtio'/></interface>",
    'machines for which libvirt takes virtio': [
      guest(nic, undefined, "<type arch='s390x' machine='s390-ccw-virtio'>hvm</type>"),
      guest(nic, undefined, "<type machine='virt-7.2' arch='aarch64'>hvm</type>"),
      guest(nic, undefined, "<type arch='riscv64' machine='virt'>hvm</type>"),
    ],
    'other hypervisors': guest(nic, "type='lxc'"),
  },
});
