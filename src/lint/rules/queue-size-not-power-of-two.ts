import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { isVirtio } from '../support/nic.ts';

export default rule({
  id: 'queue-size-not-power-of-two',
  severity: 'error',
  stage: 'define',
  summary: 'A ring of a virtio card whose size is no power of two.',
  on: domainInterface,
  check(nic, report, context) {
    if (nic.type === 'hostdev' || nic.driver === undefined || !isVirtio(nic) || !isQemu(context)) return;
    const { driver } = nic;
    for (const property of ['rx_queue_size', 'tx_queue_size'] as const) {
      const size = driver[property];
      if (size === undefined || Number.isInteger(Math.log2(size)) || size === 0) continue;
      const next = Math.min(1024, Math.max(256, 2 ** Math.ceil(Math.log2(size))));
      report(driver, property, `${property} is ${size}, which is no power of two; QEMU takes 256, 512 and 1024`, {
        fix: { title: `Write ${next}`, changes: [set(driver, { [property]: next })] },
      });
    }
  },
});
