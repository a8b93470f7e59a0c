import { absoluteFilePath, absoluteFolderPath } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { sizeUnit } from '../codecs/size.ts';
import { volumeName } from '../codecs/storage.ts';
import { genericName, objectName, text } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { digits, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, flag, required, tag } from '../model/field.ts';
import { BootableDevice } from '../shared/device-info.ts';
import { idmap } from '../shared/idmap.ts';
import { ScaledBytes } from '../shared/scaled-size.ts';
import { filesystemBinary, filesystemDriver } from './filesystem-driver.ts';

const fileMode = numberCodec({
  format: 'an octal number',
  base: 8,
  max: 0o777,
  schema: (text) => /^(?:0[0-7]{3}|[0-7]{1,3})$/.test(text),
  write: (value) => value.toString(8).padStart(4, '0'),
});
const memoryUse = numberCodec({ max: max64, wraps: 64, schema: digits(0, max64) });

/** A folder of the host, or the socket of a virtiofsd that somebody else runs. */
class MountSource {
  /** Absolute path of the folder. Give this or `socket`. */
  dir? = attribute(absoluteFolderPath);
  /** Path of the socket. For driver `virtiofs`. */
  socket? = attribute(absoluteFilePath, { since: '7.3.0' });
}
/** A folder inside the guest. */
class BindSource {
  /** Absolute path of the folder. */
  dir = required(attribute(absoluteFolderPath));
}
/** An image on the host. */
class FileFilesystemSource {
  /** Absolute path of the file. */
  file = required(attribute(absoluteFilePath));
}
/** A block device of the host. */
class BlockFilesystemSource {
  /** Absolute path of the device. */
  dev = required(attribute(absoluteFilePath));
}
/** A template. */
class TemplateSource {
  /** Name of the template. */
  name = required(attribute(genericName));
}
/** Memory of the host. */
class RamSource {
  /** The most memory to use. libvirt writes it in KiB. */
  usage = required(attribute(memoryUse));
  /** What `usage` counts. */
  units? = attribute(sizeUnit, { empty: 'absent', default: 'KiB' });
}
/** A volume of one of libvirt's storage pools. */
class VolumeFilesystemSource {
  /** Name of the pool. Goes with `volume`. */
  pool? = attribute(objectName);
  /** Name of the volume. Goes with `pool`. */
  volume? = attribute(volumeName);
}
/** Where the guest finds the file system. */
class FilesystemTarget {
  /** Absolute path for a container; for other guests a name, under which they mount it themselves. */
  dir = required(attribute(text, { empty: 'absent' }));
}
const mountSource: ElementModel<MountSource> = element('source', MountSource);
const bindSource: ElementModel<BindSource> = element('source', BindSource);
const fileSource: ElementModel<FileFilesystemSource> = element('source', FileFilesystemSource);
const blockSource: ElementModel<BlockFilesystemSource> = element('source', BlockFilesystemSource);
const templateSource: ElementModel<TemplateSource> = element('source', TemplateSource);
const ramSource: ElementModel<RamSource> = element('source', RamSource);
const volumeSource: ElementModel<VolumeFilesystemSource> = element('source', VolumeFilesystemSource);
const filesystemTarget: ElementModel<FilesystemTarget> = element('target', FilesystemTarget);
const hardLimit: ElementModel<ScaledBytes> = element('space_hard_limit', ScaledBytes);
const softLimit: ElementModel<ScaledBytes> = element('space_soft_limit', ScaledBytes);

/** What file systems of all types have. */
class FilesystemBase extends BootableDevice {
  /**
   * Whose permissions count. `passthrough`: those of the user in the guest. `mapped`: those of the hypervisor, and what the
   * guest sets is noted beside the file. `squash`: as `passthrough`, and what fails for lack of privileges is passed over.
   */
  accessmode? = attribute(oneOf('passthrough', 'mapped', 'squash'), { empty: 'absent', since: '0.8.5', default: 'passthrough' });
  /** Which variant of virtio it is. */
  model? = attribute(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'), { since: '5.2.0' });
  /** What happens when the folder holds mounts of other devices, whose file numbers may clash. For 9p. */
  multidevs? = attribute(oneOf('default', 'remap', 'forbid', 'warn'), { since: '6.3.0', default: '`warn`' });
  /** Permissions of files that the guest makes, such as `0o640`. For access mode `mapped`. */
  fmode? = attribute(fileMode, { since: '6.10.0', default: '0600' });
  /** Permissions of folders that the guest makes, such as `0o750`. For access mode `mapped`. */
  dmode? = attribute(fileMode, { since: '6.10.0', default: '0700' });
  /** How it gets into the guest. */
  driver? = child(filesystemDriver, { since: '0.9.7' });
  /** Settings of virtiofsd. For driver `virtiofs`. */
  binary? = child(filesystemBinary, { since: '6.2.0' });
  /** Which users and groups of the host those of the guest are. For driver `virtiofs`. */
  idmap? = child(idmap, { since: '10.0.0' });
  /** Where the guest finds it. */
  target = required(child(filesystemTarget));
  /** Whether the guest can only read it. */
  readonly? = flag();
  /** The most space that the guest may use. For OpenVZ. */
  space_hard_limit? = child(hardLimit, { after: 'address', since: '0.9.13' });
  /** The space that the guest may use for longer than a while. For OpenVZ. */
  space_soft_limit? = child(softLimit, { after: 'address', since: '0.9.13' });
}

/** A folder of the host. */
class MountFilesystem extends FilesystemBase {
  type = tag('mount');
  /** The folder. */
  source = required(child(mountSource, { after: 'idmap' }));
}
/** A file system of no type, which libvirt takes for `mount`. */
class UntypedFilesystem extends FilesystemBase {
  type? = tag(undefined, { default: 'mount' });
  /** The folder. */
  source = required(child(mountSource, { after: 'idmap' }));
}
/** An image on the host. For containers. */
class FileFilesystem extends FilesystemBase {
  type = tag('file');
  /** The image. */
  source = required(child(fileSource, { after: 'idmap' }));
}
/** A block device of the host. For containers. */
class BlockFilesystem extends FilesystemBase {
  type = tag('block', { since: '0.9.5' });
  /** The device. */
  source = required(child(blockSource, { after: 'idmap' }));
}
/** A template. For OpenVZ. */
class TemplateFilesystem extends FilesystemBase {
  type = tag('template');
  /** The template. */
  source = required(child(templateSource, { after: 'idmap' }));
}
/** Memory of the host, which is empty when the guest starts. For containers. */
class RamFilesystem extends FilesystemBase {
  type = tag('ram', { since: '0.9.13' });
  /** How much memory. */
  source = required(child(ramSource, { after: 'idmap' }));
}
/** A folder of the guest in another place. For containers. */
class BindFilesystem extends FilesystemBase {
  type = tag('bind', { since: '0.9.13' });
  /** The folder. */
  source = required(child(bindSource, { after: 'idmap' }));
}
/** A volume of one of libvirt's storage pools. For Virtuozzo; the schema does not know it. */
class VolumeFilesystem extends FilesystemBase {
  type = tag('volume');
  /** The volume. */
  source? = child(volumeSource, { after: 'idmap' });
}
/** A file system of a type this version does not know. */
class UnknownFilesystem extends FilesystemBase {
  type = tag('unknown');
}

export type {
  BindFilesystem,
  BindSource,
  BlockFilesystem,
  BlockFilesystemSource,
  FileFilesystem,
  FileFilesystemSource,
  FilesystemTarget,
  MountFilesystem,
  MountSource,
  RamFilesystem,
  RamSource,
  TemplateFilesystem,
  TemplateSource,
  UnknownFilesystem,
  UntypedFilesystem,
  VolumeFilesystem,
  VolumeFilesystemSource,
};

/** A file system that the host gives to the guest, file by file. */
export type DomainFilesystem =
  | MountFilesystem
  | FileFilesystem
  | BlockFilesystem
  | TemplateFilesystem
  | RamFilesystem
  | BindFilesystem
  | VolumeFilesystem
  | UntypedFilesystem
  | UnknownFilesystem;

export const filesystem: ElementModel<DomainFilesystem> = variants<DomainFilesystem, 'type'>(
  'filesystem',
  'type',
  {
    cases: {
      mount: MountFilesystem,
      file: FileFilesystem,
      block: BlockFilesystem,
      template: TemplateFilesystem,
      ram: RamFilesystem,
      bind: BindFilesystem,
      volume: VolumeFilesystem,
    },
    unknown: UnknownFilesystem,
    absent: UntypedFilesystem,
  },
  { expanded: true },
);
