import { domain } from '../../domain/domain.ts';
import { rule, set } from '../rule.ts';
import { devicesOf } from '../support/devices.ts';
import { isQemu } from '../support/hypervisor.ts';
import { hasPciExpress, machineOf } from '../support/machine.ts';

export default rule({
  id: 'pcie-no-spare-port',
  severity: 'info',
  stage: 'advice',
  summary: 'No port that is free for a device to be plugged in while the guest runs.',
  optIn: true,
  on: domain,
  check(guest, report, context) {
    const { devices } = guest;
    if (devices === undefined || !isQemu(context) || !hasPciExpress(machineOf(guest))) return;
    const ports = new Set<number | undefined>();
    for (const controller of devices.controllers ?? [])
      if (controller.type === 'pci' && controller.model === 'pcie-root-port') ports.add(controller.index);
    // Where no port is listed, or one has no number yet, libvirt is still to hand them out, and adds one more than needed.
    if (ports.size === 0 || ports.has(undefined)) return;
    for (const { address } of devicesOf(guest)) if (address?.type === 'pci') ports.delete(address.bus ?? 0);
    if (ports.size > 0) return;
    const spare = { type: 'pci', model: 'pcie-root-port' } as const;
    report(
      devices,
      undefined,
      'every pcie-root-port is taken, so no device can be plugged in while the guest runs; add a <controller> for each that may come',
      { fix: { title: 'Add a port', changes: [set(devices, { controllers: [...(devices.controllers ?? []), spare] })] } },
    );
  },
});
