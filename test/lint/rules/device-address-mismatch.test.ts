import { checkRule } from '../../support/check-rule.ts';

checkRule('device-address-mismatch', {
  around: "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    {
      xml: "<interface type='user'><address type='«ccw»' cssid='0xfe' ssid='0' devno='1'/></interface>",
      says: "the machine 'q35' has no channels; addresses of type 'ccw' are for s390",
    },
    {
      xml: "<sound model='ich6'><address type='«unassigned»'/></sound>",
      says: "'unassigned' keeps a <hostdev> device from the guest; no other device can be kept from it",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='sda' bus='sata'/><address type='«pci»' slot='3'/></disk>",
      says: "a disk on the bus 'sata' has an address of type 'drive', and this one is of type 'pci'",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/><address type='«drive»' unit='3'/></disk>",
      says: "a virtio disk of this machine is on PCI, not of type 'drive'",
    },
    {
      xml: "<disk type='file'><source file='/a'/><target dev='sda' bus='sata'/><address type='drive' target='«2»'/></disk>",
      says: "target is 2; for a disk on the bus 'sata' it is 0",
    },
    {
      xml: "<smartcard mode='host'><address type='«pci»' slot='3'/></smartcard>",
      says: "a smart card reader is on a controller of type 'ccid'",
    },
    {
      xml: "<video><model type='ramfb'/><address type='«pci»' slot='3'/></video>",
      says: 'ramfb is no device on a bus; remove the address',
    },
    {
      xml: "<watchdog model='ib700'><address type='«pci»' slot='3'/></watchdog>",
      says: "libvirt knows no address for a watchdog of model 'ib700'",
    },
    {
      xml: "<watchdog model='i6300esb'><address type='«isa»'/></watchdog>",
      says: "a watchdog of model 'i6300esb' is on PCI, not of type 'isa'",
    },
    { xml: "<panic model='hyperv'><address type='«isa»'/></panic>", says: "a panic device of model 'hyperv' has no address" },
    {
      xml: "<panic model='isa'><address type='«pci»' slot='3'/></panic>",
      says: "a panic device of model 'isa' is on ISA, not of type 'pci'",
    },
  ],
  accepts: {
    'a disk on SATA': "<disk type='file'><source file='/a'/><target dev='sda' bus='sata'/><address type='drive' unit='2'/></disk>",
    'a SCSI disk with a target':
      "<disk type='file'><source file='/a'/><target dev='sda' bus='scsi'/><address type='drive' target='2'/></disk>",
    'a device of the host that is kept from the guest':
      "<hostdev mode='subsystem' type='pci'><source><address bus='6'/></source><address type='unassigned'/></hostdev>",
    'a panic device on ISA': "<panic model='isa'><address type='isa' iobase='0x505'/></panic>",
  },
});

checkRule('device-address-mismatch', {
  around:
    "<domain type='kvm'><name>g</name><os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [],
  accepts: {
    'a channel of s390': "<interface type='user'><address type='ccw' cssid='0xfe' ssid='0' devno='1'/></interface>",
  },
});
