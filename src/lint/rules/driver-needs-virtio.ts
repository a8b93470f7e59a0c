import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { getsVirtio, isVirtio, modelName, virtioSettings } from '../support/nic.ts';

export default rule({
  id: 'driver-needs-virtio',
  severity: 'error',
  stage: 'define',
  summary: 'Settings in <driver> that only virtio cards have.',
  on: domainInterface,
  check(nic, report) {
    if (nic.type === 'unknown' || nic.driver === undefined) return;
    if (!getsVirtio(nic)) {
      const { driver } = nic;
      for (const property of ['iommu', 'ats', 'packed', 'page_per_vq'] as const) {
        if (driver[property] === undefined) continue;
        report(driver, property, `${property} is for virtio cards, and ${modelName(nic)}; remove it`, {
          fix: { title: `Remove ${property}`, changes: [set(driver, { [property]: undefined })] },
        });
      }
    }
    if (nic.type === 'hostdev' || isVirtio(nic)) return;
    const { driver } = nic;
    for (const property of virtioSettings) {
      if (driver[property] === undefined) continue;
      const message = `libvirt reads ${property} where a virtio card is asked for, and ${modelName(nic)}; it drops ${property}`;
      report(driver, property, message, { severity: 'warning', stage: 'silent' });
    }
  },
});
