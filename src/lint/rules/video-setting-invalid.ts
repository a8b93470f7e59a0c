import { domain } from '../../domain/domain.ts';
import type { DomainVideo } from '../../domain/video.ts';
import { type Report, rule } from '../rule.ts';
import { isQemuType } from '../support/hypervisor.ts';

export default rule({
  id: 'video-setting-invalid',
  severity: 'error',
  stage: 'define',
  summary: 'Graphics cards that do not go together, or a setting that a card does not have.',
  on: domain,
  check({ type, devices }, report) {
    const videos = devices?.videos ?? [];
    const none = videos.find(({ model }) => model?.type === 'none');
    if (none !== undefined && videos.length > 1)
      report(none.model!, 'type', "'none' stands for a guest without graphics cards, and here are others; remove one or the other");
    const primaries = videos.filter(({ model }) => model?.primary === true);
    for (const { model } of primaries.slice(1)) report(model!, 'primary', 'one card is the primary one, and this is the second');
    const first = primaries[0] ?? videos[0];
    for (const video of videos) {
      // Of a card that is not there, libvirt forgets all the rest.
      if (video.model?.type === undefined || video.model.type === 'none') continue;
      checkModel(video, report);
      if (isQemuType(type)) checkQemu(video, video === first, report);
    }
  },
});

function checkModel({ model, driver }: DomainVideo, report: Report): void {
  const type = model!.type;
  if (type !== 'qxl') {
    for (const property of ['ram', 'vram64', 'vgamem'] as const)
      if (isSize(model![property])) report(model!, property, `${property} is for model 'qxl', and this is '${type}'; remove it`);
  }
  if (type === 'virtio') return;
  if (driver?.name === 'vhostuser') report(driver, 'name', `'vhostuser' is for model 'virtio', and this is '${type}'`);
  for (const property of ['iommu', 'ats', 'packed', 'page_per_vq'] as const)
    if (driver?.[property] !== undefined)
      report(driver, property, `${property} is for virtio devices, and this card is '${type}'; remove it`);
}

/** libvirt rounds sizes up to a power of two, and forgets one for which there is none. */
function isSize(given: number | undefined): boolean {
  return given !== undefined && given > 0 && given <= 0x80000000;
}

const resizable: ReadonlySet<string | undefined> = new Set(['vga', 'qxl', 'virtio', 'bochs']);

function checkQemu({ model, driver }: DomainVideo, isFirst: boolean, report: Report): void {
  const { type, heads, acceleration, resolution } = model!;
  if (acceleration?.rendernode !== undefined && driver?.name !== 'vhostuser')
    report(acceleration, 'rendernode', "rendernode goes with <driver name='vhostuser'/>");
  if (acceleration?.accel2d === true) report(acceleration, 'accel2d', 'QEMU has no such acceleration');
  if (resolution !== undefined && !resizable.has(type)) report(resolution, undefined, `QEMU cannot set the resolution of model '${type}'`);
  if (type === 'qxl' || type === 'virtio') return;
  if (!isFirst) report(model!, 'type', `a second card is of model 'qxl' or 'virtio', and this is '${type}'`);
  if (heads !== undefined && heads !== 1) report(model!, 'heads', `a card of model '${type}' has one head`);
}
