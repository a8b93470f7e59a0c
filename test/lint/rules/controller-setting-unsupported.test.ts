import { checkRule } from '../../support/check-rule.ts';

checkRule('controller-setting-unsupported', {
  around:
    "<domain type='kvm'><name>g</name><iothreads>1</iothreads><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    { xml: "<«controller» type='ide' index='0'/>", says: 'a q35 machine has no IDE controller; put the disks on SATA or virtio' },
    { xml: "<controller type='usb' model='qemu-xhci' ports='«16»'/>", says: 'ports is 16; qemu-xhci has up to 15' },
    { xml: "<controller type='usb' model='«qusb1»'/>", says: 'qusb1 is a controller of Xen' },
    {
      xml: "<controller type='sata' index='0'><driver queues='«2»'/></controller>",
      says: "queues is for SCSI controllers of model 'virtio-scsi'; remove it",
    },
    { xml: "<controller type='scsi' model='virtio-scsi'><driver iothread='«2»'/></controller>", says: 'the guest has no I/O thread 2' },
  ],
  accepts: {
    'what virtio-scsi has': "<controller type='scsi' model='virtio-scsi'><driver queues='2' iothread='1'/></controller>",
    'a SCSI controller whose model the machine decides': "<controller type='scsi'><driver queues='2'/></controller>",
  },
});

checkRule('controller-setting-unsupported', {
  around:
    "<domain type='kvm'><name>g</name><iothreads>2</iothreads><iothreadids><iothread id='5'/></iothreadids><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>\u2026</devices></domain>",
  reports: [
    { xml: "<controller type='ide' index='«1»'/>", says: 'the machine has one IDE controller, with index 0' },
    { xml: "<controller type='scsi' model='virtio-scsi'><driver iothread='«2»'/></controller>", says: 'the guest has no I/O thread 2' },
  ],
  accepts: {
    'its IDE controller': "<controller type='ide' index='0'/>",
    'I/O threads with and without a number':
      "<controller type='scsi' model='virtio-scsi' index='0'><driver iothread='5'/></controller><controller type='scsi' model='virtio-scsi' index='1'><driver iothread='1'/></controller>",
  },
});
