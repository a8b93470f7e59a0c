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
  check({ devices }, report) {
    const cards = (devices?.interfaces ?? []).flatMap((nic) =>
      nic.type === 'hostdev' ? { source: nic.source, name: cardName(nic.source) } : [],
    );
    const others = (devices?.hostdevs ?? []).flatMap((device) => {
      if (device.type === 'pci') return { source: device.source, name: device.source.address && pciAddressName(device.source.address) };
      return device.type === 'usb' ? { source: device.source, name: usbName(device.source) } : [];
    });
    for (const { item, first } of repeatsIn([...cards, ...others], ({ name }) => name)) {
      report(item.source, undefined, `the guest has the host's device ${item.name} already; remove one of the two`, {
        related: [{ message: 'the first one', object: first.source }],
      });
    }
  },
});

/** What libvirt tells devices of the host apart by. */
function cardName({ address, vendor, product }: HostdevSource): string | undefined {
  if (address?.type === 'pci') return pciAddressName(address);
  return usbName({ vendor, product, address: address?.type === 'unknown' ? undefined : address });
}

interface UsbDevice {
  address?: { bus?: number | undefined; device?: number | undefined } | undefined;
  vendor?: { id: number } | undefined;
  product?: { id: number } | undefined;
}

/** The address, or without one vendor and product. */
function usbName({ address, vendor, product }: UsbDevice): string | undefined {
  if (address?.bus && address.device) return `USB bus ${address.bus} device ${address.device}`;
  return vendor === undefined || product === undefined ? undefined : `USB ${vendor.id.toString(16)}:${product.id.toString(16)}`;
}
