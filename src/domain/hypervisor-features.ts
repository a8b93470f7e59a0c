import { numberCodec } from '../codecs/number.ts';
import { only } from '../codecs/only.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { integer, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { ScaledKibibytes } from '../shared/scaled-size.ts';
import { FeatureSwitch, featureSwitch } from './feature-switch.ts';

const ringSize = only(
  numberCodec({ min: 1024, max: 65536, base: 'any', schema: integer(0, max32) }),
  'a power of two from 1024 to 65536',
  (value) => Number.isInteger(Math.log2(value)),
);

/** The kernel notes pages that the guest writes to in a ring, which makes migrations faster. */
class KvmDirtyRing extends FeatureSwitch {
  /** Length of the ring for each virtual CPU. libvirt insists on it where the state is on. */
  size? = attribute(ringSize);
}
const kvmDirtyRing: ElementModel<KvmDirtyRing> = element('dirty-ring', KvmDirtyRing);

/** What of KVM the guest finds. */
class KvmFeatures {
  /** KVM hides itself from the guest. */
  hidden? = child(featureSwitch('hidden'), { repeated: 'last' });
  /** The guest is told that its CPUs are not shared with others. */
  'hint-dedicated'? = child(featureSwitch('hint-dedicated'), { repeated: 'last', since: '5.7.0' });
  /** The guest may do its own waiting for work before it goes idle. */
  'poll-control'? = child(featureSwitch('poll-control'), { repeated: 'last', since: '6.10.0' });
  /** Interrupts between CPUs are sent by KVM. */
  'pv-ipi'? = child(featureSwitch('pv-ipi'), { repeated: 'last', since: '7.10.0' });
  /** Pages that the guest writes to are noted in a ring. */
  'dirty-ring'? = child(kvmDirtyRing, { repeated: 'last', since: '8.0.0' });
}
/** Whether devices of the host can be handed to a guest of Xen. */
class XenPassthrough extends FeatureSwitch {
  /** Whether the IOMMU has page tables of its own (`sync_pt`) or shares those of the CPU (`share_pt`). */
  mode? = attribute(oneOf('sync_pt', 'share_pt'));
}
const xenPassthrough: ElementModel<XenPassthrough> = element('passthrough', XenPassthrough);

/** What a guest of Xen finds. */
class XenFeatures {
  /** The host's memory map. For paravirtual guests. */
  e820_host? = child(featureSwitch('e820_host'), { repeated: 'last' });
  /** Devices of the host can be handed over. */
  passthrough? = child(xenPassthrough, { repeated: 'last' });
}
export const kvmFeatures: ElementModel<KvmFeatures> = element('kvm', KvmFeatures, { expanded: true, closed: true });
export const xenFeatures: ElementModel<XenFeatures> = element('xen', XenFeatures, { expanded: true, closed: true });

const tbCache: ElementModel<ScaledKibibytes> = element('tb-cache', ScaledKibibytes);

/** How QEMU runs a guest whose CPU it emulates. */
class TcgFeatures {
  /** Memory for code that is translated already, in whole MiB. */
  'tb-cache'? = child(tbCache);
}
/** Whether the guest's memory is given back to the host in the background when it ends. */
class AsyncTeardown {
  /** Whether it is. */
  enabled? = attribute(yesNo, { default: 'yes' });
}

export type { AsyncTeardown, KvmDirtyRing, KvmFeatures, TcgFeatures, XenFeatures, XenPassthrough };
export const tcgFeatures: ElementModel<TcgFeatures> = element('tcg', TcgFeatures);
export const asyncTeardown: ElementModel<AsyncTeardown> = element('async-teardown', AsyncTeardown);
