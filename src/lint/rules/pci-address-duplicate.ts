import { domain } from '../../domain/domain.ts';
import { remove, rule } from '../rule.ts';
import { addressedDevices } from '../support/devices.ts';
import { isQemu } from '../support/hypervisor.ts';
import { isLeftToLibvirt, pciAddressName } from '../support/pci.ts';
import { repeatsIn } from '../support/repeats.ts';

export default rule({
  id: 'pci-address-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'Two devices of a guest at one PCI address.',
  on: domain,
  check(guest, report, context) {
    if (!isQemu(context)) return;
    const addresses = addressedDevices(guest).flatMap(({ address }) =>
      address?.type === 'pci' && !isLeftToLibvirt(address) ? address : [],
    );
    for (const { item, first } of repeatsIn(addresses, pciAddressName)) {
      report(item, undefined, `another device is at ${pciAddressName(item)} already; remove the address, and libvirt chooses a free one`, {
        related: [{ message: 'the first one', object: first }],
        fix: { title: 'Leave the address to libvirt', changes: [remove(item)] },
      });
    }
  },
});
