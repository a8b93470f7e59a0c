import { forward } from '../../network/forward.ts';
import { rule } from '../rule.ts';

const limits = { bus: 0xff, slot: 0x1f, function: 7 } as const;

export default rule({
  id: 'pci-address-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A PCI address with a number out of range.',
  on: forward,
  check({ addresses, interfaces }, report) {
    if (interfaces !== undefined) return;
    for (const address of addresses ?? []) {
      // libvirt does not look further when domain, bus and slot are all zero.
      const isZero = !address.domain && !address.bus && !address.slot;
      for (const property of ['bus', 'slot', 'function'] as const) {
        const given = address[property];
        if (!isZero && given !== undefined && given > limits[property]) {
          report(address, property, `${property} is 0x${given.toString(16)}; the highest is 0x${limits[property].toString(16)}`);
        }
      }
    }
  },
});
