import { deviceAddress } from '../../shared/device-address.ts';
import { rule } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { isLeftToLibvirt } from '../support/pci.ts';

export default rule({
  id: 'pci-address-zero',
  severity: 'warning',
  stage: 'silent',
  summary: 'A PCI address of zeros, which libvirt takes for none.',
  on: deviceAddress,
  check(address, report, context) {
    if (address.type !== 'pci' || !isLeftToLibvirt(address) || !isQemu(context)) return;
    const said = (['slot', 'bus', 'domain', 'function'] as const).find((property) => address[property] !== undefined);
    if (said !== undefined)
      report(
        address,
        said,
        'the first place on the first bus is taken, and libvirt takes zeros for none and chooses another; write the place that is meant, or none',
      );
  },
});
