import { type DomainHostdev, hostdev } from '../../domain/hostdev.ts';
import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';

export default rule<DomainInterface | DomainHostdev>({
  id: 'hostdev-unmanaged',
  severity: 'warning',
  stage: 'start',
  summary: 'A device of the host that nobody takes from it.',
  on: [domainInterface, hostdev],
  check(device, report, context) {
    if (!isQemu(context)) return;
    const isPci = device.type === 'hostdev' ? device.source.address?.type === 'pci' : device.type === 'pci';
    // Who writes managed='no' has a reason.
    if (!isPci || !('source' in device) || ('managed' in device && device.managed !== undefined)) return;
    report(
      device,
      undefined,
      "without managed='yes' libvirt does not take the device from the host's driver, and the guest starts only after somebody else did",
      { fix: { title: "Write managed='yes'", changes: [set(device as { managed?: boolean }, { managed: true })] } },
    );
  },
});
