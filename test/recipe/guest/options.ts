import fc from 'fast-check';
import { type BootDevice, bridgeInterface, type GuestOptions, userInterface, vhostUserInterface } from '../../../src/recipe/index.ts';
import { name, options } from '../options.ts';

const path = fc.constantFrom('/images/a b', "/images/it's", '/images/<ü>&"', '/x');
const format = fc.constantFrom('raw', 'qcow2');
const settings = {
  bus: fc.constantFrom('virtio', 'scsi', 'sata'),
  readonly: fc.boolean(),
  serial: fc.constantFrom('a', 'Disk_1.+-', 'twenty characters ok'),
};
const disks: fc.Arbitrary<string | Record<string, unknown>> = fc.oneof(
  path.map((one) => ({ file: `${one}.qcow2` })),
  fc.constantFrom('/images/plain.raw', '/dev/vg0/plain'),
  options<Record<string, unknown>>({ file: path, format }, settings),
  options<Record<string, unknown>>({ device: path.map((one) => `/dev${one}`) }, { ...settings, format }),
  options<Record<string, unknown>>({ pool: name, volume: name, format }, settings),
);
// Disks on SATA can always be written to.
const disk = disks.map((one) => {
  if (typeof one !== 'string' && one['bus'] === 'sata') delete one['readonly'];
  return one;
});
const interfaces = fc.subarray([
  bridgeInterface({ bridge: 'br0', seed: 'other' }),
  userInterface({ seed: 'another', model: 'e1000' }),
  { type: 'user', model: { type: 'rtl8139' } } as const,
  vhostUserInterface({ path: '/run/web.sock', seed: 'third' }),
]);
const networks = fc.array(
  fc.oneof(
    name,
    name.map((network) => ({ network, portIsolation: true, queues: 2 })),
  ),
  { maxLength: 3 },
);

const base = {
  seed: fc.string(),
  uuid: fc.uuid(),
  vcpus: fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constantFrom({ cores: 4 }, { sockets: 2, cores: 3, threads: 2 })),
  disks: fc.uniqueArray(disk, {
    maxLength: 6,
    selector: (one) => (typeof one === 'string' ? one : JSON.stringify([one['file'], one['device'], one['pool'], one['volume']])),
  }),
  cdrom: fc.constantFrom<true | string>(true, '/iso/debian.iso'),
  cloudInit: fc.constant('/images/seed.iso'),
  networks,
  interfaces,
  guestAgent: fc.boolean(),
  tpm: fc.boolean(),
  console: fc.boolean(),
  graphics: fc.constantFrom('vnc', 'spice', { type: 'vnc', listen: '::1', port: 5910 }, { type: 'spice', listen: '0.0.0.0' }),
};
const cpus = fc.oneof(
  options<Record<string, unknown>>(
    {},
    { type: fc.constant('kvm'), cpu: fc.constantFrom('host-passthrough', 'host-model', 'maximum', { model: 'Haswell-noTSX' }) },
  ),
  options<Record<string, unknown>>({ type: fc.constant('qemu') }, { cpu: fc.constantFrom('maximum', { model: 'qemu64' }) }),
);
const machines = fc.oneof(
  options<Record<string, unknown>>({}, { machine: fc.constantFrom('q35', 'pc-q35-7.2'), sparePorts: fc.integer({ min: 0, max: 20 }) }),
  fc.constantFrom({ machine: 'pc' }, { machine: 'pc-i440fx-7.2' }),
);
const starts = fc.oneof(
  options<Record<string, unknown>>({ kernel: path }, { initrd: path, cmdline: fc.constantFrom('root=/dev/vda1', 'a "b" <c>') }),
  fc.record({ boot: fc.subarray<BootDevice>(['disk', 'cdrom', 'network']) }, { requiredKeys: [] }),
);
const memory = fc.oneof(
  fc.integer({ min: 64, max: 4096 }).map((value) => `${value} MiB`),
  fc.integer({ min: 2 ** 26, max: 2 ** 40 }),
  fc.constantFrom({ value: 2, unit: 'GiB' }, '1.3GB'),
);

/** Options of guests that make sense together. Firmware is told apart: not every host has all. */
export function guestOptions(firmware: fc.Arbitrary<object>): fc.Arbitrary<GuestOptions> {
  return fc
    .tuple(
      options<Record<string, unknown>>({ name: name.filter((one) => one !== '.' && one !== '..'), memory }, base),
      cpus,
      machines,
      starts,
      firmware,
    )
    .map(([rest, ...others]) => sensible(Object.assign({}, rest, ...others)));
}

export const bios = fc.constantFrom({}, { firmware: 'bios' });
export const uefi = fc.constantFrom({ firmware: 'uefi' }, { firmware: 'uefi', secureBoot: false }, { firmware: 'uefi', secureBoot: true });

function sensible(asked: Record<string, unknown>): GuestOptions {
  const { disks = [], cdrom, networks: named, interfaces: own, boot } = asked as Partial<GuestOptions>;
  const there: Record<BootDevice, boolean> = {
    disk: disks.length > 0,
    cdrom: cdrom !== undefined,
    network: (named ?? (own === undefined ? ['default'] : [])).length + (own ?? []).length > 0,
  };
  if (boot !== undefined) asked['boot'] = boot.filter((kind) => there[kind]);
  if (asked['machine'] !== undefined && !String(asked['machine']).includes('q35')) delete asked['secureBoot'];
  return asked as unknown as GuestOptions;
}
