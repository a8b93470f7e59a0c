import { numberCodec, uint32 } from '../codecs/number.ts';
import { sizeUnit } from '../codecs/size.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { integer, patternOr } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';

const addressBits = numberCodec({ schema: patternOr(/^0x[0-9a-fA-F]{1,2}$/, integer(0, 255)) });
const bits = numberCodec({ max: 2147483647, schema: integer(-2147483648, 2147483647) });

/** Size of the pages that the guest maps. Either that of the host or one of its own. */
class IommuGranule {
  /** `host`: as large as the pages of the host. */
  mode? = attribute(oneOf('host'));
  /** The size. QEMU has 4, 8, 16 and 64 KiB. */
  size? = attribute(uint32);
  /** What `size` counts. */
  unit? = attribute(sizeUnit, { default: 'KiB' });
}
const iommuGranule: ElementModel<IommuGranule> = element('granule', IommuGranule);

/** What the IOMMU can do. */
class IommuDriver {
  /** Whether it remaps interrupts. Needs `<ioapic driver='qemu'/>`. */
  intremap? = attribute(onOff, { since: '3.4.0' });
  /** Whether it caches, which devices of the host need. For `intel`. */
  caching_mode? = attribute(onOff, { since: '3.4.0' });
  /** Whether it has the extended interrupt mode, for guests with more than 255 CPUs. Needs `intremap`. For `intel`. */
  eim? = attribute(onOff, { since: '3.4.0' });
  /** Whether translated addresses are cached. */
  iotlb? = attribute(onOff, { since: '3.5.0' });
  /** Width of addresses. For `intel` and `virtio`. */
  aw_bits? = attribute(addressBits, { since: '6.5.0', unit: 'bits' });
  /** Whether it translates addresses; without, it remaps interrupts alone. For `intel`. */
  dma_translation? = attribute(onOff, { since: '10.7.0', default: 'on' });
  /** Whether it has x2APIC, for guests with many CPUs. For `amd`. */
  xtsup? = attribute(onOff, { since: '11.5.0' });
  /** Whether addresses go through untranslated. For `amd`. */
  passthrough? = attribute(onOff, { since: '11.5.0' });
  /** Index of the PCI controller that it stands in front of. For `smmuv3`. */
  pciBus? = attribute(uint32, { since: '11.10.0' });
  /** Whether the host's own IOMMU does the work. For `smmuv3`. */
  accel? = attribute(onOff, { since: '12.7.0', default: 'off' });
  /** Whether it offers Address Translation Services. For `smmuv3` with `accel`. */
  ats? = attribute(onOff, { since: '12.7.0' });
  /** Whether it invalidates ranges of addresses. For `smmuv3` with `accel`. */
  ril? = attribute(onOff, { since: '12.7.0' });
  /** Width of the numbers of substreams, 0 to 20; above 0 it offers PASID. For `smmuv3` with `accel`. */
  ssidsize? = attribute(bits, { since: '12.7.0', unit: 'bits' });
  /** Width of addresses that it puts out. For `smmuv3` with `accel`. */
  oas? = attribute(bits, { since: '12.7.0', unit: 'bits' });
  /** Whether the guest gets a command queue of NVIDIA's Tegra241. For `smmuv3` with `accel`. */
  cmdqv? = attribute(onOff, { since: '12.7.0' });
  /** Size of the pages that the guest maps. For `virtio`. */
  granule? = child(iommuGranule, { since: '12.1.0' });
}
const iommuDriver: ElementModel<IommuDriver> = element('driver', IommuDriver);

/** An IOMMU of the guest, which keeps its devices to the memory that is meant for them. */
class DomainIommu extends DeviceBase {
  /** The model: `intel` and `amd` for q35 guests, `smmuv3` for ARM, `virtio` for both. */
  model = required(attribute(wordsSince(oneOf('intel', 'smmuv3', 'virtio', 'amd'), { smmuv3: '5.5.0', virtio: '8.3.0', amd: '11.5.0' })));
  /** What it can do. */
  driver? = child(iommuDriver, { since: '3.4.0' });
}

export type { DomainIommu, IommuDriver, IommuGranule };
export const iommu: ElementModel<DomainIommu> = element('iommu', DomainIommu);
