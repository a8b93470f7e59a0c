import { expectTypeOf, it } from 'vitest';
import type { Domain } from '../../../src/domain/index.ts';
import { guest } from '../../../src/recipe/index.ts';

const least = { name: 'web', memory: '2 GiB' } as const;

it('a guest is a domain', () => {
  expectTypeOf(guest(least)).toEqualTypeOf<Domain>();
  expectTypeOf(guest({ ...least, machine: 'pc-q35-7.2', firmware: 'uefi', secureBoot: true, sparePorts: 4 })).toEqualTypeOf<Domain>();
});

it('options that make no sense together do not compile', () => {
  // @ts-expect-error memory has to be named
  guest({ name: 'web' });
  // @ts-expect-error a BIOS knows nothing of Secure Boot
  guest({ ...least, secureBoot: true });
  // @ts-expect-error the same where it is named
  guest({ ...least, firmware: 'bios', secureBoot: false });
  // @ts-expect-error an emulated CPU is not the host's
  guest({ ...least, type: 'qemu', cpu: 'host-passthrough' });
  // @ts-expect-error what would the ramdisk be for?
  guest({ ...least, initrd: '/boot/initrd' });
  // @ts-expect-error who gets the arguments?
  guest({ ...least, cmdline: 'quiet' });
  // @ts-expect-error a kernel of the host's is started without looking at devices
  guest({ ...least, kernel: '/boot/vmlinuz', boot: ['disk'] });
  // @ts-expect-error a machine without PCI Express has no ports of it
  guest({ ...least, machine: 'pc', sparePorts: 4 });
  // @ts-expect-error nor memory that keeps unsigned systems away from its firmware
  guest({ ...least, machine: 'pc', firmware: 'uefi', secureBoot: true });
  // @ts-expect-error a disk is in one place
  guest({ ...least, disks: [{ file: '/a.raw', device: '/dev/vg0/a' }] });
  // @ts-expect-error disks on SATA can always be written to
  guest({ ...least, disks: [{ file: '/a.raw', bus: 'sata', readonly: true }] });
  // @ts-expect-error a pool alone names no disk
  guest({ ...least, disks: [{ pool: 'fast' }] });
  // @ts-expect-error the guest's seed settles MACs
  guest({ ...least, networks: [{ network: 'lab', seed: 'a' }] });
  // @ts-expect-error only a unit that libvirt knows
  guest({ ...least, memory: { value: 2 } });
});
