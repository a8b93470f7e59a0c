import { type DomainHostdev, hostdev } from '../../domain/hostdev.ts';
import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Network, network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { modeOf } from '../support/mode.ts';

export default rule<Network | DomainInterface | DomainHostdev>({
  id: 'hostdev-driver-kvm',
  severity: 'error',
  stage: 'start',
  summary: 'A way of handing PCI devices to guests that is gone.',
  on: [network, domainInterface, hostdev],
  check(value, report, context) {
    const driver = driverOf(value);
    if (driver?.name !== 'kvm' || !isQemu(context)) return;
    const who = 'forward' in value ? 'guests of this network do' : 'the guest does';
    report(driver, 'name', `QEMU no longer takes devices by way of 'kvm', so ${who} not start; write 'vfio'`, {
      fix: { title: "Write 'vfio'", kind: 'safe', changes: [set(driver, { name: 'vfio' })] },
    });
  },
});

function driverOf(value: Network | DomainInterface | DomainHostdev): { name?: string | undefined } | undefined {
  if ('forward' in value) return modeOf(value) === 'hostdev' ? value.forward?.driver : undefined;
  if ('type' in value && value.type === 'pci') return value.driver;
  return 'type' in value && value.type === 'hostdev' && value.source.address?.type === 'pci' ? value.driver : undefined;
}
