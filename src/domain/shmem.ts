import { absoluteFilePath } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { textCodec } from '../codecs/text.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { digits, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { ScaledBytes } from '../shared/scaled-size.ts';

const shmemName = textCodec({
  format: "a name without '/' and other than '.' and '..'",
  accepts: (text) => !text.includes('/') && text !== '.' && text !== '..',
  pattern: '^[^/]*$',
});
const vectors = numberCodec({ base: 'any', schema: digits(0, max32) });

const shmemType = wordsSince(oneOf('ivshmem', 'ivshmem-plain', 'ivshmem-doorbell'), {
  'ivshmem-plain': '2.5.0',
  'ivshmem-doorbell': '2.5.0',
});

/** The kind of device that the guest sees. */
class ShmemModel {
  /** The model: `ivshmem-plain` goes without a server, and `ivshmem-doorbell` with one. QEMU no longer has `ivshmem`. */
  type? = attribute(shmemType, { schema: 'required', default: 'ivshmem' });
}
/** A program that hands out the memory and passes on interrupts. */
class ShmemServer {
  /** Absolute path of the program's socket. */
  path? = attribute(absoluteFilePath, { default: '/var/lib/libvirt/shmem/<name>-sock' });
}
/** Interrupts by which guests call each other. Needs a server. */
class ShmemMsi {
  /** Number of interrupts. */
  vectors? = attribute(vectors);
  /** Whether a thread of its own handles them. */
  ioeventfd? = attribute(onOff);
}
const shmemModel: ElementModel<ShmemModel> = element('model', ShmemModel);
const shmemSize: ElementModel<ScaledBytes> = element('size', ScaledBytes);
const shmemServer: ElementModel<ShmemServer> = element('server', ShmemServer);
const shmemMsi: ElementModel<ShmemMsi> = element('msi', ShmemMsi);

/** Memory that guests share with each other and with the host. */
class DomainShmem extends DeviceBase {
  /** Name of the memory, the same in all guests that share it. Not `.` and `..`, and without `/`. */
  name = required(attribute(shmemName));
  /** Whether the memory moves along when the guest migrates: it does with `master`, and with `peer` there is no migrating. */
  role? = attribute(oneOf('master', 'peer'), { since: '6.6.0' });
  /** The kind of device that the guest sees. */
  model? = child(shmemModel);
  /** Size of the memory: a power of two, at least 1 MiB. libvirt writes it in MiB. With a server, that one decides. */
  size? = child(shmemSize);
  /** A program that hands out the memory and passes on interrupts. */
  server? = child(shmemServer);
  /** Interrupts by which guests call each other. */
  msi? = child(shmemMsi);
}

export type { DomainShmem, ShmemModel, ShmemMsi, ShmemServer };
export const shmem: ElementModel<DomainShmem> = element('shmem', DomainShmem);
