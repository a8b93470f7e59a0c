import { cpuSet } from '../codecs/cpu-set.ts';
import { hexOnly } from '../codecs/hex.ts';
import { absoluteFilePath } from '../codecs/names.ts';
import { uint32 } from '../codecs/number.ts';
import { yesNo } from '../codecs/toggle.ts';
import { uuid } from '../codecs/uuid.ts';
import { oneOf } from '../codecs/words.ts';
import { max64 } from '../codecs/xsd.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, flag, leaf, required, tag } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { ScaledKibibytes } from '../shared/scaled-size.ts';
import { virtioDriver } from '../shared/virtio-driver.ts';

const size: ElementModel<ScaledKibibytes> = element('size', ScaledKibibytes);
const pageSize: ElementModel<ScaledKibibytes> = element('pagesize', ScaledKibibytes);
const alignSize: ElementModel<ScaledKibibytes> = element('alignsize', ScaledKibibytes);
const blockSize: ElementModel<ScaledKibibytes> = element('block', ScaledKibibytes);
const requestedSize: ElementModel<ScaledKibibytes> = element('requested', ScaledKibibytes);
const currentSize: ElementModel<ScaledKibibytes> = element('current', ScaledKibibytes);

/** Which of the host's NUMA nodes memory comes from. */
class NodeMemorySource {
  /** The nodes, such as `0-1`. */
  nodemask? = leaf(cpuSet, { empty: 'absent', default: 'what <numatune> says' });
}
/** Which of the host's memory is used. */
class HostMemorySource extends NodeMemorySource {
  /** Size of the host's pages, one that it has. */
  pagesize? = child(pageSize);
}
/** What backs memory that lasts. */
class FileMemorySource {
  /** Absolute path of a file, or of a device such as `/dev/dax0.0`. */
  path = required(leaf(absoluteFilePath, { empty: 'absent' }));
}
/** What backs a module of memory that lasts. */
class NvdimmMemorySource extends FileMemorySource {
  /** What the memory is aligned to. A real module may want 2 MiB. */
  alignsize? = child(alignSize, { since: '5.0.0', default: 'pages of the host' });
  /** Whether writes have arrived in the module when the guest is told so. */
  pmem? = flag({ since: '5.0.0' });
}
/** The schema has one `<source>` and one `<target>` for all models, and libvirt looks at what belongs to the model. */
const sourceOfOthers = { passedOver: ['nodemask', 'pagesize', 'path', 'alignsize', 'pmem'] };
const targetOfOthers = { passedOver: ['@dynamicMemslots', 'node', 'label', 'readonly', 'block', 'requested', 'current', 'address'] };

const nodeMemorySource: ElementModel<NodeMemorySource> = element('source', NodeMemorySource, sourceOfOthers);
const hostMemorySource: ElementModel<HostMemorySource> = element('source', HostMemorySource, sourceOfOthers);
const fileMemorySource: ElementModel<FileMemorySource> = element('source', FileMemorySource, sourceOfOthers);
const nvdimmMemorySource: ElementModel<NvdimmMemorySource> = element('source', NvdimmMemorySource, sourceOfOthers);

/** Storage for the labels of a module's namespaces. */
class NvdimmLabel {
  /** Its size, at least 128 KiB; taken off that of the module. libvirt drops a label without one. */
  size? = child(size, { schema: 'required' });
}
/** Where the guest sees memory. */
class GuestMemoryAddress {
  /** Where it begins. */
  base? = attribute(hexOnly(1, max64, /^(0x)?[0-9a-f]+$/), { schema: 'required' });
}
const nvdimmLabel: ElementModel<NvdimmLabel> = element('label', NvdimmLabel);
const guestMemoryAddress: ElementModel<GuestMemoryAddress> = element('address', GuestMemoryAddress);

/** What the guest sees of every kind of memory device. */
class MemoryTarget {
  /** Size of the memory. */
  size = required(child(size));
}
/** What the guest sees of a module. */
class DimmMemoryTarget extends MemoryTarget {
  /** The guest's NUMA node that the memory belongs to. Needed where the guest has such nodes. */
  node? = leaf(uint32, { empty: 'absent' });
}
/** What the guest sees of a module that keeps its content. */
class NvdimmMemoryTarget extends DimmMemoryTarget {
  /** Storage for the labels of namespaces. Needed for pseries guests. */
  label? = child(nvdimmLabel);
  /** Whether the guest can only read. */
  readonly? = flag({ since: '5.0.0' });
}
/** What the guest sees of virtio memory that keeps its content. */
class VirtioPmemTarget extends MemoryTarget {
  /** Where the guest sees the memory. */
  address? = child(guestMemoryAddress, { since: '9.4.0' });
}
/** What the guest sees of virtio memory. */
class VirtioMemTarget extends DimmMemoryTarget {
  /** Whether the memory is handed to the hypervisor piece by piece, which not every vhost-user device copes with. */
  dynamicMemslots? = attribute(yesNo, { since: '10.1.0', default: 'no' });
  /** Size of the blocks by which it grows and shrinks: a power of two, at least one huge page. */
  block = required(child(blockSize));
  /** How much of the memory the guest is to have now: a multiple of the block, and not above `size`. */
  requested? = child(requestedSize, { default: '0' });
  /** How much of the memory the guest has now. */
  current? = child(currentSize, { live: true });
  /** Where the guest sees the memory. */
  address? = child(guestMemoryAddress, { since: '9.4.0' });
}
const dimmMemoryTarget: ElementModel<DimmMemoryTarget> = element('target', DimmMemoryTarget, targetOfOthers);
const nvdimmMemoryTarget: ElementModel<NvdimmMemoryTarget> = element('target', NvdimmMemoryTarget, targetOfOthers);
const virtioPmemTarget: ElementModel<VirtioPmemTarget> = element('target', VirtioPmemTarget, { ...targetOfOthers, refused: ['node'] });
const virtioMemTarget: ElementModel<VirtioMemTarget> = element('target', VirtioMemTarget, targetOfOthers);

/** What memory devices of all models have. */
class MemoryDeviceBase extends DeviceBase {
  /** Whether the host's memory is shared with other programs. */
  access? = attribute(oneOf('shared', 'private'), { since: '3.2.0', default: 'what <memoryBacking> says' });
}
/** A module of memory. */
class DimmMemory extends MemoryDeviceBase {
  model = tag('dimm');
  /** Whether the host drops the content before it frees the memory. */
  discard? = attribute(yesNo, { since: '4.4.0' });
  /** Which of the host's memory is used. */
  source? = child(hostMemorySource);
  /** What the guest sees. */
  target = required(child(dimmMemoryTarget));
}
/** A module of memory that keeps its content. A real one needs `access` to be `shared`. */
class NvdimmMemory extends MemoryDeviceBase {
  model = tag('nvdimm', { since: '3.2.0' });
  /** Identifies the module, in pseries guests alone. */
  uuid? = leaf(uuid, { empty: 'absent', since: '6.2.0', default: 'a random one in pseries guests' });
  /** What backs the memory. */
  source = required(child(nvdimmMemorySource));
  /** What the guest sees. */
  target = required(child(nvdimmMemoryTarget));
}
/** Virtio memory that keeps its content. Needs `access` to be `shared`. */
class VirtioPmemMemory extends MemoryDeviceBase {
  model = tag('virtio-pmem', { since: '7.1.0' });
  /** How the transport behaves. */
  driver? = child(virtioDriver, { since: '11.9.0' });
  /** What backs the memory. */
  source = required(child(fileMemorySource));
  /** What the guest sees. */
  target = required(child(virtioPmemTarget));
}
/** Virtio memory that grows and shrinks while the guest runs. */
class VirtioMemMemory extends MemoryDeviceBase {
  model = tag('virtio-mem', { since: '7.9.0' });
  /** Whether the host drops the content before it frees the memory. */
  discard? = attribute(yesNo, { since: '4.4.0' });
  /** How the transport behaves. */
  driver? = child(virtioDriver, { since: '11.9.0' });
  /** Which of the host's memory is used. */
  source? = child(hostMemorySource);
  /** What the guest sees. */
  target = required(child(virtioMemTarget));
}
/** Memory for SGX enclaves, which the host itself cannot read. */
class SgxEpcMemory extends MemoryDeviceBase {
  model = tag('sgx-epc', { since: '8.10.0' });
  /** Whether the host drops the content before it frees the memory. */
  discard? = attribute(yesNo, { since: '4.4.0' });
  /** Which of the host's memory is used. */
  source? = child(nodeMemorySource);
  /** What the guest sees. */
  target = required(child(dimmMemoryTarget));
}
/** Memory of a model this version does not know. */
class UnknownMemory extends MemoryDeviceBase {
  model = required(tag('unknown'));
}

export type {
  DimmMemory,
  DimmMemoryTarget,
  FileMemorySource,
  GuestMemoryAddress,
  HostMemorySource,
  NodeMemorySource,
  NvdimmLabel,
  NvdimmMemory,
  NvdimmMemorySource,
  NvdimmMemoryTarget,
  SgxEpcMemory,
  UnknownMemory,
  VirtioMemMemory,
  VirtioMemTarget,
  VirtioPmemMemory,
  VirtioPmemTarget,
};

/** Memory of a guest that is plugged in like a device. Needs `<maxMemory>`, and for most models NUMA nodes in `<cpu>`. */
export type DomainMemoryDevice = DimmMemory | NvdimmMemory | VirtioPmemMemory | VirtioMemMemory | SgxEpcMemory | UnknownMemory;

export const memoryDevice: ElementModel<DomainMemoryDevice> = variants<DomainMemoryDevice, 'model'>(
  'memory',
  'model',
  {
    cases: {
      dimm: DimmMemory,
      nvdimm: NvdimmMemory,
      'virtio-pmem': VirtioPmemMemory,
      'virtio-mem': VirtioMemMemory,
      'sgx-epc': SgxEpcMemory,
    },
    unknown: UnknownMemory,
  },
  { refused: ['@discard'], passedOver: ['uuid', 'driver'] },
);
