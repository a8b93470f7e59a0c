import type { Domain } from '../../domain/domain.ts';
import { all, numbered } from './lists.ts';

const kinds: Readonly<Record<string, string>> = {
  kvm: 'A virtual machine of QEMU with KVM, which uses what the processor has for it',
  qemu: 'A virtual machine of QEMU without KVM: the processor is imitated, which is slow',
  hvf: 'A virtual machine of QEMU on macOS',
  lxc: 'A container of Linux',
  xen: 'A virtual machine of Xen',
  bhyve: 'A virtual machine of bhyve',
};

/** What a guest is, in a sentence or two. Its network cards are told of one by one. */
export function guestWords({ type, memory, vcpu, os, devices }: Domain): string[] {
  const machine = [os?.type?.arch, os?.type?.machine].filter((word) => word !== undefined).join(' ');
  const parts = [
    ...(memory?.value === undefined ? [] : [`${memory.value} ${memory.unit ?? 'KiB'} of memory`]),
    numbered(vcpu?.value ?? 1, 'virtual CPU'),
    ...(devices?.disks === undefined ? [] : [numbered(devices.disks.length, 'disk')]),
    numbered(devices?.interfaces?.length ?? 0, 'network card'),
  ];
  return [`${kinds[type] ?? `A guest of the hypervisor ${type}`}${machine === '' ? '' : ` (${machine})`}, with ${all(parts)}.`];
}
