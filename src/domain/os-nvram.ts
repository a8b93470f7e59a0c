import { absoluteFilePath } from '../codecs/names.ts';
import { patternCodec } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, child, content, required, tag } from '../model/field.ts';
import {
  blockStorageSource,
  ctlStorageSource,
  dirStorageSource,
  fileStorageSource,
  nvmeStorageSource,
  vhostUserStorageSource,
  vhostVdpaStorageSource,
  volumeStorageSource,
} from '../shared/storage-local.ts';
import { networkStorageSource } from '../shared/storage-network.ts';

const imageFormat = oneOf('raw', 'qcow2');

/** What the memory of a UEFI firmware has, wherever it is kept. */
class NvramBase {
  /** Path of the file that it is copied from when it is not there yet. */
  template? = attribute(absoluteFilePath, { default: 'that of the firmware' });
  /** Format of that file. */
  templateFormat? = attribute(imageFormat, { since: '10.10.0' });
  /** Format that it is kept in. */
  format? = attribute(imageFormat, { since: '9.2.0', default: 'raw' });
}
/** Kept in a file that is named by its path. */
class UntypedNvram extends NvramBase {
  type? = tag(undefined, { after: 'templateFormat' });
  /** Path of the file, or `[datastore] path` on VMware. */
  value? = content(patternCodec('an absolute path', /(?:\/|[a-zA-Z]:\\).+|\[[^\]]+\] .+/), { default: 'a file in a folder of libvirt' });
}
/** Kept in a file. */
class FileNvram extends NvramBase {
  type = tag('file', { after: 'templateFormat', since: '8.5.0' });
  /** The file. libvirt fills it from the template, as it does nothing else. */
  source = required(child(fileStorageSource));
}
/** Kept on a block device of the host. */
class BlockNvram extends NvramBase {
  type = tag('block', { after: 'templateFormat', since: '8.5.0' });
  /** The device. */
  source = required(child(blockStorageSource));
}
/** Kept on a server. */
class NetworkNvram extends NvramBase {
  type = tag('network', { after: 'templateFormat', since: '8.5.0' });
  /** The server and the image on it. */
  source = required(child(networkStorageSource));
}
/** Kept in a volume of a storage pool. */
class VolumeNvram extends NvramBase {
  type = tag('volume', { after: 'templateFormat', since: '8.5.0' });
  /** The volume. */
  source = required(child(volumeStorageSource));
}
/** Kept in a folder, which QEMU does not take. */
class DirNvram extends NvramBase {
  type = tag('dir', { after: 'templateFormat', since: '8.5.0' });
  /** The folder. */
  source = required(child(dirStorageSource));
}
/** Kept on an NVMe device of the host. */
class NvmeNvram extends NvramBase {
  type = tag('nvme', { after: 'templateFormat', since: '8.5.0' });
  /** The drive. */
  source = required(child(nvmeStorageSource));
}
/** Kept by another program, which QEMU does not take. */
class VhostUserNvram extends NvramBase {
  type = tag('vhostuser', { after: 'templateFormat', since: '8.5.0' });
  /** The socket of that program. */
  source = required(child(vhostUserStorageSource));
}
/** Kept on a vDPA device of the host, which QEMU does not take. */
class VhostVdpaNvram extends NvramBase {
  type = tag('vhostvdpa', { after: 'templateFormat', since: '9.8.0' });
  /** The device. */
  source = required(child(vhostVdpaStorageSource));
}
/** Kept on a CTL device of FreeBSD. */
class CtlNvram extends NvramBase {
  type = tag('ctl', { after: 'templateFormat', since: '12.0.0' });
  /** The device. */
  source = required(child(ctlStorageSource));
}
/** Kept in a place of a kind this version does not know. */
class UnknownNvram extends NvramBase {
  type = tag('unknown', { after: 'templateFormat' });
}

export type {
  BlockNvram,
  CtlNvram,
  DirNvram,
  FileNvram,
  NetworkNvram,
  NvmeNvram,
  UnknownNvram,
  UntypedNvram,
  VhostUserNvram,
  VhostVdpaNvram,
  VolumeNvram,
};

/** The memory of a UEFI firmware, where it keeps its variables. */
export type OsNvram =
  | UntypedNvram
  | FileNvram
  | BlockNvram
  | NetworkNvram
  | VolumeNvram
  | DirNvram
  | NvmeNvram
  | VhostUserNvram
  | VhostVdpaNvram
  | CtlNvram
  | UnknownNvram;

export const osNvram: ElementModel<OsNvram> = variants<OsNvram, 'type'>('nvram', 'type', {
  cases: {
    file: FileNvram,
    block: BlockNvram,
    network: NetworkNvram,
    volume: VolumeNvram,
    dir: DirNvram,
    nvme: NvmeNvram,
    vhostuser: VhostUserNvram,
    vhostvdpa: VhostVdpaNvram,
    ctl: CtlNvram,
  },
  unknown: UnknownNvram,
  absent: UntypedNvram,
});
