import { type ElementModel, variants } from '../model/element.ts';
import { child, tag } from '../model/field.ts';
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
import { DiskBase } from './disk-base.ts';

/** A disk in a file of the host. */
class FileDisk extends DiskBase {
  type = tag('file');
  /** The file. Absent for a drive without a medium. */
  source? = child(fileStorageSource, { after: 'auth' });
}
/** A disk on a block device of the host. */
class BlockDisk extends DiskBase {
  type = tag('block');
  /** The device. Absent for a drive without a medium. */
  source? = child(blockStorageSource, { after: 'auth' });
}
/** A folder of the host as a disk with a FAT file system. As a rule the guest can only read it. */
class DirDisk extends DiskBase {
  type = tag('dir', { since: '0.7.5' });
  /** The folder. */
  source? = child(dirStorageSource, { after: 'auth' });
}
/** A disk on a server. */
class NetworkDisk extends DiskBase {
  type = tag('network', { since: '0.8.7' });
  /** The server and the image on it. */
  source? = child(networkStorageSource, { after: 'auth', schema: 'required' });
}
/** A disk in a volume of one of libvirt's storage pools. */
class VolumeDisk extends DiskBase {
  type = tag('volume', { since: '1.0.5' });
  /** The volume. Absent for a drive without a medium. */
  source? = child(volumeStorageSource, { after: 'auth' });
}
/** A disk in a namespace of an NVMe drive of the host, which the hypervisor drives itself. */
class NvmeDisk extends DiskBase {
  type = tag('nvme', { since: '6.0.0' });
  /** The drive. */
  source? = child(nvmeStorageSource, { after: 'auth' });
}
/** A disk that another program serves through memory it shares with the guest. Most of what disks have does not apply. */
class VhostUserDisk extends DiskBase {
  type = tag('vhostuser', { since: '7.1.0' });
  /** The socket of that program. */
  source? = child(vhostUserStorageSource, { after: 'auth', schema: 'required' });
}
/** A disk on a vDPA device of the host. */
class VhostVdpaDisk extends DiskBase {
  type = tag('vhostvdpa', { since: '9.8.0' });
  /** The device. */
  source? = child(vhostVdpaStorageSource, { after: 'auth', schema: 'required' });
}
/** A disk on a device of FreeBSD's CAM Target Layer. For bhyve. */
class CtlDisk extends DiskBase {
  type = tag('ctl', { since: '12.0.0' });
  /** The device. */
  source? = child(ctlStorageSource, { after: 'auth', schema: 'required' });
}
/** A disk of no type, which libvirt takes for `file`. */
class UntypedDisk extends DiskBase {
  type? = tag(undefined, { default: 'file' });
  /** The file. Absent for a drive without a medium. */
  source? = child(fileStorageSource, { after: 'auth' });
}
/** A disk of a type this version does not know. */
class UnknownDisk extends DiskBase {
  type = tag('unknown');
}

export type {
  BlockDisk,
  CtlDisk,
  DirDisk,
  FileDisk,
  NetworkDisk,
  NvmeDisk,
  UnknownDisk,
  UntypedDisk,
  VhostUserDisk,
  VhostVdpaDisk,
  VolumeDisk,
};

/** A disk of a guest: a hard disk, a CD-ROM or a floppy. */
export type DomainDisk =
  | FileDisk
  | BlockDisk
  | DirDisk
  | NetworkDisk
  | VolumeDisk
  | NvmeDisk
  | VhostUserDisk
  | VhostVdpaDisk
  | CtlDisk
  | UntypedDisk
  | UnknownDisk;

export const disk: ElementModel<DomainDisk> = variants<DomainDisk, 'type'>('disk', 'type', {
  cases: {
    file: FileDisk,
    block: BlockDisk,
    dir: DirDisk,
    network: NetworkDisk,
    volume: VolumeDisk,
    nvme: NvmeDisk,
    vhostuser: VhostUserDisk,
    vhostvdpa: VhostVdpaDisk,
    ctl: CtlDisk,
  },
  unknown: UnknownDisk,
  absent: UntypedDisk,
  // Formats of images, and what may hold one.
  meant: {
    image: 'file',
    img: 'file',
    raw: 'file',
    qcow2: 'file',
    vmdk: 'file',
    cdrom: 'file',
    lvm: 'block',
    phy: 'block',
    partition: 'block',
    iscsi: 'network',
    rbd: 'network',
    ceph: 'network',
    nbd: 'network',
    pool: 'volume',
    'vhost-user-blk': 'vhostuser',
  },
});
