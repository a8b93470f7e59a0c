import { absoluteFilePath } from '../codecs/names.ts';
import { patternCodec, text } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, content, required, tag } from '../model/field.ts';

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
/**
 * Where the memory of the firmware is kept.
 *
 * It is what a disk has for a source. So far only the plain attributes are declared; the rest is kept as it stands.
 */
class NvramSource {
  /** Path of a file. */
  file? = attribute(text);
  /** Path of a block device. */
  dev? = attribute(text);
  /** How a server is talked to. */
  protocol? = attribute(text);
  /** Name of the image on the server. */
  name? = attribute(text);
}
const nvramSource: ElementModel<NvramSource> = element('source', NvramSource, { partial: true });

/** Kept where a disk could be. */
class SourcedNvram extends NvramBase {
  /** The place. libvirt fills a file from the template, and nothing else. */
  source = required(child(nvramSource));
}
/** Kept in a file. */
class FileNvram extends SourcedNvram {
  type = tag('file', { after: 'templateFormat', since: '8.5.0' });
}
/** Kept on a block device of the host. */
class BlockNvram extends SourcedNvram {
  type = tag('block', { after: 'templateFormat', since: '8.5.0' });
}
/** Kept on a server. */
class NetworkNvram extends SourcedNvram {
  type = tag('network', { after: 'templateFormat', since: '8.5.0' });
}
/** Kept in a volume of a storage pool. */
class VolumeNvram extends SourcedNvram {
  type = tag('volume', { after: 'templateFormat', since: '8.5.0' });
}
/** Kept in a folder, which QEMU does not take. */
class DirNvram extends SourcedNvram {
  type = tag('dir', { after: 'templateFormat', since: '8.5.0' });
}
/** Kept on an NVMe device of the host. */
class NvmeNvram extends SourcedNvram {
  type = tag('nvme', { after: 'templateFormat', since: '8.5.0' });
}
/** Kept by another program, which QEMU does not take. */
class VhostUserNvram extends SourcedNvram {
  type = tag('vhostuser', { after: 'templateFormat', since: '8.5.0' });
}
/** Kept on a vDPA device of the host, which QEMU does not take. */
class VhostVdpaNvram extends SourcedNvram {
  type = tag('vhostvdpa', { after: 'templateFormat', since: '9.8.0' });
}
/** Kept on a CTL device of FreeBSD. */
class CtlNvram extends SourcedNvram {
  type = tag('ctl', { after: 'templateFormat', since: '12.0.0' });
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
  NvramSource,
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
