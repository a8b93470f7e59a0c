import type { DomainDisk } from '../../domain/disk.ts';

const byPrefix = [
  ['hd', 'ide'],
  ['sd', 'scsi'],
  ['vd', 'virtio'],
  ['xvd', 'xen'],
  ['ubd', 'uml'],
] as const;

/** The bus that libvirt puts a disk on. */
export function busOf({ device, target }: DomainDisk): string {
  if (target.bus !== undefined) return target.bus;
  if (device === 'floppy') return 'fdc';
  return byPrefix.find(([prefix]) => target.dev.startsWith(prefix))?.[1] ?? 'ide';
}
