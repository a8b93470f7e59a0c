import { type ElementModel, variants } from '../model/element.ts';
import { child, required, tag } from '../model/field.ts';
import { storageFormat } from './storage-format.ts';
import {
  blockStorageSource,
  ctlStorageSource,
  dirStorageSource,
  fileStorageSource,
  nvmeStorageSource,
  vhostUserStorageSource,
  vhostVdpaStorageSource,
  volumeStorageSource,
} from './storage-local.ts';
import { networkStorageSource } from './storage-network.ts';

/** What data stores of all types have. */
class DataStoreBase {
  /** How the data is laid out: `raw`. */
  format = required(child(storageFormat));
}
/** Data in a file of the host. */
class FileDataStore extends DataStoreBase {
  type = tag('file');
  /** The file. */
  source = required(child(fileStorageSource));
}
/** Data on a block device of the host. */
class BlockDataStore extends DataStoreBase {
  type = tag('block');
  /** The device. */
  source = required(child(blockStorageSource));
}
/** Data in a folder of the host. */
class DirDataStore extends DataStoreBase {
  type = tag('dir');
  /** The folder. */
  source = required(child(dirStorageSource));
}
/** Data on a server. */
class NetworkDataStore extends DataStoreBase {
  type = tag('network');
  /** The server and what is on it. */
  source = required(child(networkStorageSource));
}
/** Data in a volume of one of libvirt's storage pools. */
class VolumeDataStore extends DataStoreBase {
  type = tag('volume');
  /** The volume. */
  source = required(child(volumeStorageSource));
}
/** Data in a namespace of an NVMe drive. */
class NvmeDataStore extends DataStoreBase {
  type = tag('nvme');
  /** The drive. */
  source = required(child(nvmeStorageSource));
}
/** Data that another program serves. */
class VhostUserDataStore extends DataStoreBase {
  type = tag('vhostuser');
  /** The socket of that program. */
  source = required(child(vhostUserStorageSource));
}
/** Data on a vDPA device. */
class VhostVdpaDataStore extends DataStoreBase {
  type = tag('vhostvdpa');
  /** The device. */
  source = required(child(vhostVdpaStorageSource));
}
/** Data on a device of FreeBSD's CAM Target Layer. */
class CtlDataStore extends DataStoreBase {
  type = tag('ctl', { since: '12.0.0' });
  /** The device. */
  source = required(child(ctlStorageSource));
}
/** Data of a type this version does not know. */
class UnknownDataStore extends DataStoreBase {
  type = required(tag('unknown'));
}

export type {
  BlockDataStore,
  CtlDataStore,
  DirDataStore,
  FileDataStore,
  NetworkDataStore,
  NvmeDataStore,
  UnknownDataStore,
  VhostUserDataStore,
  VhostVdpaDataStore,
  VolumeDataStore,
};

/** Where the data of a qcow2 image lies that itself holds nothing but tables. */
export type DataStore =
  | FileDataStore
  | BlockDataStore
  | DirDataStore
  | NetworkDataStore
  | VolumeDataStore
  | NvmeDataStore
  | VhostUserDataStore
  | VhostVdpaDataStore
  | CtlDataStore
  | UnknownDataStore;

export const dataStore: ElementModel<DataStore> = variants<DataStore, 'type'>('dataStore', 'type', {
  cases: {
    file: FileDataStore,
    block: BlockDataStore,
    dir: DirDataStore,
    network: NetworkDataStore,
    volume: VolumeDataStore,
    nvme: NvmeDataStore,
    vhostuser: VhostUserDataStore,
    vhostvdpa: VhostVdpaDataStore,
    ctl: CtlDataStore,
  },
  unknown: UnknownDataStore,
});
