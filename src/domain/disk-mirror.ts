import { absoluteFilePath } from '../codecs/names.ts';
import { imageFormat } from '../codecs/storage.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, child, tag } from '../model/field.ts';
import { backingStore } from '../shared/backing-store.ts';
import { storageFormat } from '../shared/storage-format.ts';
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

/** How far a mirror is. */
class MirrorProgress {
  /** The job at work: a copy, or a commit of the topmost image. */
  job? = attribute(wordsSince(oneOf('copy', 'active-commit'), { 'active-commit': '1.2.7' }), { since: '1.2.7', default: 'copy' });
  /** `yes` when all is copied and the guest may move over, `pivot` or `abort` while the job ends. Absent before that. */
  ready? = attribute(wordsSince(oneOf('yes', 'abort', 'pivot'), { abort: '1.2.7', pivot: '1.2.7' }));
}
/** What copies of all types have. */
class MirrorBase extends MirrorProgress {
  /** How the copy is laid out. */
  format? = child(storageFormat);
  /** The image that the copy is based on. */
  backingStore? = child(backingStore, { last: true });
}
/** A copy in a file of the host. */
class FileMirror extends MirrorBase {
  type = tag('file');
  /** Path of the copy once more, for old programs. */
  file? = attribute(absoluteFilePath, { before: 'job' });
  /** Format of the copy once more, for old programs: the attribute `format`, whose name the element has. */
  fileFormat? = attribute(imageFormat, { name: 'format', before: 'job' });
  /** The file. */
  source? = child(fileStorageSource, { schema: 'required' });
}
/** A copy on a block device of the host. */
class BlockMirror extends MirrorBase {
  type = tag('block');
  /** The device. */
  source? = child(blockStorageSource, { schema: 'required' });
}
/** A copy in a folder of the host. */
class DirMirror extends MirrorBase {
  type = tag('dir');
  /** The folder. */
  source? = child(dirStorageSource, { schema: 'required' });
}
/** A copy on a server. */
class NetworkMirror extends MirrorBase {
  type = tag('network');
  /** The server and the copy on it. */
  source? = child(networkStorageSource, { schema: 'required' });
}
/** A copy in a volume of one of libvirt's storage pools. */
class VolumeMirror extends MirrorBase {
  type = tag('volume');
  /** The volume. */
  source? = child(volumeStorageSource, { schema: 'required' });
}
/** A copy in a namespace of an NVMe drive. */
class NvmeMirror extends MirrorBase {
  type = tag('nvme', { since: '6.0.0' });
  /** The drive. */
  source? = child(nvmeStorageSource, { schema: 'required' });
}
/** A copy that another program serves. */
class VhostUserMirror extends MirrorBase {
  type = tag('vhostuser', { since: '7.1.0' });
  /** The socket of that program. */
  source? = child(vhostUserStorageSource, { schema: 'required' });
}
/** A copy on a vDPA device. */
class VhostVdpaMirror extends MirrorBase {
  type = tag('vhostvdpa', { since: '9.8.0' });
  /** The device. */
  source? = child(vhostVdpaStorageSource, { schema: 'required' });
}
/** A copy on a device of FreeBSD's CAM Target Layer. */
class CtlMirror extends MirrorBase {
  type = tag('ctl', { since: '12.0.0' });
  /** The device. */
  source? = child(ctlStorageSource, { schema: 'required' });
}
/** A copy in a file of the host, as libvirt wrote it before 1.2.6. */
class UntypedMirror extends MirrorProgress {
  type? = tag(undefined, { default: 'file' });
  /** Path of the copy. */
  file? = attribute(absoluteFilePath, { before: 'job', schema: 'required' });
  /** Format of the copy. */
  format? = attribute(imageFormat, { before: 'job' });
}
/** A copy of a type this version does not know. */
class UnknownMirror extends MirrorBase {
  type = tag('unknown');
}

export type {
  BlockMirror,
  CtlMirror,
  DirMirror,
  FileMirror,
  NetworkMirror,
  NvmeMirror,
  UnknownMirror,
  UntypedMirror,
  VhostUserMirror,
  VhostVdpaMirror,
  VolumeMirror,
};

/** A copy of a disk that a block job is making. */
export type DiskMirror =
  | FileMirror
  | BlockMirror
  | DirMirror
  | NetworkMirror
  | VolumeMirror
  | NvmeMirror
  | VhostUserMirror
  | VhostVdpaMirror
  | CtlMirror
  | UntypedMirror
  | UnknownMirror;

export const diskMirror: ElementModel<DiskMirror> = variants<DiskMirror, 'type'>('mirror', 'type', {
  cases: {
    file: FileMirror,
    block: BlockMirror,
    dir: DirMirror,
    network: NetworkMirror,
    volume: VolumeMirror,
    nvme: NvmeMirror,
    vhostuser: VhostUserMirror,
    vhostvdpa: VhostVdpaMirror,
    ctl: CtlMirror,
  },
  unknown: UnknownMirror,
  absent: UntypedMirror,
});
