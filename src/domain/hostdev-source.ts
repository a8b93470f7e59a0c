import { guestReset, startupPolicy } from '../codecs/hostdev.ts';
import { absoluteFilePath, deviceName } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { text, textCodec } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { uuid } from '../codecs/uuid.ts';
import { oneOf } from '../codecs/words.ts';
import { atMostDigits, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, leaf, required, tag } from '../model/field.ts';
import { hostPciAddress, hostUsbAddress, hostUsbProduct, hostUsbVendor } from '../shared/host-address.ts';
import { privateData } from '../shared/private-data.ts';
import { storageAuth } from '../shared/storage-auth.ts';
import { storageHost } from '../shared/storage-host.ts';
import { storageInitiator } from '../shared/storage-initiator.ts';

const scsiBus = numberCodec({ base: 'any', schema: atMostDigits(2) });
const scsiTarget = numberCodec({ base: 'any', schema: atMostDigits(10) });
const scsiUnit = numberCodec({ base: 'any', max: max64, schema: atMostDigits(20) });
const wwpn = textCodec({
  format: "'naa.' and 16 hexadecimal digits",
  accepts: (text) => /^naa\.(?:0x)?[\da-fA-F]{16}$/.test(text),
  inSchema: (text) => /^naa\.[\da-fA-F]{16}$/.test(text),
  pattern: '^naa\\.[0-9a-fA-F]{16}$',
});

/** A USB device of the host, by its vendor and product, its place, or both. */
class UsbHostdevSource {
  /** What happens when the device is not there. */
  startupPolicy? = attribute(startupPolicy, { since: '1.0.0', default: 'mandatory' });
  /** Whether libvirt found the place by vendor and product and may find another one. Written when a guest migrates. */
  autoAddress? = attribute(yesNo, { schema: 'unknown' });
  /** Whether the device was not there when the guest started. */
  missing? = attribute(yesNo, { live: true });
  /** What happens when the guest resets the device. `uninitialized` lets it do so until the device is set up. */
  guestReset? = attribute(guestReset, { since: '8.6.0' });
  /** The device's vendor. Goes with `product`. */
  vendor? = child(hostUsbVendor);
  /** The device's product. Goes with `vendor`. */
  product? = child(hostUsbProduct);
  /** Where the device is. */
  address? = child(hostUsbAddress);
}
/** A PCI device of the host. */
class PciHostdevSource {
  /** Whether Xen lets the guest write only what is known to be harmless; `no` lets it write all of the device's configuration. */
  writeFiltering? = attribute(yesNo, { since: '6.8.0', default: 'yes' });
  /** Where the device is. */
  address? = child(hostPciAddress, { schema: 'required' });
}

/** A SCSI adapter of the host. */
class ScsiAdapter {
  /** Name of the adapter, such as `scsi_host0`. */
  name = required(attribute(text, { empty: 'absent' }));
}
/** Where a SCSI device is behind the adapter. */
class ScsiAddress {
  /** Number of the bus. */
  bus = required(attribute(scsiBus));
  /** Number of the target on the bus. */
  target = required(attribute(scsiTarget));
  /** Number of the unit in the target. */
  unit = required(attribute(scsiUnit));
}
const scsiAdapter: ElementModel<ScsiAdapter> = element('adapter', ScsiAdapter);
const scsiAddress: ElementModel<ScsiAddress> = element('address', ScsiAddress);

/** A SCSI device behind an adapter of the host. */
class AdapterDevice {
  /** The adapter. */
  adapter = required(child(scsiAdapter));
  /** Where the device is behind it. */
  address = required(child(scsiAddress));
  /** What the hypervisor driver notes about the device. */
  privateData? = child(privateData, { live: true });
}
/** A SCSI device behind an adapter of the host, which libvirt writes without a protocol. */
class AdapterScsiSource extends AdapterDevice {
  protocol = tag('adapter');
}
/** A SCSI device behind an adapter of the host. */
class UntypedScsiSource extends AdapterDevice {
  protocol? = tag(undefined, { default: 'adapter' });
}
/** A SCSI device on a server, which the hypervisor reaches itself. */
class IscsiScsiSource {
  protocol = tag('iscsi', { since: '1.2.8' });
  /** Name of the target, with the unit behind a slash: `iqn.2013-07.com.example:pool/1`. */
  name = required(attribute(text));
  /** The server. */
  host = required(child(storageHost, { repeated: 'refused' }));
  /** What the hypervisor driver notes about the device. */
  privateData? = child(privateData, { live: true });
  /** Who to log in as. */
  auth? = child(storageAuth);
  /** Who the host says it is. */
  initiator? = child(storageInitiator, { since: '6.7.0' });
}
/** A SCSI device behind a protocol this version does not know. */
class UnknownScsiSource {
  protocol = tag('unknown');
}

/** A SCSI device. */
export type ScsiHostdevSource = AdapterScsiSource | UntypedScsiSource | IscsiScsiSource | UnknownScsiSource;

/** A SCSI target that the kernel of the host makes up, with all of its units. */
class ScsiHostHostdevSource {
  /** How it is reached. */
  protocol = required(attribute(oneOf('vhost')));
  /** The World Wide Port Name it was given on the host, such as `naa.50014057667280d8`. */
  wwpn = required(attribute(wwpn));
}

/** Which mediated device. */
class MdevAddress {
  /** The UUID it was made with on the host. */
  uuid = required(attribute(uuid));
}
const mdevAddress: ElementModel<MdevAddress> = element('address', MdevAddress);

/** A mediated device: a part of a device of the host. */
class MdevHostdevSource {
  /** Which one. */
  address = required(child(mdevAddress));
}

/** A block device of the host. */
class StorageHostdevSource {
  /** Absolute path of the device. */
  block = required(leaf(absoluteFilePath, { empty: 'absent' }));
}
/** A character device of the host. */
class MiscHostdevSource {
  /** Absolute path of the device. */
  char = required(leaf(absoluteFilePath, { empty: 'absent' }));
}
/** A network device of the host. */
class NetHostdevSource {
  /** Name of the device. */
  interface = required(leaf(deviceName, { empty: 'absent' }));
}

export type {
  AdapterDevice,
  AdapterScsiSource,
  IscsiScsiSource,
  MdevAddress,
  MdevHostdevSource,
  MiscHostdevSource,
  NetHostdevSource,
  PciHostdevSource,
  ScsiAdapter,
  ScsiAddress,
  ScsiHostHostdevSource,
  StorageHostdevSource,
  UnknownScsiSource,
  UntypedScsiSource,
  UsbHostdevSource,
};

const refused = ['startupPolicy'];
export const usbHostdevSource: ElementModel<UsbHostdevSource> = element('source', UsbHostdevSource);
export const pciHostdevSource: ElementModel<PciHostdevSource> = element('source', PciHostdevSource, { refused });
export const scsiHostdevSource: ElementModel<ScsiHostdevSource> = variants<ScsiHostdevSource, 'protocol'>(
  'source',
  'protocol',
  { cases: { adapter: AdapterScsiSource, iscsi: IscsiScsiSource }, unknown: UnknownScsiSource, absent: UntypedScsiSource },
  { refused },
);
export const scsiHostHostdevSource: ElementModel<ScsiHostHostdevSource> = element('source', ScsiHostHostdevSource, { refused });
export const mdevHostdevSource: ElementModel<MdevHostdevSource> = element('source', MdevHostdevSource, { refused });
export const storageHostdevSource: ElementModel<StorageHostdevSource> = element('source', StorageHostdevSource);
export const miscHostdevSource: ElementModel<MiscHostdevSource> = element('source', MiscHostdevSource);
export const netHostdevSource: ElementModel<NetHostdevSource> = element('source', NetHostdevSource);
