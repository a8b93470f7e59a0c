import { absoluteFilePath } from '../codecs/names.ts';
import { int32, numberCodec } from '../codecs/number.ts';
import { imageFormat } from '../codecs/storage.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf, outsideSchema, wordsSince } from '../codecs/words.ts';
import { digits, integer, max32, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { VirtioOptions } from '../shared/virtio-options.ts';

const queueSize = numberCodec({ max: max64, wraps: 64, schema: digits(0, max32) });
const fileCount = numberCodec({ max: max64, wraps: 64, schema: integer(1, max64) });

/** How a file system gets into the guest. */
class FilesystemDriver extends VirtioOptions {
  /** The way: `path` and `handle` for 9p, `virtiofs`, `mtp` over USB; `loop` and `nbd` for containers, `ploop` for Virtuozzo. */
  type? = attribute(
    wordsSince(outsideSchema(oneOf('default', 'path', 'handle', 'loop', 'nbd', 'ploop', 'virtiofs', 'mtp'), 'default'), {
      virtiofs: '6.2.0',
      mtp: '10.2.0',
    }),
    {
      since: '0.9.7',
      default: 'path',
    },
  );
  /** How an image is laid out. For `loop`, `nbd` and `ploop`. */
  format? = attribute(imageFormat, { since: '1.0.6' });
  /** What becomes of what the guest writes: `immediate` has the host write it out at once. For 9p. */
  wrpolicy? = attribute(oneOf('immediate'), { since: '0.9.10' });
  /** How many requests the queue holds. For `virtiofs`. */
  queue? = attribute(queueSize, { empty: 'absent', since: '6.2.0' });
}

/** What virtiofsd caches. */
class VirtiofsCache {
  /** How much. */
  mode? = attribute(oneOf('none', 'always'), { schema: 'required' });
}
/** How virtiofsd locks itself in. */
class VirtiofsSandbox {
  /** The way; `chroot` needs no namespaces. */
  mode? = attribute(oneOf('namespace', 'chroot'), { schema: 'required' });
}
/** Which locks of the guest virtiofsd passes on to the host. */
class VirtiofsLock {
  /** Those of POSIX. */
  posix? = attribute(onOff);
  /** Those of BSD. */
  flock? = attribute(onOff);
}
/** The threads that virtiofsd works with. */
class VirtiofsThreadPool {
  /** The most threads; 0 does without a pool. */
  size? = attribute(int32, { empty: 'absent' });
}
/** The files that virtiofsd may have open. */
class VirtiofsOpenFiles {
  /** The most files; 0 counts as absent. */
  max? = attribute(fileCount, { empty: 'absent' });
}
const cache: ElementModel<VirtiofsCache> = element('cache', VirtiofsCache);
const sandbox: ElementModel<VirtiofsSandbox> = element('sandbox', VirtiofsSandbox);
const lock: ElementModel<VirtiofsLock> = element('lock', VirtiofsLock);
const threadPool: ElementModel<VirtiofsThreadPool> = element('thread_pool', VirtiofsThreadPool);
const openFiles: ElementModel<VirtiofsOpenFiles> = element('openfiles', VirtiofsOpenFiles);

/** Settings of virtiofsd, where libvirt runs it. */
class FilesystemBinary {
  /** Path of the program. */
  path? = attribute(absoluteFilePath, { empty: 'absent', default: 'the one that the host has' });
  /** Whether extended attributes are passed on. */
  xattr? = attribute(onOff);
  /** What it caches. */
  cache? = child(cache);
  /** How it locks itself in. */
  sandbox? = child(sandbox, { since: '7.2.0' });
  /** Which locks it passes on. */
  lock? = child(lock);
  /** The threads it works with. */
  thread_pool? = child(threadPool, { since: '8.5.0' });
  /** The files it may have open. */
  openfiles? = child(openFiles, { since: '10.6.0' });
}

export type { FilesystemBinary, FilesystemDriver, VirtiofsCache, VirtiofsLock, VirtiofsOpenFiles, VirtiofsSandbox, VirtiofsThreadPool };
export const filesystemDriver: ElementModel<FilesystemDriver> = element('driver', FilesystemDriver);
export const filesystemBinary: ElementModel<FilesystemBinary> = element('binary', FilesystemBinary);
