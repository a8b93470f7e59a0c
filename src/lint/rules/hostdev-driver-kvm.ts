import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'hostdev-driver-kvm',
  severity: 'error',
  stage: 'start',
  summary: 'A way of handing PCI devices to guests that is gone.',
  on: network,
  check(value, report) {
    const driver = value.forward?.driver;
    if (driver?.name !== 'kvm' || modeOf(value) !== 'hostdev') return;
    report(driver, 'name', "QEMU no longer takes devices by way of 'kvm', so guests of this network do not start; write 'vfio'", {
      fix: { title: "Write 'vfio'", kind: 'safe', changes: [set(driver, { name: 'vfio' })] },
    });
  },
});
