import { checkRule } from '../../support/check-rule.ts';

checkRule('driver-needs-virtio', {
  around: "<interface type='user'>…</interface>",
  reports: [
    {
      xml: "<model type='e1000'/><driver iommu='«on»'/>",
      says: "iommu is for virtio cards, and the model is 'e1000'; remove it",
      fixed: "<model type='e1000'/><driver/>",
    },
    {
      xml: "<driver ats='«off»' packed='«on»'/>",
      says: ['ats is for virtio cards, and no model is given; remove it', 'packed is for virtio cards, and no model is given; remove it'],
      fixed: "<driver packed='on'/>",
    },
    {
      xml: "<model type='rtl8139'/><driver queues='«4»' txmode='«timer»'/>",
      says: [
        "libvirt reads queues where a virtio card is asked for, and the model is 'rtl8139'; it drops queues",
        "libvirt reads txmode where a virtio card is asked for, and the model is 'rtl8139'; it drops txmode",
      ],
      as: 'warning silent',
    },
  ],
  accepts: {
    'a virtio card': "<model type='virtio'/><driver name='vhost' queues='4' iommu='on'/>",
    'virtio in capitals': "<model type='VIRTIO'/><driver queues='4'/>",
    'an older virtio card': "<model type='virtio-transitional'/><driver iommu='on'/>",
    'a driver without settings': "<model type='e1000'/><driver/>",
  },
});

checkRule('driver-needs-virtio', {
  reports: [
    {
      xml: "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/><driver queues='«4»'/></interface>",
      says: 'libvirt reads queues where a virtio card is asked for, and no model is given; it drops queues',
      as: 'warning silent',
    },
  ],
  accepts: {
    'the card that vdpa gets by itself': "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/><driver iommu='on'/></interface>",
    'the driver of a host device':
      "<interface type='hostdev'><source><address type='pci' bus='1'/></source><driver name='vfio'/></interface>",
  },
});
