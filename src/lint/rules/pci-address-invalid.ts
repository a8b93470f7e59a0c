import { hostDeviceAddress } from '../../interface/hostdev-source.ts';
import { forwardAddress } from '../../network/forward.ts';
import { deviceAddress } from '../../shared/device-address.ts';
import { rule } from '../rule.ts';
import { isLeftToLibvirt, type PciNumbers } from '../support/pci.ts';

/** An address, which has numbers if it is one of a PCI device. */
interface Address extends PciNumbers {
  type?: string | undefined;
}

const limits = { bus: 0xff, slot: 0x1f, function: 7 } as const;

export default rule<Address>({
  id: 'pci-address-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A PCI address with a number out of range.',
  on: [forwardAddress, hostDeviceAddress, deviceAddress],
  check(address, report) {
    if (address.type !== 'pci' || isLeftToLibvirt(address)) return;
    for (const property of ['bus', 'slot', 'function'] as const) {
      const given = address[property];
      if (given !== undefined && given > limits[property])
        report(address, property, `${property} is 0x${given.toString(16)}; the highest is 0x${limits[property].toString(16)}`);
    }
  },
});
