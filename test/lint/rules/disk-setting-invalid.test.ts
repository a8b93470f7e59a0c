import { checkRule } from '../../support/check-rule.ts';

checkRule('disk-setting-invalid', {
  around: "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    {
      xml: "<disk type='file' rawio='«yes»'><source file='/a'/><target dev='vda'/></disk>",
      says: "rawio is for device='lun', and this is a disk",
    },
    {
      xml: "<disk type='file' sgio='«filtered»'><source file='/a'/><target dev='vda'/></disk>",
      says: "sgio is for device='lun', and this is a disk",
    },
    {
      xml: "<disk type='block' device='lun' sgio='«unfiltered»'><source dev='/dev/sg1'/><target dev='sda'/></disk>",
      says: "libvirt no longer supports 'unfiltered'",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='vda' tray='«open»'/></disk>",
      says: 'an open tray is for CD-ROM and floppy, and this is a disk',
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='«fda»' bus='sata'/></disk>",
      says: "the name of a disk starts with hd, sd, vd, xvd or ubd, and this is 'fda'",
    },
    {
      xml: "<disk type='file' device='floppy'><source file='/a'/><target dev='«sda»'/></disk>",
      says: "the name of a floppy starts with fd, and this is 'sda'",
    },
    {
      xml: "<disk type='file' device='floppy'><source file='/a'/><target dev='fda' bus='«sata»'/></disk>",
      says: "a floppy is on the bus 'fdc', not on 'sata'",
    },
    { xml: "<disk type='file'><source file='/a'/><target dev='sda' bus='«fdc»'/></disk>", says: 'a disk is not on the bus of floppies' },
    {
      xml: "<disk type='file' model='«virtio»'><source file='/a'/><target dev='sda' bus='sata'/></disk>",
      says: "model 'virtio' is for the bus 'virtio', and the disk is on 'sata'",
    },
    {
      xml: "<disk type='file'><source file='/a'/><driver queues='«2»'/><target dev='sda' bus='sata'/></disk>",
      says: "queues is for the bus 'virtio', and the disk is on 'sata'; remove it",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='sda' bus='sata' removable='«on»'/></disk>",
      says: "removable is for the bus 'usb', and the disk is on 'sata'",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='vda'/><iotune><total_iops_sec>«9»</total_iops_sec><read_iops_sec>8</read_iops_sec></iotune></disk>",
      says: 'a limit of both is total_iops_sec, one of each read_iops_sec and write_iops_sec; not all together',
    },
    { xml: "<«disk» type='file'><target dev='vda'/></disk>", says: 'a disk has a <source>; only CD-ROM and floppy go without a medium' },
    {
      xml: "<disk type='file'><source file='/a' startupPolicy='«requisite»'/><target dev='vda'/></disk>",
      says: "'requisite' is for CD-ROM and floppy, and this is a disk",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='«sda1»' bus='scsi'/></disk>",
      says: "'sda1' is the name of a partition; a disk has no number behind its letters",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='«sdA»' bus='scsi'/></disk>",
      says: "'sdA' is no name of a disk; one is like sda or vdb",
    },
    {
      xml: "<disk type='file'><driver name='«phy»'/><source file='/a'/><target dev='vda'/></disk>",
      says: "QEMU drives its disks itself: the driver is 'qemu', not 'phy'",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='vda'/><vendor>«a»</vendor></disk>",
      says: "vendor is for SCSI disks, and the disk is on 'virtio'",
    },
  ],
  accepts: {
    'a tray that is closed': "<disk type='file'><source file='/a'/><target dev='vda' tray='closed'/></disk>",
    'a partition of number 0': "<disk type='file'><source file='/a'/><target dev='vda0'/></disk>",
    'a drive without a medium': "<disk type='file' device='cdrom'><target dev='sda' bus='sata' tray='open'/></disk>",
    'a floppy': "<disk type='file' device='floppy'><source file='/a'/><target dev='fda'/></disk>",
    'what virtio has': "<disk type='file' model='virtio'><source file='/a'/><driver queues='2' iommu='on'/><target dev='vda'/></disk>",
    'limits of each':
      "<disk type='file'><source file='/a'/><target dev='vda'/><iotune><write_iops_sec>9</write_iops_sec><read_iops_sec>8</read_iops_sec></iotune></disk>",
    'a disk of a future type': "<disk type='hologram' rawio='yes'><target dev='sda' bus='sata'/></disk>",
  },
});
