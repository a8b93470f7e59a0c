import { numberCodec } from '../codecs/number.ts';
import { textCodec } from '../codecs/text.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { integer, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { FeatureSwitch, featureSwitch } from './feature-switch.ts';

const retries = numberCodec({ min: 4095, base: 'any', schema: integer(0, max32) });
const vendorId = textCodec({
  format: 'at most 12 characters, none of them a comma',
  accepts: (text) => !text.includes(',') && new TextEncoder().encode(text).length <= 12,
  pattern: '^[^,]{0,12}$',
});

/** Whether the guest tells the hypervisor that it waits for a lock. */
class HypervSpinlocks extends FeatureSwitch {
  /** After how many attempts it does, 4095 or more; 4294967295 for never. Before 11.9.0 libvirt insists on it. */
  retries? = attribute(retries, { default: 'never' });
}
/** Whether the guest has synthetic timers. */
class HypervStimer extends FeatureSwitch {
  /** Whether they raise interrupts of their own, without messages. libvirt drops it when it is off. */
  direct? = child(featureSwitch('direct'), { since: '5.7.0', default: 'off' });
}
/** What the hypervisor calls itself. */
class HypervVendorId extends FeatureSwitch {
  /** The name, at most 12 characters. libvirt insists on it where the state is on. */
  value? = attribute(vendorId);
}
/** Whether the guest asks the hypervisor to flush address translations of its CPUs. */
class HypervTlbflush extends FeatureSwitch {
  /** Whether guests inside the guest do so too. libvirt drops it when it is off. */
  direct? = child(featureSwitch('direct'), { since: '11.0.0', default: 'off' });
  /** Whether single addresses can be flushed. libvirt drops it when it is off. */
  extended? = child(featureSwitch('extended'), { since: '11.0.0', default: 'off' });
}
const hypervSpinlocks: ElementModel<HypervSpinlocks> = element('spinlocks', HypervSpinlocks);
const hypervStimer: ElementModel<HypervStimer> = element('stimer', HypervStimer, { closed: true });
const hypervVendorId: ElementModel<HypervVendorId> = element('vendor_id', HypervVendorId);
const hypervTlbflush: ElementModel<HypervTlbflush> = element('tlbflush', HypervTlbflush, { closed: true });

/** What of Hyper-V a Windows guest finds. */
class Hyperv {
  /**
   * `custom`: what is switched on here. `passthrough`: everything that the hypervisor has, which ties the guest to such
   * hosts. `host-model`: everything that libvirt knows and the hypervisor has, fixed when the guest starts.
   */
  mode? = attribute(wordsSince(oneOf('custom', 'passthrough', 'host-model'), { 'host-model': '11.9.0' }), {
    since: '8.0.0',
    default: 'custom',
  });
  /** Timers may be late. */
  relaxed? = child(featureSwitch('relaxed'), { repeated: 'last' });
  /** Access to the interrupt controller by registers. */
  vapic? = child(featureSwitch('vapic'), { repeated: 'last' });
  /** Waiting for locks is told to the hypervisor. */
  spinlocks? = child(hypervSpinlocks, { repeated: 'last' });
  /** Virtual CPUs know their numbers. */
  vpindex? = child(featureSwitch('vpindex'), { repeated: 'last', since: '1.3.3' });
  /** How long the guest has run can be read. */
  runtime? = child(featureSwitch('runtime'), { repeated: 'last', since: '1.3.3' });
  /** A synthetic interrupt controller. Needs `vpindex`. */
  synic? = child(featureSwitch('synic'), { repeated: 'last', since: '1.3.3' });
  /** Synthetic timers. They need `synic` and the clock's timer `hypervclock`. */
  stimer? = child(hypervStimer, { repeated: 'last', since: '1.3.3' });
  /** The guest can reset itself by a register. */
  reset? = child(featureSwitch('reset'), { repeated: 'last', since: '1.3.3' });
  /** What the hypervisor calls itself. */
  vendor_id? = child(hypervVendorId, { repeated: 'last', since: '1.3.3' });
  /** Frequencies of the clocks can be read. */
  frequencies? = child(featureSwitch('frequencies'), { repeated: 'last', since: '4.7.0' });
  /** The guest is told when a migration has changed the clock's frequency. */
  reenlightenment? = child(featureSwitch('reenlightenment'), { repeated: 'last', since: '4.7.0' });
  /** Address translations are flushed by the hypervisor. Needs `vpindex`. */
  tlbflush? = child(hypervTlbflush, { repeated: 'last', since: '4.7.0' });
  /** Interrupts between CPUs are sent by the hypervisor. Needs `vpindex`. */
  ipi? = child(featureSwitch('ipi'), { repeated: 'last', since: '4.10.0' });
  /** Guests inside the guest are switched faster. For Intel. */
  evmcs? = child(featureSwitch('evmcs'), { repeated: 'last', since: '4.10.0' });
  /** The synthetic interrupt controller goes with that of the hardware. */
  avic? = child(featureSwitch('avic'), { repeated: 'last', since: '8.10.0' });
  /** Bitmaps of registers are only read again when they have changed, for guests inside the guest. */
  emsr_bitmap? = child(featureSwitch('emsr_bitmap'), { repeated: 'last', since: '10.7.0' });
  /** Calls to the hypervisor may hand over their input in XMM registers. */
  xmm_input? = child(featureSwitch('xmm_input'), { repeated: 'last', since: '10.7.0' });
}

export type { Hyperv, HypervSpinlocks, HypervStimer, HypervTlbflush, HypervVendorId };
export const hyperv: ElementModel<Hyperv> = element('hyperv', Hyperv, { expanded: true, closed: true });
