import { uint64 } from '../codecs/number.ts';
import { sizeUnit } from '../codecs/size.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, content, required } from '../model/field.ts';
import { ScaledKibibytes } from '../shared/scaled-size.ts';
import { FeatureToggle } from './feature-switch.ts';

/** The interrupt controller of x86. */
class ApicFeature {
  /** Whether the guest may tell of the end of an interrupt without leaving its CPU. */
  eoi? = attribute(onOff, { since: '0.10.2' });
}
/** The interrupt controller of ARM. */
class GicFeature {
  /** Its version; `host` is that of the host. */
  version? = attribute(oneOf('2', '3', 'host'));
}
/** Memory that System Management Mode keeps to itself. */
class SmmTseg {
  /** What `value` counts. */
  unit? = attribute(sizeUnit, { empty: 'absent', default: 'MiB' });
  /** The size; 0 for none but the usual choice of 1, 2 and 8 MiB. */
  value? = content(uint64, { schema: 'required' });
}
const smmTseg: ElementModel<SmmTseg> = element('tseg', SmmTseg);

/** System Management Mode. Secure Boot needs it. */
class SmmFeature extends FeatureToggle {
  /** Memory that it keeps to itself. For q35 machines with very much memory or very many CPUs. */
  tseg? = child(smmTseg, { since: '4.5.0' });
}
/** Where interrupts of devices are sorted. */
class IoapicFeature {
  /** In the kernel, or in QEMU, which the IOMMU of Intel needs. */
  driver? = attribute(oneOf('kvm', 'qemu'), { schema: 'required', default: 'kvm for KVM' });
}
const hptPageSize: ElementModel<ScaledKibibytes> = element('maxpagesize', ScaledKibibytes);

/** The page table of a pSeries guest. libvirt drops it with nothing said. */
class HptFeature {
  /** Whether it can grow while the guest runs. With `required` the guest does not start where it cannot. */
  resizing? = attribute(oneOf('enabled', 'disabled', 'required'));
  /** Largest page that the guest can use. */
  maxpagesize? = child(hptPageSize, { since: '4.5.0' });
}
/** What happens when the guest touches registers that bhyve does not know. */
class MsrsFeature {
  /** Whether nothing happens, or the guest gets an exception. */
  unknown = required(attribute(oneOf('ignore', 'fault')));
}
/** How well a pSeries guest is protected from a kind of attack on its CPU. */
class SpeculationDefence {
  /** Not at all, by software or by the hardware. */
  value? = attribute(oneOf('broken', 'workaround', 'fixed'), { schema: 'required' });
}
/** How well a pSeries guest is protected when its CPU guesses where branches go. */
class IndirectBranchDefence {
  /**
   * `workaround` flushes the count cache. `fixed-ibs` does branches one at a time, `fixed-ccd` has no count cache, and
   * with `fixed-na` the hardware needs nothing.
   */
  value? = attribute(oneOf('broken', 'workaround', 'fixed-ibs', 'fixed-ccd', 'fixed-na'), { schema: 'required' });
}
/** The interrupt controller of RISC-V. */
class AiaFeature {
  /** `aplic` is one for each socket; with `aplic-imsic`, each core has one for messages too. */
  value? = attribute(oneOf('none', 'aplic', 'aplic-imsic'), { schema: 'required' });
}

export type {
  AiaFeature,
  ApicFeature,
  GicFeature,
  HptFeature,
  IndirectBranchDefence,
  IoapicFeature,
  MsrsFeature,
  SmmFeature,
  SmmTseg,
  SpeculationDefence,
};
export const apicFeature: ElementModel<ApicFeature> = element('apic', ApicFeature);
export const gicFeature: ElementModel<GicFeature> = element('gic', GicFeature);
export const smmFeature: ElementModel<SmmFeature> = element('smm', SmmFeature);
export const ioapicFeature: ElementModel<IoapicFeature> = element('ioapic', IoapicFeature);
export const hptFeature: ElementModel<HptFeature> = element('hpt', HptFeature);
export const msrsFeature: ElementModel<MsrsFeature> = element('msrs', MsrsFeature);
export const cfpcFeature: ElementModel<SpeculationDefence> = element('cfpc', SpeculationDefence);
export const sbbcFeature: ElementModel<SpeculationDefence> = element('sbbc', SpeculationDefence);
export const ibsFeature: ElementModel<IndirectBranchDefence> = element('ibs', IndirectBranchDefence);
export const aiaFeature: ElementModel<AiaFeature> = element('aia', AiaFeature);
