import { expect, it } from 'vitest';
import { type GuestOptions, guest, RecipeError, userInterface } from '../../../src/recipe/index.ts';

const mac = '52:54:00:00:00:01';

it.each<readonly [Record<string, unknown>, option: string, reason: RegExp]>([
  [{ name: 'a/b' }, 'name', /contains '\/'/],
  [{ name: '..' }, 'name', /take it for a folder/],
  [{ uuid: 'x' }, 'uuid', /no UUID/],
  [{ memory: 2048 }, 'memory', /2 KiB is too little .* counts bytes/],
  [{ memory: '2048' }, 'memory', /'2048' has no unit; expected one, as in 2048 MiB/],
  [{ memory: '2 GiG' }, 'memory', /'GiG' is no unit/],
  [{ memory: 'much' }, 'memory', /expected one such as 2 GiB/],
  [{ memory: '63 MiB' }, 'memory', /too little for a guest, which needs 64 MiB$/],
  [{ memory: Number.NaN }, 'memory', /no amount/],
  [{ memory: { value: 2 ** 60, unit: 'EiB' } }, 'memory', /no amount/],
  [{ vcpus: 0 }, 'vcpus', /number of CPUs/],
  [{ vcpus: { cores: 16, threads: 16 } }, 'vcpus', /256 is no number of CPUs; expected a whole number from 1 to 255/],
  [{ interfaces: [{ type: 'user', mac: { address: 'zz' } }] }, 'interfaces[0].mac.address', /'zz' is no MAC address/],
  [{ memory: undefined }, 'memory', /it is missing/],
  [{ type: 'xen' }, 'type', /expected kvm or qemu/],
  [{ type: 'qemu', cpu: 'host-passthrough' }, 'cpu', /goes with type 'kvm' only/],
  [{ cpu: 'host-pasthrough' }, 'cpu', /did you mean 'host-passthrough'/],
  [{ cpu: { model: 'a b' } }, 'cpu.model', /no model/],
  [{ machine: 'virt' }, 'machine', /expected q35, pc/],
  [{ machine: 'pc', sparePorts: 2 }, 'sparePorts', /goes with machine 'q35' only/],
  [{ sparePorts: 201 }, 'sparePorts', /from 0 to 200/],
  [{ firmware: 'efi' }, 'firmware', /there is no 'efi'/],
  [{ secureBoot: true }, 'secureBoot', /goes with firmware 'uefi' only/],
  [{ machine: 'pc', firmware: 'uefi', secureBoot: true }, 'secureBoot', /goes with machine 'q35' only/],
  [{ initrd: '/boot/initrd' }, 'initrd', /goes with kernel only/],
  [{ cmdline: 'quiet' }, 'cmdline', /goes with kernel only/],
  [{ kernel: 'vmlinuz' }, 'kernel', /no absolute path/],
  [{ kernel: '/vmlinuz', cmdline: 'a\nb' }, 'cmdline', /in one line/],
  [{ kernel: '/vmlinuz', boot: ['disk'] }, 'boot', /goes with no kernel only/],
  [{ boot: ['cdrom'] }, 'boot[0]', /there is no cdrom/],
  [{ boot: ['network', 'network'] }, 'boot[1]', /network is there twice/],
  [{ boot: ['floppy'] }, 'boot[0]', /expected disk, cdrom or network/],
  [{ disks: ['web.qcow2'] }, 'disks[0].file', /no absolute path/],
  [{ disks: ['/images/web.img'] }, 'disks[0].format', /say whether '\/images\/web.img' is qcow2 or raw/],
  [{ disks: [{ file: '/a', format: 'vmdk' }] }, 'disks[0].format', /there is no 'vmdk'/],
  [{ disks: [{ file: '/a.raw', bus: 'ide' }] }, 'disks[0].bus', /there is no 'ide'/],
  [{ disks: [{ file: '/a.raw', bus: 'sata', readonly: true }] }, 'disks[0].readonly', /can always be written to/],
  [{ disks: [{ file: '/a.raw', serial: 'ä' }] }, 'disks[0].serial', /no serial number/],
  [{ disks: [{ pool: 'a', volume: 'b/c' }] }, 'disks[0].volume', /no name of a volume/],
  [{ disks: ['/a.raw', '/a.raw'] }, 'disks[1]', /it is disks\[0\] too/],
  [{ disks: Array.from({ length: 7 }, (_, n) => ({ file: `/${n}.raw`, bus: 'sata' })) }, 'disks', /7 drives are on SATA/],
  [{ disks: Array.from({ length: 200 }, (_, n) => `/${n}.raw`) }, 'disks', /213 PCI Express ports/],
  [{ cdrom: 'debian.iso' }, 'cdrom', /no absolute path/],
  [{ cloudInit: 'seed.iso' }, 'cloudInit', /no absolute path/],
  [{ networks: ['a/b'] }, 'networks[0]', /contains '\/'/],
  [{ networks: [{ network: 'a', mtu: 5 }] }, 'networks[0].mtu', /size of a packet/],
  [{ takenMacs: ['x'] }, 'takenMacs[0]', /no MAC address/],
  [{ interfaces: [{ ...userInterface({}), boot: { order: 1 } }] }, 'interfaces[0].boot', /say with boot/],
  [{ interfaces: [userInterface({ mac }), userInterface({ mac })] }, 'interfaces', /two of them have the MAC/],
  [{ graphics: 'sdl' }, 'graphics', /there is no 'sdl'/],
  [{ graphics: { type: 'vnc', listen: 'everywhere' } }, 'graphics.listen', /no address/],
  [{ graphics: { type: 'vnc', port: 80 } }, 'graphics.port', /from 5900 to 65535/],
])('refuses %j', (options, option, reason) => {
  const error = refusalOf({ name: 'web', memory: '1 GiB', ...options } as unknown as GuestOptions);
  expect(error).toBeInstanceOf(RecipeError);
  expect([error!.option, error!.message]).toEqual([option, expect.stringMatching(reason)]);
});

function refusalOf(options: GuestOptions): RecipeError | undefined {
  try {
    guest(options);
  } catch (error) {
    return error as RecipeError;
  }
  return undefined;
}
