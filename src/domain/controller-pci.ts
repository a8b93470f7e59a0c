import { hex } from '../codecs/hex.ts';
import { nonNegativeInt32, numberCodec } from '../codecs/number.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { digits, integer, max64, patternOr } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, leaf, tag } from '../model/field.ts';
import { ScaledKibibytes } from '../shared/scaled-size.ts';
import { ControllerBase } from './controller-base.ts';

const byte = patternOr(/^0x[0-9a-fA-F]{1,2}$/, integer(0, 255));
const smallNumber = (min: number, max: number) => numberCodec({ min, max, base: 'any', schema: byte });
const portNumber = hex(1, 255, byte);
const pciIndex = numberCodec({ max: 255, schema: digits(0, 255) });
const reserve = numberCodec({ min: 1, max: max64, base: 'any', schema: digits(0, max64) });

/** The device that the hypervisor emulates. libvirt chooses it, and it should not change in the life of a guest. */
class PciDeviceModel {
  /** Name of the device, such as `pcie-root-port`. */
  name? = attribute(
    wordsSince(
      oneOf(
        'pcie-root-port',
        'pci-bridge',
        'pcie-pci-bridge',
        'i82801b11-bridge',
        'ioh3420',
        'x3130-upstream',
        'xio3130-downstream',
        'pxb',
        'pxb-pcie',
        'spapr-pci-host-bridge',
      ),
      { 'spapr-pci-host-bridge': '3.6.0', 'pcie-pci-bridge': '4.3.0' },
    ),
    { schema: 'required' },
  );
}

/** What the guest sees of a PCI controller. libvirt fills it in, and it should not change in the life of a guest. */
class PciTarget {
  /** Number of the chassis, 1 to 255. For `pci-bridge`. */
  chassisNr? = attribute(smallNumber(1, 255), { default: 'the index of the controller' });
  /** Number of the chassis, 0 to 255. For `pcie-root-port` and `pcie-switch-downstream-port`. */
  chassis? = attribute(smallNumber(0, 255), { default: 'the index of the controller' });
  /** Number of the port, 0 to 255. For `pcie-root-port` and `pcie-switch-downstream-port`. */
  port? = attribute(portNumber, { default: 'made from the address' });
  /** Number of the bus, 1 to 254; those above it belong to devices behind this controller. For expander buses. */
  busNr? = attribute(smallNumber(1, 254));
  /** Order in which the guest sees the controller; 0 on the controller with index 0 alone. For `pci-root` of pseries guests. */
  index? = attribute(smallNumber(0, 30), { since: '3.6.0' });
  /** Whether devices can come and go while the guest runs. For `pci-root` and the ports of PCI Express. */
  hotplug? = attribute(onOff, { since: '6.3.0', default: 'on' });
  /** Memory that is set aside for devices that come later. */
  memReserve? = attribute(reserve, { since: '10.3.0', unit: 'KiB' });
  /** NUMA node of the guest that the bus belongs to. For expander buses and `pci-root` of pseries guests. */
  node? = leaf(nonNegativeInt32, { empty: 'absent' });
}

const pciDeviceModel: ElementModel<PciDeviceModel> = element('model', PciDeviceModel);
const pciTarget: ElementModel<PciTarget> = element('target', PciTarget);
const pciHole64: ElementModel<ScaledKibibytes> = element('pcihole64', ScaledKibibytes);

/** A PCI controller: the root bus, or a bridge or port behind it. */
export class PciController extends ControllerBase {
  type = tag('pci', { since: '1.0.5' });
  /** Number of the controller and of its bus, 0 to 255. Addresses refer to it, and 0 is the root bus. */
  override index? = attribute(pciIndex, { optionalSince: '1.3.5', default: 'the lowest that is free' });
  /** The kind of controller. */
  model? = attribute(
    wordsSince(
      oneOf(
        'pci-root',
        'pcie-root',
        'pci-bridge',
        'dmi-to-pci-bridge',
        'pcie-to-pci-bridge',
        'pcie-root-port',
        'pcie-switch-upstream-port',
        'pcie-switch-downstream-port',
        'pci-expander-bus',
        'pcie-expander-bus',
      ),
      {
        'pcie-root': '1.1.2',
        'dmi-to-pci-bridge': '1.1.2',
        'pcie-root-port': '1.2.19',
        'pcie-switch-upstream-port': '1.2.19',
        'pcie-switch-downstream-port': '1.2.19',
        'pci-expander-bus': '1.3.4',
        'pcie-expander-bus': '1.3.4',
        'pcie-to-pci-bridge': '4.3.0',
      },
    ),
    { schema: 'required' },
  );
  /** The device that is emulated: the child `<model>`, whose name the attribute has. */
  deviceModel? = child(pciDeviceModel, { repeated: 'refused', since: '1.2.19' });
  /** What the guest sees of it. */
  target? = child(pciTarget, { repeated: 'refused', since: '1.2.19' });
  /** Size of the hole in the guest's memory for devices above 4 GiB. For root buses; 0 makes do without, for old Windows. */
  pcihole64? = child(pciHole64, { after: 'address', since: '1.1.2' });
}

export type { PciDeviceModel, PciTarget };
