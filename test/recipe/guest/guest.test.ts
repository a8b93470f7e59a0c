import { describe, expect, it } from 'vitest';
import { generateMac } from '../../../src/address/index.ts';
import { domain } from '../../../src/domain/index.ts';
import { stringify } from '../../../src/index.ts';
import { bridgeInterface, type GuestOptions, guest, vhostUserInterface } from '../../../src/recipe/index.ts';

const least = { name: 'web', memory: '2 GiB' } as const;
const devicesOf = (options: Partial<GuestOptions>) => guest({ ...least, ...options } as GuestOptions).devices!;
const targetsOf = (options: Partial<GuestOptions>) => devicesOf(options).disks!.map(({ target, boot }) => [target.dev, boot?.order]);

describe('a guest from a few options', () => {
  it('has what virt-install would choose for Linux', () => {
    const made = guest({ ...least, disks: ['/images/web.qcow2'], networks: ['lab'], seed: 'web', sparePorts: 1 });
    expect(stringify(domain, made)).toMatchInlineSnapshot(`
      "<domain type='kvm'>
        <name>web</name>
        <uuid>2eb18fb0-6166-8818-9e4c-86d24d2e445d</uuid>
        <memory unit='KiB'>2097152</memory>
        <vcpu>2</vcpu>
        <os>
          <type arch='x86_64' machine='q35'>hvm</type>
        </os>
        <features>
          <acpi/>
          <apic/>
        </features>
        <cpu mode='host-passthrough'/>
        <clock offset='utc'>
          <timer name='rtc' tickpolicy='catchup'/>
          <timer name='pit' tickpolicy='delay'/>
          <timer name='hpet' present='no'/>
        </clock>
        <pm>
          <suspend-to-mem enabled='no'/>
          <suspend-to-disk enabled='no'/>
        </pm>
        <devices>
          <disk type='file' device='disk'>
            <driver name='qemu' type='qcow2' discard='unmap'/>
            <source file='/images/web.qcow2'/>
            <target dev='vda' bus='virtio'/>
            <boot order='1'/>
          </disk>
          <controller type='usb' index='0' model='qemu-xhci' ports='15'/>
          <controller type='pci' index='0' model='pcie-root'/>
          <controller type='pci' index='1' model='pcie-root-port'/>
          <controller type='pci' index='2' model='pcie-root-port'/>
          <controller type='pci' index='3' model='pcie-root-port'/>
          <controller type='pci' index='4' model='pcie-root-port'/>
          <controller type='pci' index='5' model='pcie-root-port'/>
          <controller type='pci' index='6' model='pcie-root-port'/>
          <controller type='pci' index='7' model='pcie-root-port'/>
          <interface type='network'>
            <mac address='52:54:00:6e:02:e5'/>
            <source network='lab'/>
            <model type='virtio'/>
          </interface>
          <serial type='pty'>
            <target type='isa-serial' port='0'>
              <model name='isa-serial'/>
            </target>
          </serial>
          <console type='pty'>
            <target type='serial' port='0'/>
          </console>
          <channel type='unix'>
            <target type='virtio' name='org.qemu.guest_agent.0'/>
          </channel>
          <memballoon model='virtio'/>
          <rng model='virtio'>
            <backend model='random'>/dev/urandom</backend>
          </rng>
        </devices>
      </domain>
      "
    `);
  });

  it('has the UUID and the MACs that its seed settles', () => {
    const make = () => guest({ ...least, seed: 'web', networks: ['a', { network: 'b', portgroup: 'office' }] });
    expect(make()).toEqual(make());
    const macs = (made = make()) => made.devices!.interfaces!.map(({ mac }) => mac!.address);
    expect(macs()).toEqual(generateMac({ seed: 'web', count: 2 }));
    expect(macs(guest(least))).not.toEqual(macs(guest(least)));
    const [first] = macs();
    expect(macs(guest({ ...least, seed: 'web', takenMacs: [first!] }))).not.toEqual([first]);
  });

  it('is on the network default unless it says something else', () => {
    const networksOf = (options: Partial<GuestOptions>) => devicesOf(options).interfaces?.map(({ type }) => type);
    expect(devicesOf({}).interfaces).toMatchObject([{ type: 'network', source: { network: 'default' } }]);
    expect(networksOf({ networks: [] })).toBeUndefined();
    const lan = bridgeInterface({ bridge: 'br0' });
    expect(networksOf({ interfaces: [lan] })).toEqual(['bridge']);
    expect(networksOf({ networks: ['lab'], interfaces: [lan] })).toEqual(['network', 'bridge']);
  });

  it('gives interfaces of its own a MAC that nobody has, and leaves those alone that it was given', () => {
    const [mac] = generateMac({ seed: 'web', count: 1 });
    const bare = { type: 'user', model: { type: 'virtio' } } as const;
    const { interfaces } = devicesOf({ seed: 'web', interfaces: [bare, { ...bare, mac: { address: mac! } }] });
    expect(interfaces![1]!.mac!.address).toBe(mac);
    expect(interfaces![0]!.mac!.address).not.toBe(mac);
    expect(bare).toEqual({ type: 'user', model: { type: 'virtio' } });
  });

  it.each([
    ['2 GiB', 2097152],
    ['2GiB', 2097152],
    ['1.5G', 1572864],
    ['2 GB', 1953125],
    ['512 mib', 524288],
    ['67108865 bytes', 65537],
    [2 * 1024 ** 3, 2097152],
    [{ value: 2, unit: 'GiB' }, 2097152],
  ] as const)('takes %j for memory', (memory, value) => {
    expect(guest({ ...least, memory }).memory).toEqual({ unit: 'KiB', value });
  });

  it('shares its memory with a program that moves its packets', () => {
    const { memoryBacking } = guest({ ...least, interfaces: [vhostUserInterface({ path: '/run/web.sock' })] });
    expect(memoryBacking).toEqual({ source: { type: 'memfd' }, access: { mode: 'shared' } });
  });

  it('has CPUs as a number or put together, of the host or emulated', () => {
    expect(guest({ ...least, vcpus: { sockets: 2, cores: 4 } })).toMatchObject({
      vcpu: { value: 8 },
      cpu: { mode: 'host-passthrough', topology: { sockets: 2, cores: 4, threads: 1 } },
    });
    expect(guest({ ...least, type: 'qemu' })).toMatchObject({ type: 'qemu', cpu: { mode: 'maximum' } });
    expect(guest({ ...least, cpu: { model: 'Skylake-Server' } }).cpu).toEqual({
      mode: 'custom',
      match: 'exact',
      model: { fallback: 'forbid', value: 'Skylake-Server' },
    });
  });

  it('has disks of all kinds, named by their ports', () => {
    const { disks, controllers } = devicesOf({
      disks: [
        { file: '/images/a.img', format: 'qcow2', serial: 'data-1' },
        { device: '/dev/vg0/b', bus: 'scsi' },
        { pool: 'fast', volume: 'c.raw', bus: 'sata' },
        '/dev/vg0/d',
      ],
      cdrom: true,
      cloudInit: '/images/seed.iso',
    });
    expect(disks).toEqual([
      {
        type: 'file',
        device: 'disk',
        driver: { name: 'qemu', type: 'qcow2', discard: 'unmap' },
        source: { file: '/images/a.img' },
        target: { dev: 'vda', bus: 'virtio' },
        serial: 'data-1',
        boot: { order: 1 },
      },
      {
        type: 'block',
        device: 'disk',
        driver: { name: 'qemu', type: 'raw', cache: 'none', io: 'native', discard: 'unmap' },
        source: { dev: '/dev/vg0/b' },
        target: { dev: 'sdd', bus: 'scsi' },
      },
      {
        type: 'volume',
        device: 'disk',
        driver: { name: 'qemu', type: 'raw' },
        source: { pool: 'fast', volume: 'c.raw' },
        target: { dev: 'sdc', bus: 'sata' },
      },
      expect.objectContaining({ type: 'block', target: { dev: 'vdb', bus: 'virtio' } }),
      {
        type: 'file',
        device: 'cdrom',
        driver: { name: 'qemu', type: 'raw' },
        target: { dev: 'sda', bus: 'sata' },
        readonly: true,
        boot: { order: 2 },
      },
      {
        type: 'file',
        device: 'cdrom',
        driver: { name: 'qemu', type: 'raw' },
        source: { file: '/images/seed.iso' },
        target: { dev: 'sdb', bus: 'sata' },
        readonly: true,
      },
    ]);
    expect(controllers!.filter(({ type }) => type === 'scsi')).toEqual([{ type: 'scsi', index: 0, model: 'virtio-scsi' }]);
  });

  it('has as many SCSI controllers as its disks take', () => {
    const disks = Array.from({ length: 31 }, (_, index) => ({ device: `/dev/vg0/d${index}`, bus: 'scsi' as const }));
    const made = devicesOf({ disks });
    expect(made.disks!.at(-1)!.target.dev).toBe('sdae');
    expect(made.controllers!.filter(({ type }) => type === 'scsi').map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('tells cloud-init where to look', () => {
    const made = guest({ ...least, cloudInit: '/images/seed.iso' });
    expect(made.os!.smbios).toEqual({ mode: 'sysinfo' });
    expect(made.sysinfos).toEqual([{ type: 'smbios', system: { entries: [{ name: 'serial', value: 'ds=nocloud' }] } }]);
  });

  it('boots from its disk, then from its CD-ROM, and from the network where there is neither', () => {
    const disks = ['/images/a.qcow2', '/images/b.qcow2'];
    expect(targetsOf({ disks, cdrom: '/iso/debian.iso' })).toEqual([
      ['vda', 1],
      ['vdb', undefined],
      ['sda', 2],
    ]);
    expect(targetsOf({ disks, cdrom: '/iso/debian.iso', boot: ['cdrom', 'network'] })).toEqual([
      ['vda', undefined],
      ['vdb', undefined],
      ['sda', 1],
    ]);
    expect(devicesOf({}).interfaces![0]!.boot).toEqual({ order: 1 });
    expect(devicesOf({ disks }).interfaces![0]!.boot).toBeUndefined();
  });

  it('starts a kernel of the host without looking at its devices', () => {
    const made = guest({ ...least, kernel: '/boot/vmlinuz', initrd: '/boot/initrd', cmdline: 'root=/dev/vda1', disks: ['/a.qcow2'] });
    expect(made.os).toEqual({
      type: { arch: 'x86_64', machine: 'q35', value: 'hvm' },
      kernel: '/boot/vmlinuz',
      initrd: '/boot/initrd',
      cmdline: 'root=/dev/vda1',
    });
    expect(made.devices!.disks![0]!.boot).toBeUndefined();
  });

  it('has UEFI with keys for Secure Boot, without them, or as the host prefers', () => {
    const firmwareOf = (secureBoot?: boolean) => guest({ ...least, firmware: 'uefi', ...(secureBoot !== undefined && { secureBoot }) }).os;
    expect(firmwareOf()).toMatchObject({ firmware: 'efi' });
    expect(firmwareOf()).not.toHaveProperty('firmwareFeatures');
    expect(firmwareOf(false)!.firmwareFeatures).toEqual({ features: [{ enabled: false, name: 'enrolled-keys' }] });
    expect(firmwareOf(true)!.firmwareFeatures).toEqual({
      features: [
        { enabled: true, name: 'enrolled-keys' },
        { enabled: true, name: 'secure-boot' },
      ],
    });
  });

  it('has a screen where one is asked for', () => {
    expect(devicesOf({ graphics: 'vnc', console: false })).toMatchObject({
      graphics: [{ type: 'vnc', autoport: true }],
      videos: [{ model: { type: 'virtio' } }],
      inputs: [{ type: 'tablet', bus: 'usb' }],
    });
    expect(devicesOf({ graphics: 'vnc', console: false })).not.toHaveProperty('consoles');
    expect(devicesOf({ graphics: { type: 'vnc', listen: '0.0.0.0', port: 5901 } }).graphics).toEqual([
      { type: 'vnc', port: 5901, autoport: false, listens: [{ type: 'address', address: '0.0.0.0' }] },
    ]);
    const spice = guest({ ...least, graphics: 'spice', guestAgent: false });
    expect(spice.features!.vmport).toEqual({ state: false });
    expect(spice.devices!.channels).toEqual([{ type: 'spicevmc', target: { type: 'virtio', name: 'com.redhat.spice.0' } }]);
    expect(spice.devices!.redirdevs).toHaveLength(2);
  });

  it('has a TPM where one is asked for', () => {
    expect(devicesOf({ tpm: true }).tpms).toEqual([{ model: 'tpm-crb', backend: { type: 'emulator', version: '2.0' } }]);
  });

  it('has a PCI Express port for each device that needs one, and as many more as are asked for', () => {
    const portsOf = (options: Partial<GuestOptions>) =>
      devicesOf(options).controllers!.filter((one) => one.type === 'pci' && one.model === 'pcie-root-port').length;
    expect(portsOf({ disks: ['/a.qcow2'] })).toBe(14);
    expect(portsOf({ sparePorts: 0 })).toBe(5);
    expect(portsOf({ disks: ['/a.qcow2', { device: '/dev/b', bus: 'scsi' }], networks: ['a', 'b'], sparePorts: 3 })).toBe(11);
    expect(portsOf({ networks: [{ network: 'a', model: 'rtl8139' }], guestAgent: false, sparePorts: 0 })).toBe(3);
  });

  it('has IDE and PCI on a machine as of 1996', () => {
    const made = guest({ ...least, machine: 'pc', cdrom: '/iso/old.iso' });
    expect(made.os!.type!.machine).toBe('pc');
    expect(made.devices!.disks![0]!.target).toEqual({ dev: 'hda', bus: 'ide' });
    expect(made.devices!.controllers!.map(({ type }) => type)).toEqual(['usb']);
  });
});
