import { domain } from '../../domain/domain.ts';
import type { HostdevSource } from '../../interface/hostdev-source.ts';
import { rule } from '../rule.ts';
import { pciAddressName } from '../support/pci.ts';
import { repeatsIn } from '../support/repeats.ts';

export default rule({
  id: 'hostdev-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'One device of the host, handed to a guest twice.',
  on: domain,
  check(guest, report) {
    const sources = (guest.devices?.interfaces ?? []).flatMap((nic) => (nic.type === 'hostdev' ? nic.source : []));
    for (const { item, first } of repeatsIn(sources, nameOf)) {
      report(item, undefined, `the guest has the host's device ${nameOf(item)} already; remove one of the two`, {
        related: [{ message: 'the first one', object: first }],
      });
    }
  },
});

/** What libvirt tells devices of the host apart by: the address, or for a USB device without one vendor and product. */
function nameOf({ address, vendor, product }: HostdevSource): string | undefined {
  if (address?.type === 'pci') return pciAddressName(address);
  if (address !== undefined && address.type !== 'unknown' && address.bus && address.device)
    return `USB bus ${address.bus} device ${address.device}`;
  return vendor === undefined || product === undefined ? undefined : `USB ${vendor.id.toString(16)}:${product.id.toString(16)}`;
}
