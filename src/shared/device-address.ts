import { hex, hexOnly } from '../codecs/hex.ts';
import { uint32 } from '../codecs/number.ts';
import { integer, max16, max32, max64, patternOr } from '../codecs/xsd.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, required, tag } from '../model/field.ts';
import { CcidAddress, DriveAddress, UsbAddress, VirtioSerialAddress } from './controller-address.ts';
import { PciAddress } from './pci-address.ts';

/** A place on the virtual bus of a pseries guest. */
class SpaprVioAddress {
  type = tag('spapr-vio');
  /** Address of the register. By custom a multiple of 0x1000; at most 0xffffffff. */
  reg? = attribute(hexOnly(8, max64, /^(0x)?[0-9a-fA-F]{1,8}$/));
}
/** A place on the channel bus of an s390 guest. Give all three parts or none. */
class CcwAddress {
  type = tag('ccw');
  /** Channel subsystem; 0xfe for virtio devices. */
  cssid? = attribute(hex(1, 254, patternOr(/^0x([0-9a-eA-E][0-9a-fA-F]?|[fF][0-9a-eA-E]?)$/, integer(0, 254))));
  /** Subchannel set. */
  ssid? = attribute(hex(1, 3, (text) => /^(0x)?[0-3]$/.test(text)));
  /** Device number. */
  devno? = attribute(hex(4, max16, patternOr(/^0x[0-9a-fA-F]{1,4}$/, integer(0, max16))));
}
/** Ports and interrupt on an ISA bus. */
class IsaAddress {
  type = tag('isa');
  /** First port. */
  iobase? = attribute(hexOnly(1, max32, /^0x[a-fA-F0-9]{1,4}$/));
  /** Interrupt. */
  irq? = attribute(hexOnly(1, max32, /^0x[a-fA-F0-9]$/));
}
/** On the virtio-mmio transport of an ARM guest. One such device makes libvirt place all others there too. */
class VirtioMmioAddress {
  type = tag('virtio-mmio');
}
/** A slot for memory. */
class DimmAddress {
  type = tag('dimm');
  /** Number of the slot. */
  slot = required(attribute(uint32));
  /** Where the memory begins in the guest. */
  base? = attribute(hexOnly(1, max64, /^(0x)?[0-9a-f]+$/));
}
/** Kept from the guest although the host has handed it over. For `<hostdev>` devices. */
class UnassignedAddress {
  type = tag('unassigned');
}
/** An address of a kind this version does not know. */
class UnknownAddress {
  type = required(tag('unknown'));
}

export type { CcwAddress, DimmAddress, IsaAddress, SpaprVioAddress, UnassignedAddress, UnknownAddress, VirtioMmioAddress };

/** Where the guest sees a device. */
export type DeviceAddress =
  | PciAddress
  | DriveAddress
  | VirtioSerialAddress
  | CcidAddress
  | UsbAddress
  | SpaprVioAddress
  | CcwAddress
  | IsaAddress
  | VirtioMmioAddress
  | DimmAddress
  | UnassignedAddress
  | UnknownAddress;

export const deviceAddress: ElementModel<DeviceAddress> = variants<DeviceAddress, 'type'>(
  'address',
  'type',
  {
    cases: {
      pci: PciAddress,
      drive: DriveAddress,
      'virtio-serial': VirtioSerialAddress,
      ccid: CcidAddress,
      usb: UsbAddress,
      'spapr-vio': SpaprVioAddress,
      ccw: CcwAddress,
      isa: IsaAddress,
      'virtio-mmio': VirtioMmioAddress,
      dimm: DimmAddress,
      unassigned: UnassignedAddress,
    },
    unknown: UnknownAddress,
  },
  { anyNamespace: true },
);
