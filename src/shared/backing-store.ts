import { uint32 } from '../codecs/number.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
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

/** What images of all types have that another one is based on. */
class BackingStoreBase {
  /** Number by which block jobs know this image, as in `vda[2]`. */
  index? = attribute(uint32, { live: true });
  /** How the image is laid out. */
  format = required(child(storageFormat));
  /** The image that this one is based on. An empty one says that there is none; without any, the image itself is asked. */
  backingStore? = child(backingStore, { last: true });
}
/** A file of the host. */
class FileBackingStore extends BackingStoreBase {
  type = tag('file');
  /** The file. */
  source = required(child(fileStorageSource));
}
/** A block device of the host. */
class BlockBackingStore extends BackingStoreBase {
  type = tag('block');
  /** The device. */
  source = required(child(blockStorageSource));
}
/** A folder of the host. */
class DirBackingStore extends BackingStoreBase {
  type = tag('dir');
  /** The folder. */
  source = required(child(dirStorageSource));
}
/** An image on a server. */
class NetworkBackingStore extends BackingStoreBase {
  type = tag('network');
  /** The server and the image on it. */
  source = required(child(networkStorageSource));
}
/** A volume of one of libvirt's storage pools. */
class VolumeBackingStore extends BackingStoreBase {
  type = tag('volume');
  /** The volume. */
  source = required(child(volumeStorageSource));
}
/** A namespace of an NVMe drive. */
class NvmeBackingStore extends BackingStoreBase {
  type = tag('nvme', { since: '6.0.0' });
  /** The drive. */
  source = required(child(nvmeStorageSource));
}
/** An image that another program serves. */
class VhostUserBackingStore extends BackingStoreBase {
  type = tag('vhostuser', { since: '7.1.0' });
  /** The socket of that program. */
  source = required(child(vhostUserStorageSource));
}
/** A vDPA device. */
class VhostVdpaBackingStore extends BackingStoreBase {
  type = tag('vhostvdpa', { since: '9.8.0' });
  /** The device. */
  source = required(child(vhostVdpaStorageSource));
}
/** A device of FreeBSD's CAM Target Layer. */
class CtlBackingStore extends BackingStoreBase {
  type = tag('ctl', { since: '12.0.0' });
  /** The device. */
  source = required(child(ctlStorageSource));
}
/** The end of the chain: the image before it is based on no other. libvirt passes over whatever stands inside. */
class NoBackingStore {
  type? = tag(undefined);
}
/** An image of a type this version does not know. */
class UnknownBackingStore extends BackingStoreBase {
  type = tag('unknown');
}

export type {
  BlockBackingStore,
  CtlBackingStore,
  DirBackingStore,
  FileBackingStore,
  NetworkBackingStore,
  NoBackingStore,
  NvmeBackingStore,
  UnknownBackingStore,
  VhostUserBackingStore,
  VhostVdpaBackingStore,
  VolumeBackingStore,
};

/** The image that another one is based on: what was never written there is read from here. */
export type BackingStore =
  | FileBackingStore
  | BlockBackingStore
  | DirBackingStore
  | NetworkBackingStore
  | VolumeBackingStore
  | NvmeBackingStore
  | VhostUserBackingStore
  | VhostVdpaBackingStore
  | CtlBackingStore
  | NoBackingStore
  | UnknownBackingStore;

export const backingStore: ElementModel<BackingStore> = variants<BackingStore, 'type'>('backingStore', 'type', {
  cases: {
    file: FileBackingStore,
    block: BlockBackingStore,
    dir: DirBackingStore,
    network: NetworkBackingStore,
    volume: VolumeBackingStore,
    nvme: NvmeBackingStore,
    vhostuser: VhostUserBackingStore,
    vhostvdpa: VhostVdpaBackingStore,
    ctl: CtlBackingStore,
  },
  unknown: UnknownBackingStore,
  absent: NoBackingStore,
});
