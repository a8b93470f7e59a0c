import { type DomainDisk, disk } from '../../domain/disk.ts';
import { type Report, rule } from '../rule.ts';
import { busOf } from '../support/disk-bus.ts';
import { isQemu } from '../support/hypervisor.ts';

export default rule({
  id: 'disk-setting-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'A setting of a disk that its kind or its bus does not allow.',
  on: disk,
  check(value, report, context) {
    if (value.type === 'unknown') return;
    checkKind(value, report);
    checkBus(value, report);
    checkLimits(value, report);
    checkSource(value, report);
    if (isQemu(context)) checkQemu(value, report);
  },
});

function checkKind(disk: DomainDisk, report: Report): void {
  const { device = 'disk', target } = disk;
  const isMedium = device === 'cdrom' || device === 'floppy';
  if (device !== 'lun') {
    if (disk.rawio !== undefined) report(disk, 'rawio', `rawio is for device='lun', and this is a ${device}`);
    if (disk.sgio !== undefined) report(disk, 'sgio', `sgio is for device='lun', and this is a ${device}`);
  } else if (disk.sgio === 'unfiltered') report(disk, 'sgio', "libvirt no longer supports 'unfiltered'");
  if (target.tray === 'open' && !isMedium) report(target, 'tray', `an open tray is for CD-ROM and floppy, and this is a ${device}`);
  const isDrive = device === 'disk' || device === 'lun';
  if (isDrive && !/^(?:hd|sd|vd|xvd|ubd)/.test(target.dev))
    report(target, 'dev', `the name of a disk starts with hd, sd, vd, xvd or ubd, and this is '${target.dev}'`);
  if (device === 'floppy' && !target.dev.startsWith('fd'))
    report(target, 'dev', `the name of a floppy starts with fd, and this is '${target.dev}'`);
}

const virtioDriver = ['queues', 'event_idx', 'ioeventfd', 'iommu', 'ats', 'packed', 'page_per_vq'] as const;

function checkBus(disk: DomainDisk, report: Report): void {
  const { device = 'disk', driver, model, target } = disk;
  const bus = busOf(disk);
  if (bus !== 'virtio') {
    if (model?.startsWith('virtio')) report(disk, 'model', `model '${model}' is for the bus 'virtio', and the disk is on '${bus}'`);
    for (const property of virtioDriver) {
      const given = driver?.[property];
      if (given !== undefined && given !== 0)
        report(driver!, property, `${property} is for the bus 'virtio', and the disk is on '${bus}'; remove it`);
    }
  }
  if ((device === 'floppy') !== (bus === 'fdc')) {
    const says = device === 'floppy' ? `a floppy is on the bus 'fdc', not on '${bus}'` : `a ${device} is not on the bus of floppies`;
    report(target, target.bus === undefined ? undefined : 'bus', says);
  }
  if (target.removable !== undefined && bus !== 'usb')
    report(target, 'removable', `removable is for the bus 'usb', and the disk is on '${bus}'`);
}

function checkLimits({ iotune }: DomainDisk, report: Report): void {
  if (iotune === undefined) return;
  for (const unit of ['bytes', 'iops'] as const) {
    for (const end of ['', '_max'] as const) {
      const total = `total_${unit}_sec${end}` as const;
      const parts = [`read_${unit}_sec${end}`, `write_${unit}_sec${end}`] as const;
      if (iotune[total] && parts.some((part) => iotune[part]))
        report(iotune, total, `a limit of both is ${total}, one of each ${parts.join(' and ')}; not all together`);
    }
  }
}

function checkSource(disk: DomainDisk, report: Report): void {
  const { device = 'disk', type = 'file' } = disk;
  const source = 'source' in disk ? disk.source : undefined;
  if (device === 'disk' && isEmpty(type, source))
    report(disk, undefined, 'a disk has a <source>; only CD-ROM and floppy go without a medium');
  if (source === undefined || !('startupPolicy' in source)) return;
  if (source.startupPolicy === 'requisite' && device !== 'cdrom' && device !== 'floppy')
    report(source, 'startupPolicy', `'requisite' is for CD-ROM and floppy, and this is a ${device}`);
}

/** Whether libvirt sees no medium. Types that cannot be without one have no say here. */
function isEmpty(type: string, source: object | undefined): boolean {
  const { file, dev, dir } = (source ?? {}) as { file?: string; dev?: string; dir?: string };
  return { file, block: dev, dir }[type as 'file'] === undefined && (type === 'file' || type === 'block' || type === 'dir');
}

/** What QEMU does not have. */
function checkQemu(disk: DomainDisk, report: Report): void {
  const { address, driver, target } = disk;
  const [, letters, partition] = /^(?:fd|hd|vd|sd|xvd|ubd)([a-z]*)(\d*)$/.exec(target.dev) ?? [];
  if (letters === undefined || (letters === '' && address === undefined))
    report(target, 'dev', `'${target.dev}' is no name of a disk; one is like sda or vdb`);
  else if (Number(partition) > 0)
    report(target, 'dev', `'${target.dev}' is the name of a partition; a disk has no number behind its letters`);
  if (driver?.name !== undefined && driver.name !== 'qemu')
    report(driver, 'name', `QEMU drives its disks itself: the driver is 'qemu', not '${driver.name}'`);
  const bus = busOf(disk);
  for (const property of ['vendor', 'product'] as const)
    if (disk[property] !== undefined && bus !== 'scsi')
      report(disk, property, `${property} is for SCSI disks, and the disk is on '${bus}'`);
}
