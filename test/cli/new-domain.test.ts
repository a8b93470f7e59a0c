import { describe, expect, it } from 'vitest';
import { guestKind } from '../../src/cli/new/guests.ts';
import { domain } from '../../src/domain/index.ts';
import { parse, stringify } from '../../src/index.ts';
import { bridgeInterface, guest } from '../../src/recipe/index.ts';
import { cli } from '../support/cli.ts';

const make = (line: string) => cli(['new', 'domain', ...line.split(' ').filter(Boolean)]);
const { mac: _, ...bridged } = bridgeInterface({ bridge: 'br0' });
const least = { name: 'web', memory: '2GiB', seed: 'web' };

describe('libvirt-xml new domain', () => {
  it.each([
    ['', guest(least)],
    [
      '--vcpus 4 --disk /images/web.qcow2 --disk /dev/vg0/data,bus=scsi,serial=data --disk pool=fast,volume=a.raw,readonly=yes --network lab --network dmz,portgroup=office,mac=52:54:00:00:00:01',
      guest({
        ...least,
        vcpus: 4,
        disks: [
          '/images/web.qcow2',
          { device: '/dev/vg0/data', bus: 'scsi', serial: 'data' },
          { pool: 'fast', volume: 'a.raw', readonly: true },
        ],
        networks: ['lab', { network: 'dmz', portgroup: 'office', mac: '52:54:00:00:00:01' }],
      }),
    ],
    [
      '--uuid 3e3fce45-4f53-4fa7-bb32-11f34168b82b --vcpus sockets=2,cores=4 --cdrom /iso/debian.iso --cloud-init /images/seed.iso --boot cdrom,disk --disk /images/a,b.img,format=raw --bridge br0',
      guest({
        ...least,
        uuid: '3e3fce45-4f53-4fa7-bb32-11f34168b82b',
        vcpus: { sockets: 2, cores: 4 },
        cdrom: '/iso/debian.iso',
        cloudInit: '/images/seed.iso',
        boot: ['cdrom', 'disk'],
        disks: [{ file: '/images/a,b.img', format: 'raw' }],
        interfaces: [bridged],
      }),
    ],
    [
      '--firmware uefi --secure-boot --tpm --graphics spice,listen=0.0.0.0,port=5901 --no-console --no-guest-agent --spare-ports 2 --no-network',
      guest({
        ...least,
        firmware: 'uefi',
        secureBoot: true,
        tpm: true,
        graphics: { type: 'spice', listen: '0.0.0.0', port: 5901 },
        console: false,
        guestAgent: false,
        sparePorts: 2,
        networks: [],
      }),
    ],
    [
      '--type qemu --cpu qemu64 --machine pc --kernel /boot/vmlinuz --initrd /boot/initrd --cmdline quiet --empty-cdrom',
      guest({
        ...least,
        type: 'qemu',
        cpu: { model: 'qemu64' },
        machine: 'pc',
        kernel: '/boot/vmlinuz',
        initrd: '/boot/initrd',
        cmdline: 'quiet',
        cdrom: true,
      }),
    ],
  ])('makes what the recipe makes: %s', async (line, expected) => {
    expect(await make(`--name web --memory 2GiB --seed web ${line}`)).toEqual({ code: 0, out: stringify(domain, expected), error: '' });
  });

  it('keeps the MAC that a bridged interface is given', async () => {
    const { out } = await make('--name web --memory 2GiB --bridge br0,mac=52:54:00:00:00:09');
    expect(parse(domain, out).devices!.interfaces![0]!.mac!.address).toBe('52:54:00:00:00:09');
  });

  it('sets what the options lack', async () => {
    const { code, out } = await make(
      '--name web --memory 2GiB --set title=Web --set devices.watchdogs[0].model=itco --set devices.watchdogs[0].action=reset --set on_crash=restart',
    );
    expect(code).toBe(0);
    expect(parse(domain, out)).toMatchObject({
      title: 'Web',
      on_crash: 'restart',
      devices: { watchdogs: [{ model: 'itco', action: 'reset' }] },
    });
  });

  it('does not print what the linter calls an error', async () => {
    const { code, out, error } = await make('--name web --memory 2GiB --set devices.interfaces[0].mac.address=01:00:00:00:00:01');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain('[mac-multicast]');
  });

  it.each([
    ['', 'domain needs --name'],
    ['--name web', 'domain needs --memory'],
    ['web --name web', 'web: expected options behind domain'],
    ['--name web --memory 2048', "--memory: '2048' has no unit"],
    ['--name web --memory 1GiB --vcpus many', '--vcpus many: expected a number'],
    ['--name web --memory 1GiB --vcpus size=2', 'expected sockets=…, cores=…'],
    ['--name web --memory 1GiB --disk web.qcow2', 'expected pool=…, volume=…'],
    ['--name web --memory 1GiB --disk pool=fast', 'expected an absolute path, or pool=NAME,volume=NAME'],
    ['--name web --memory 1GiB --disk /a.raw,readonly=true', 'expected readonly=yes or readonly=no'],
    ['--name web --memory 1GiB --disk /a.img', "--disk[0].format: say whether '/a.img' is qcow2 or raw"],
    ['--name web --memory 1GiB --bridge eth0', "--bridge: 'eth0' looks like a network card"],
    ['--name web --memory 1GiB --graphics sdl', "--graphics: there is no 'sdl'"],
    ['--name web --memory 1GiB --secure-boot', "--secure-boot: it goes with firmware 'uefi' only"],
    ['--name web --memory 1GiB --host-steps do', "there is no option '--host-steps'"],
  ])('refuses %j without a stack trace', async (line, message) => {
    const { code, out, error } = await make(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
  });

  it('tells its options', async () => {
    const { code, out } = await make('--help');
    expect(code).toBe(0);
    expect(out).toContain('Usage: libvirt-xml new domain --name NAME --memory SIZE [options]\n\nA guest: for Linux');
    for (const { flag } of guestKind.options) expect(out).toContain(`--${flag}`);
  });
});
