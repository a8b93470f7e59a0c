import { nonNegativeInt32 } from '../codecs/number.ts';
import { serialNumber } from '../codecs/storage.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, child, leaf, tag } from '../model/field.ts';
import { usbMaster } from '../shared/usb-master.ts';
import { ControllerBase } from './controller-base.ts';
import { PciController } from './controller-pci.ts';

const ideModel = oneOf('piix3', 'piix4', 'ich6');

/** A controller of IDE disks. */
class IdeController extends ControllerBase {
  type = tag('ide');
  /** The chip. For VirtualBox. */
  model? = attribute(ideModel, { since: '3.10.0' });
}
/** A controller of floppies. */
class FdcController extends ControllerBase {
  type = tag('fdc');
}
/** A controller of SCSI disks. */
class ScsiController extends ControllerBase {
  type = tag('scsi');
  /** The chip. Guests with virtio drivers are best served by `virtio-scsi`. */
  model? = attribute(
    oneOf(
      'auto',
      'virtio-scsi',
      'virtio-transitional',
      'virtio-non-transitional',
      'buslogic',
      'lsilogic',
      'lsisas1068',
      'lsisas1078',
      'vmpvscsi',
      'ibmvscsi',
      'ncr53c90',
      'dc390',
      'am53c974',
    ),
    { default: 'lsilogic on x86, ibmvscsi on pseries, virtio-scsi elsewhere' },
  );
}
/** A controller of SATA disks. */
class SataController extends ControllerBase {
  type = tag('sata');
}
/** A controller of smart card readers. */
class CcidController extends ControllerBase {
  type = tag('ccid');
}
/** A USB controller. */
class UsbController extends ControllerBase {
  type = tag('usb');
  /** The chip. `qemu-xhci` is the best for most guests, and `none` stands for a guest without USB. */
  model? = attribute(
    oneOf(
      'qemu-xhci',
      'nec-xhci',
      'piix3-uhci',
      'piix4-uhci',
      'ehci',
      'ich9-ehci1',
      'ich9-uhci1',
      'ich9-uhci2',
      'ich9-uhci3',
      'vt82c686b-uhci',
      'pci-ohci',
      'qusb1',
      'qusb2',
      'none',
    ),
    { default: 'what the machine type suggests' },
  );
  /** How many devices can be plugged in, up to 15. */
  ports? = attribute(nonNegativeInt32, { since: '1.3.5' });
  /** The controller that this one is a companion of, for slow devices. For ICH9. */
  master? = child(usbMaster, { after: 'alias' });
}
/** A controller of virtio serial ports and consoles. */
class VirtioSerialController extends ControllerBase {
  type = tag('virtio-serial');
  /** Which variant of virtio it is. */
  model? = attribute(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'), { since: '5.2.0' });
  /** How many ports it has. */
  ports? = attribute(nonNegativeInt32, { default: '31' });
  /** How many interrupts it has. */
  vectors? = attribute(nonNegativeInt32);
}
/** The bus of Xen's own devices. */
class XenbusController extends ControllerBase {
  type = tag('xenbus', { since: '5.2.0' });
  /** How much memory the guest can share with devices. */
  maxGrantFrames? = attribute(nonNegativeInt32, { unit: 'pages', since: '5.2.0' });
  /** How many interrupts the guest can have. */
  maxEventChannels? = attribute(nonNegativeInt32, { since: '6.3.0' });
}
/** An ISA bus. */
class IsaController extends ControllerBase {
  type = tag('isa');
}
/** An NVMe controller. */
class NvmeController extends ControllerBase {
  type = tag('nvme', { since: '11.5.0' });
  /** Serial number of all the drives on it. */
  serial? = leaf(serialNumber, { empty: 'absent', default: 'that of its disk' });
}
/** A controller of no type, which libvirt takes for `ide`. */
class UntypedController extends ControllerBase {
  type? = tag(undefined, { schema: 'required', default: 'ide' });
  /** The chip. For VirtualBox. */
  model? = attribute(ideModel, { since: '3.10.0', schema: 'unknown' });
}
/** A controller of a type this version does not know. */
class UnknownController extends ControllerBase {
  type = tag('unknown');
}

export type {
  CcidController,
  FdcController,
  IdeController,
  IsaController,
  NvmeController,
  PciController,
  SataController,
  ScsiController,
  UnknownController,
  UntypedController,
  UsbController,
  VirtioSerialController,
  XenbusController,
};

/** A controller that other devices of the guest are plugged into. libvirt adds those that are missing. */
export type DomainController =
  | IdeController
  | FdcController
  | ScsiController
  | SataController
  | CcidController
  | UsbController
  | PciController
  | VirtioSerialController
  | XenbusController
  | IsaController
  | NvmeController
  | UntypedController
  | UnknownController;

export const controller: ElementModel<DomainController> = variants<DomainController, 'type'>(
  'controller',
  'type',
  {
    cases: {
      ide: IdeController,
      fdc: FdcController,
      scsi: ScsiController,
      sata: SataController,
      ccid: CcidController,
      usb: UsbController,
      pci: PciController,
      'virtio-serial': VirtioSerialController,
      xenbus: XenbusController,
      isa: IsaController,
      nvme: NvmeController,
    },
    unknown: UnknownController,
    absent: UntypedController,
    // Models of a controller, which QEMU calls its devices by.
    meant: { 'virtio-scsi': 'scsi', lsilogic: 'scsi', ahci: 'sata', xhci: 'usb', ehci: 'usb', pcie: 'pci' },
  },
  { refused: ['@model'] },
);
