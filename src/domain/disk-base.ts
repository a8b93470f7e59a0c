import { serialNumber, wwn } from '../codecs/storage.ts';
import { textCodec } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { meantBy, oneOf, wordsSince } from '../codecs/words.ts';
import { backendDomain } from '../interface/target.ts';
import { attribute, child, flag, leaf, required } from '../model/field.ts';
import { backingStore } from '../shared/backing-store.ts';
import { BootableDevice } from '../shared/device-info.ts';
import { ioTune } from '../shared/io-limits.ts';
import { privateData } from '../shared/private-data.ts';
import { diskAuth } from '../shared/storage-auth.ts';
import { storageEncryption } from '../shared/storage-encryption.ts';
import { diskDriver } from './disk-driver.ts';
import { diskMirror } from './disk-mirror.ts';
import { diskBlockIo, diskGeometry, diskTarget, diskTransient, throttleFilters } from './disk-parts.ts';

const vendorName = textCodec({
  format: 'at most 8 printable characters',
  accepts: (text) => /^[ -~]{0,8}$/.test(text),
  pattern: '^[ -~]{0,8}$',
});
const productName = textCodec({
  format: 'at most 40 printable characters',
  accepts: (text) => /^[ -~]{0,40}$/.test(text),
  pattern: '^[ -~]{0,40}$',
});

/** What disks of all types have. Each type adds where its data is. */
export class DiskBase extends BootableDevice {
  /** What the guest takes it for. `lun` hands SCSI commands on to a device of the host. */
  device? = attribute(
    meantBy(oneOf('disk', 'cdrom', 'floppy', 'lun'), { cd: 'cdrom', dvd: 'cdrom', iso: 'cdrom', hd: 'disk', hdd: 'disk' }),
    { default: 'disk' },
  );
  /** Which variant of a virtio or USB disk it is. */
  model? = attribute(
    wordsSince(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional', 'usb-storage', 'usb-bot'), {
      'usb-storage': '11.5.0',
      'usb-bot': '11.5.0',
    }),
    { since: '5.2.0' },
  );
  /** Whether the hypervisor may send any SCSI command to the host's device. For device `lun`. */
  rawio? = attribute(yesNo, { since: '0.9.10', default: 'no' });
  /** Whether SCSI commands of the guest are filtered; `unfiltered` no longer works. For device `lun`. */
  sgio? = attribute(oneOf('filtered', 'unfiltered'), { since: '1.0.2', default: 'filtered' });
  /** What a snapshot of the guest does with the disk. */
  snapshot? = attribute(wordsSince(oneOf('internal', 'external', 'no', 'manual'), { manual: '8.2.0' }), {
    since: '0.9.5',
    default: '`no` when the guest can only read it, else what the hypervisor can do',
  });
  /** How the hypervisor drives the disk. */
  driver? = child(diskDriver, { since: '0.1.8' });
  /** Who to log in as at the server. Better in `source`; not in both. */
  auth? = child(diskAuth, { since: '0.9.7' });
  /** The image that this one is based on. An empty one says that there is none; without any, the image itself is asked. */
  backingStore? = child(backingStore, { since: '1.2.4' });
  /** A guest that does the work of the host. For Xen. */
  backenddomain? = child(backendDomain, { since: '1.2.13' });
  /** The geometry that the disk says it has. */
  geometry? = child(diskGeometry, { since: '0.10.0' });
  /** The block sizes that the disk says it has. */
  blockio? = child(diskBlockIo, { since: '0.10.2' });
  /** A copy that a block job is making. */
  mirror? = child(diskMirror, { live: true });
  /** How the guest sees the disk. */
  target = required(child(diskTarget));
  /** Limits on reading and writing. */
  iotune? = child(ioTune, { since: '0.9.8' });
  /** Groups of limits that the disk shares. Not together with `iotune`. */
  throttlefilters? = child(throttleFilters, { since: '11.2.0' });
  /** Whether the guest can only read it. */
  readonly? = flag({ default: 'yes for CD-ROM' });
  /** Whether other guests may use it at the same time. */
  shareable? = flag();
  /** Throws away what the guest writes when it ends. */
  transient? = child(diskTransient, { since: '0.9.5' });
  /** Serial number that the guest sees. Buses may cut it off, IDE and SATA after 20 characters. */
  serial? = leaf(serialNumber, { empty: 'absent', since: '0.7.1' });
  /** World Wide Name that the guest sees. */
  wwn? = leaf(wwn, { empty: 'absent', since: '0.10.1' });
  /** Vendor that the guest sees. For SCSI. */
  vendor? = leaf(vendorName, { empty: 'absent', since: '1.0.1' });
  /** Product that the guest sees: up to 16 characters on SCSI, since 11.1.0 up to 40 on IDE and SATA. */
  product? = leaf(productName, { empty: 'absent', since: '1.0.1' });
  /** How the image is encrypted. Better in `source`; not in both. */
  encryption? = child(storageEncryption);
  /** What the hypervisor driver notes about the disk. */
  privateData? = child(privateData, { after: 'address', live: true });
}
