import type { DomainController } from '../../domain/controller.ts';
import { type Domain, domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import { type Report, rule } from '../rule.ts';
import { isQemuType } from '../support/hypervisor.ts';
import { type Chipset, chipsetOf } from '../support/machine.ts';

export default rule({
  id: 'controller-setting-unsupported',
  severity: 'error',
  stage: 'define',
  summary: 'A controller that QEMU does not have, or a setting that the controller does not have.',
  on: domain,
  check(guest, report) {
    if (!isQemuType(guest.type)) return;
    const chipset = chipsetOf(guest);
    for (const controller of guest.devices?.controllers ?? []) {
      ifReadable(() => checkIde(controller, chipset, report));
      ifReadable(() => checkUsb(controller, report));
      ifReadable(() => checkDriver(controller, guest, report));
    }
  },
});

function checkIde(controller: DomainController, chipset: Chipset | undefined, report: Report): void {
  const { type = 'ide', index } = controller;
  if (type !== 'ide' || chipset === undefined) return;
  if (chipset === 'q35') report(controller, undefined, 'a q35 machine has no IDE controller; put the disks on SATA or virtio');
  else if (index) report(controller, 'index', 'the machine has one IDE controller, with index 0');
}

function checkUsb(controller: DomainController, report: Report): void {
  if (controller.type !== 'usb') return;
  const { model, ports } = controller;
  if (model === 'qusb1' || model === 'qusb2') report(controller, 'model', `${model} is a controller of Xen`);
  if (ports !== undefined && ports > 15 && (model === 'qemu-xhci' || model === 'nec-xhci'))
    report(controller, 'ports', `ports is ${ports}; ${model} has up to 15`);
}

const scsiSettings = ['queues', 'cmd_per_lun', 'max_sectors', 'ioeventfd', 'iothread'] as const;

function checkDriver(controller: DomainController, guest: Domain, report: Report): void {
  const { driver } = controller;
  if (driver === undefined) return;
  const model = 'model' in controller ? controller.model : undefined;
  // Without model the machine decides.
  if (controller.type === 'scsi' && model === undefined) return;
  if (controller.type === 'scsi' && model?.startsWith('virtio')) {
    const { iothread } = driver;
    if (iothread && !iothreadsOf(guest).has(iothread)) report(driver, 'iothread', `the guest has no I/O thread ${iothread}`);
    return;
  }
  for (const property of scsiSettings)
    if (driver[property]) report(driver, property, `${property} is for SCSI controllers of model 'virtio-scsi'; remove it`);
}

/** The numbers of a guest's I/O threads: those that are named, and the lowest others up to their count. */
function iothreadsOf({ iothreads = 0, iothreadids }: Domain): ReadonlySet<number> {
  const numbers = new Set((iothreadids?.iothreads ?? []).map(({ id }) => id));
  for (let next = 1; numbers.size < iothreads; next++) numbers.add(next);
  return numbers;
}
