import { startupPolicy } from '../codecs/hostdev.ts';
import { absoluteFilePath, deviceName } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { imagePath, volumeName } from '../codecs/storage.ts';
import { objectName, text, textCodec } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { digits, max32, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';
import { dataStore } from './data-store.ts';
import { deviceSeclabel } from './device-seclabel.ts';
import { hostPciAddress } from './host-address.ts';
import { reconnect } from './reconnect.ts';
import { storageReservations } from './storage-reservations.ts';
import { StorageSourceBase } from './storage-source-base.ts';

const blockDevice = textCodec({
  format: 'the path of a device',
  inSchema: (text) => absoluteFilePath.inSchema!(text) || deviceName.inSchema!(text),
});
const namespaceNumber = numberCodec({ min: 1, max: max64, schema: digits(1, max32) });

/** What sources on the host itself have. */
class LocalStorageSource extends StorageSourceBase {
  /**
   * What happens when the source is not there. `mandatory`: the guest does not start. `requisite`: nor does it, but it may
   * be migrated or restored without; for CD-ROM and floppy. `optional`: the guest starts without.
   */
  startupPolicy? = attribute(startupPolicy, { before: 'index', since: '0.9.7', default: 'mandatory' });
  /** Where the data of a qcow2 image lies that holds nothing but tables. */
  dataStore? = child(dataStore, { before: 'privateData', since: '10.10.0' });
}

/** A file of the host. */
class FileStorageSource extends LocalStorageSource {
  /** Absolute path of the file. Absent for a drive without a medium. */
  file? = attribute(imagePath, { empty: 'absent' });
  /** Group of open files that the caller hands to libvirt, to be used instead of opening `file`. */
  fdgroup? = attribute(text, { since: '9.0.0' });
  /** How security drivers treat the file. */
  seclabels? = children(deviceSeclabel, { after: 'slices', since: '0.9.9' });
}
/** A block device of the host. */
class BlockStorageSource extends LocalStorageSource {
  /** Path of the device. Absent for a drive without a medium. */
  dev? = attribute(blockDevice, { empty: 'absent' });
  /** How security drivers treat the device. */
  seclabels? = children(deviceSeclabel, { after: 'slices', since: '0.9.9' });
  /** Persistent reservations of SCSI. */
  reservations? = child(storageReservations, { after: 'encryption', since: '4.4.0' });
}
/** A folder of the host, which the guest sees as a drive with a FAT file system. */
class DirStorageSource extends LocalStorageSource {
  /** Absolute path of the folder. */
  dir? = attribute(absoluteFilePath, { empty: 'absent', schema: 'required' });
}
/** A volume of one of libvirt's storage pools. */
class VolumeStorageSource extends LocalStorageSource {
  /** Name of the pool. Goes with `volume`. */
  pool? = attribute(objectName, { schema: 'required' });
  /** Name of the volume. Goes with `pool`. */
  volume? = attribute(volumeName, { schema: 'required' });
  /** How an iSCSI volume is reached: `host` through the host's own device, `direct` by the hypervisor itself. */
  mode? = attribute(oneOf('host', 'direct'), { since: '1.1.1', default: 'host' });
  /** How security drivers treat the file or device behind the volume. */
  seclabels? = children(deviceSeclabel, { after: 'slices', since: '0.9.9' });
}
/** A namespace of an NVMe drive of the host, which the hypervisor drives itself. */
class NvmeStorageSource extends LocalStorageSource {
  /** How the drive is attached to the host. */
  type = required(attribute(oneOf('pci')));
  /** Whether libvirt takes the drive from the host by itself, and gives it back. */
  managed? = attribute(yesNo, { default: 'no' });
  /** Number of the namespace; the first is 1. */
  namespace = required(attribute(namespaceNumber));
  /** Where the drive is on the host. */
  address = required(child(hostPciAddress));
}
/** The socket of another program that is the drive. The guest's memory has to be shared. */
class VhostUserStorageSource {
  /** Kind of socket. */
  type = required(attribute(oneOf('unix')));
  /** Path of the socket. */
  path = required(attribute(absoluteFilePath));
  /** What happens when the connection breaks. */
  reconnect? = child(reconnect);
}
/** A vDPA device of the host that is the drive. The guest's memory has to be shared. */
class VhostVdpaStorageSource {
  /** Path of the device, such as `/dev/vhost-vdpa-0`. */
  dev = required(attribute(absoluteFilePath));
}
/** A device of FreeBSD's CAM Target Layer. For bhyve. */
class CtlStorageSource {
  /** Path of the device, such as `/dev/cam/ctl`. */
  dev = required(attribute(absoluteFilePath));
}

export type {
  BlockStorageSource,
  CtlStorageSource,
  DirStorageSource,
  FileStorageSource,
  NvmeStorageSource,
  VhostUserStorageSource,
  VhostVdpaStorageSource,
  VolumeStorageSource,
};
export const fileStorageSource: ElementModel<FileStorageSource> = element('source', FileStorageSource);
export const blockStorageSource: ElementModel<BlockStorageSource> = element('source', BlockStorageSource);
export const dirStorageSource: ElementModel<DirStorageSource> = element('source', DirStorageSource);
export const volumeStorageSource: ElementModel<VolumeStorageSource> = element('source', VolumeStorageSource);
export const nvmeStorageSource: ElementModel<NvmeStorageSource> = element('source', NvmeStorageSource);
export const vhostUserStorageSource: ElementModel<VhostUserStorageSource> = element('source', VhostUserStorageSource);
export const vhostVdpaStorageSource: ElementModel<VhostVdpaStorageSource> = element('source', VhostVdpaStorageSource);
export const ctlStorageSource: ElementModel<CtlStorageSource> = element('source', CtlStorageSource);
