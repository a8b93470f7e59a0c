import { type ElementModel, element } from '../model/element.ts';
import { child, flag } from '../model/field.ts';
import { featureSwitch, featureToggle } from './feature-switch.ts';
import { hyperv } from './hyperv.ts';
import { asyncTeardown, kvmFeatures, tcgFeatures, xenFeatures } from './hypervisor-features.ts';
import {
  aiaFeature,
  apicFeature,
  cfpcFeature,
  gicFeature,
  hptFeature,
  ibsFeature,
  ioapicFeature,
  msrsFeature,
  sbbcFeature,
  smmFeature,
} from './machine-features.ts';
import { processCapabilities } from './process-capabilities.ts';

/** What the guest's machine can do, and how the hypervisor does it. */
class DomainFeatures {
  /** ACPI. Guests on x86 shut down by it, and UEFI needs it. */
  acpi? = flag();
  /** The interrupt controller of x86. */
  apic? = child(apicFeature, { repeated: 'last' });
  /** Addresses of more than 32 bits for guests of 32 bits. */
  pae? = flag();
  /** Page tables walked by the hardware. For Xen. */
  hap? = child(featureToggle('hap'), { repeated: 'last' });
  /** What of Hyper-V a guest of Xen finds. */
  viridian? = flag();
  /** A network namespace of its own for a container, also when it has no interface. */
  privnet? = flag();
  /** What of Hyper-V a Windows guest finds. */
  hyperv? = child(hyperv, { repeated: 'last', since: '1.0.0' });
  /** What of KVM the guest finds. */
  kvm? = child(kvmFeatures, { repeated: 'last', since: '1.2.8' });
  /** The guest is told that waiting for locks can be left to the hypervisor. */
  pvspinlock? = child(featureToggle('pvspinlock'), { repeated: 'last' });
  /** Capabilities of the processes of a container. */
  capabilities? = child(processCapabilities, { repeated: 'last', since: '1.2.6' });
  /** Counters for measuring performance inside the guest. */
  pmu? = child(featureToggle('pmu'), { repeated: 'last', since: '1.2.12' });
  /** The port that VMware's tools talk to, which a VMware mouse needs. */
  vmport? = child(featureToggle('vmport'), { repeated: 'last', since: '1.2.16' });
  /** The interrupt controller of ARM. */
  gic? = child(gicFeature, { repeated: 'last', since: '1.2.16' });
  /** System Management Mode. */
  smm? = child(smmFeature, { repeated: 'last', since: '2.1.0' });
  /** Where interrupts of devices are sorted. */
  ioapic? = child(ioapicFeature, { repeated: 'last', since: '3.4.0' });
  /** The page table of a pSeries guest. */
  hpt? = child(hptFeature, { repeated: 'last', since: '3.10.0' });
  /** A device that helps to analyse a crash of the guest's kernel from outside. */
  vmcoreinfo? = child(featureToggle('vmcoreinfo'), { repeated: 'last', since: '4.4.0' });
  /** Transactional memory of a pSeries guest. */
  htm? = child(featureSwitch('htm'), { repeated: 'last', since: '4.6.0' });
  /** Guests inside a pSeries guest, with the help of the host. */
  'nested-hv'? = child(featureSwitch('nested-hv'), { repeated: 'last', since: '4.10.0' });
  /** What happens when the guest touches registers that bhyve does not know. */
  msrs? = child(msrsFeature, { repeated: 'last', since: '5.1.0' });
  /** Help of the hardware with flushing the count cache of a pSeries guest. */
  'ccf-assist'? = child(featureSwitch('ccf-assist'), { repeated: 'last', since: '5.9.0' });
  /** What a guest of Xen finds. */
  xen? = child(xenFeatures, { repeated: 'last', since: '6.3.0' });
  /** Whether caches of a pSeries guest are flushed when it changes privileges. */
  cfpc? = child(cfpcFeature, { repeated: 'last', since: '6.3.0' });
  /** Whether a pSeries guest is kept from guessing past the ends of arrays. */
  sbbc? = child(sbbcFeature, { repeated: 'last', since: '6.3.0' });
  /** Whether a pSeries guest is kept from guessing where branches go. */
  ibs? = child(ibsFeature, { repeated: 'last', since: '6.3.0' });
  /** How QEMU emulates the CPU. */
  tcg? = child(tcgFeatures, { repeated: 'last', since: '8.0.0' });
  /** Whether memory is given back in the background. */
  'async-teardown'? = child(asyncTeardown, { repeated: 'last', since: '9.6.0' });
  /** Errors of the host's memory are told to an ARM guest. */
  ras? = child(featureSwitch('ras'), { repeated: 'last', since: '10.4.0' });
  /** The controller of PS/2 keyboards and mice. */
  ps2? = child(featureSwitch('ps2'), { repeated: 'last', since: '10.7.0' });
  /** The interrupt controller of RISC-V. */
  aia? = child(aiaFeature, { repeated: 'last', since: '11.1.0' });
  /** Guests inside an ARM guest, with the help of the hardware. */
  virtualization? = flag({ since: '12.1.0' });
}

export type { DomainFeatures };
export const domainFeatures: ElementModel<DomainFeatures> = element('features', DomainFeatures, { closed: true });
