import { onOff, yesNo } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { interfaceIp } from '../interface/ip.ts';
import { interfaceTeaming } from '../interface/teaming.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, children, flag, required, tag } from '../model/field.ts';
import { DeviceInfo } from '../shared/device-info.ts';
import { HostdevDriver } from '../shared/hostdev-driver.ts';
import { route } from '../shared/route.ts';
import {
  mdevHostdevSource,
  miscHostdevSource,
  netHostdevSource,
  pciHostdevSource,
  scsiHostdevSource,
  scsiHostHostdevSource,
  storageHostdevSource,
  usbHostdevSource,
} from './hostdev-source.ts';

/** How a PCI device of the host is handed to the guest. */
class PciHostdevDriver extends HostdevDriver {
  /** The technique; `kvm` no longer works. */
  override name? = attribute(oneOf('vfio', 'kvm', 'xen'), {
    default: 'that of the hypervisor',
    schema: 'required',
    optionalSince: '10.0.0',
  });
}
const pciHostdevDriver: ElementModel<PciHostdevDriver> = element('driver', PciHostdevDriver);

/** What devices of all types have. */
class HostdevBase extends DeviceInfo {
  /** Joins this network card with a virtio card of the guest. */
  teaming? = child(interfaceTeaming, { since: '7.1.0' });
  /** Whether the guest can only read it. For SCSI. */
  readonly? = flag({ since: '1.0.6' });
  /** Whether other guests may use it at the same time. For SCSI. */
  shareable? = flag({ since: '1.0.6' });
}
/** What devices have that the hypervisor hands to a virtual machine. */
class SubsystemHostdev extends HostdevBase {
  /** That the hypervisor hands it over. */
  mode? = attribute(oneOf('subsystem'), { first: true, default: 'subsystem' });
  /** Whether libvirt takes the device from the host by itself, and gives it back. For PCI. */
  managed? = attribute(yesNo, { invalid: 'ignored', default: 'no' });
}
/** What devices have that a container is allowed to use. */
class CapabilitiesHostdev extends HostdevBase {
  /** That a container is allowed to use it. */
  mode = required(attribute(oneOf('capabilities'), { first: true }));
}

/** A USB device. */
class UsbHostdev extends SubsystemHostdev {
  type = tag('usb', { since: '0.4.4' });
  /** Which device. */
  source = required(child(usbHostdevSource, { before: 'teaming' }));
}
/** A PCI device. */
class PciHostdev extends SubsystemHostdev {
  type = tag('pci', { since: '0.6.0' });
  /** Whether the guest's own screen is shown, for a virtual graphics card. */
  display? = attribute(onOff, { since: '10.3.0', default: 'off' });
  /** Whether the guest has a simple screen until its driver is loaded. Needs `display`. */
  ramfb? = attribute(onOff, { since: '10.3.0', default: 'off' });
  /** How it is handed over. */
  driver? = child(pciHostdevDriver, { before: 'teaming', since: '1.0.5' });
  /** Which device. */
  source = required(child(pciHostdevSource, { before: 'teaming' }));
}
/** A SCSI device. */
class ScsiHostdev extends SubsystemHostdev {
  type = tag('scsi', { since: '1.0.6' });
  /** Whether SCSI commands of the guest are filtered; `unfiltered` no longer works. */
  sgio? = attribute(oneOf('filtered', 'unfiltered'), { since: '1.0.6', default: 'filtered' });
  /** Whether the hypervisor may send any SCSI command to the device. */
  rawio? = attribute(yesNo, { since: '1.2.9', default: 'no' });
  /** Which device. */
  source = required(child(scsiHostdevSource, { before: 'teaming' }));
}
/** All devices of a SCSI target that the kernel of the host makes up. */
class ScsiHostHostdev extends SubsystemHostdev {
  type = tag('scsi_host', { since: '2.5.0' });
  /** Which variant of virtio it is. */
  model? = attribute(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'), { since: '5.2.0' });
  /** Which target. */
  source = required(child(scsiHostHostdevSource, { before: 'teaming' }));
}
/** A mediated device: a part of a device of the host, such as of a graphics card. */
class MdevHostdev extends SubsystemHostdev {
  type = tag('mdev', { since: '3.2.0' });
  /** How the guest sees it: as a PCI device, a device of an s390 channel, or a cryptographic device of s390. */
  model = required(attribute(wordsSince(oneOf('vfio-pci', 'vfio-ccw', 'vfio-ap'), { 'vfio-ccw': '4.4.0', 'vfio-ap': '4.9.0' })));
  /** Whether the guest's own screen is shown. For `vfio-pci`. */
  display? = attribute(onOff, { since: '4.6.0', default: 'off' });
  /** Whether the guest has a simple screen until its driver is loaded. For `vfio-pci`. */
  ramfb? = attribute(onOff, { since: '5.10.0', default: 'off' });
  /** Which device. */
  source = required(child(mdevHostdevSource, { before: 'teaming' }));
}
/** A block device that a container may use. */
class StorageHostdev extends CapabilitiesHostdev {
  type = tag('storage');
  /** Which device. */
  source = required(child(storageHostdevSource, { before: 'teaming' }));
}
/** A character device that a container may use. */
class MiscHostdev extends CapabilitiesHostdev {
  type = tag('misc');
  /** Which device. */
  source = required(child(miscHostdevSource, { before: 'teaming' }));
}
/** A network device that is moved into a container. */
class NetHostdev extends CapabilitiesHostdev {
  type = tag('net');
  /** Which device. */
  source = required(child(netHostdevSource, { before: 'teaming' }));
  /** Addresses of the device inside the container. */
  ips? = children(interfaceIp, { before: 'teaming', since: '1.2.12' });
  /** Routes inside the container. */
  routes? = children(route, { before: 'teaming', since: '1.2.12' });
}
/** A device of a type this version does not know. */
class UnknownHostdev extends HostdevBase {
  type = required(tag('unknown'));
}

export type {
  MdevHostdev,
  MiscHostdev,
  NetHostdev,
  PciHostdev,
  PciHostdevDriver,
  ScsiHostdev,
  ScsiHostHostdev,
  StorageHostdev,
  UnknownHostdev,
  UsbHostdev,
};

/** A device of the host that is handed to the guest. */
export type DomainHostdev =
  | UsbHostdev
  | PciHostdev
  | ScsiHostdev
  | ScsiHostHostdev
  | MdevHostdev
  | StorageHostdev
  | MiscHostdev
  | NetHostdev
  | UnknownHostdev;

export const hostdev: ElementModel<DomainHostdev> = variants<DomainHostdev, 'type'>(
  'hostdev',
  'type',
  {
    cases: {
      usb: UsbHostdev,
      pci: PciHostdev,
      scsi: ScsiHostdev,
      scsi_host: ScsiHostHostdev,
      mdev: MdevHostdev,
      storage: StorageHostdev,
      misc: MiscHostdev,
      net: NetHostdev,
    },
    unknown: UnknownHostdev,
  },
  { expanded: true, refused: ['@model', '@rawio', '@sgio'] },
);
