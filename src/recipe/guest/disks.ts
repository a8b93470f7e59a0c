import type { BlockDisk, DomainDisk, FileDisk, VolumeDisk } from '../../domain/disk.ts';
import type { DiskDriver } from '../../domain/disk-driver.ts';
import { checkPath } from '../checks/device.ts';
import { checkName } from '../checks/name.ts';
import { checkWord } from '../checks/word.ts';
import { RecipeError } from '../recipe-error.ts';

/** A disk that the guest needs virtio drivers for. */
export interface VirtioDiskOptions {
  /** How the guest sees it: `virtio`, which is assumed, is the fastest; `scsi`, by way of virtio too, is for hundreds of disks. */
  bus?: 'virtio' | 'scsi';
  /** Whether the guest can only read it; false when absent. */
  readonly?: boolean;
}

/** A disk that every system has drivers for. */
export interface SataDiskOptions {
  /** How the guest sees it: `sata` is slower, and every system knows it. */
  bus: 'sata';
  readonly?: never;
}

interface DiskSettings {
  /** Serial number that the guest sees, up to 20 characters, by which Linux names it in `/dev/disk/by-id`; none when absent. */
  serial?: string;
}

/** A disk in a file of the host. */
export interface FileDiskOptions extends DiskSettings {
  /** Path of the file on the host. */
  file: string;
  /**
   * How the file is laid out. What the name ends with when absent: `.qcow2`, `.raw` or `.iso`; others have to say it, because libvirt
   * does not look into the file.
   */
  format?: 'qcow2' | 'raw';
  device?: never;
  pool?: never;
  volume?: never;
}

/** A disk on a block device of the host. */
export interface BlockDiskOptions extends DiskSettings {
  /** Path of the device on the host, such as `/dev/vg0/web`. */
  device: string;
  /** How its data is laid out; `raw` when absent. */
  format?: 'qcow2' | 'raw';
  file?: never;
  pool?: never;
  volume?: never;
}

/** A disk in a volume of one of libvirt's storage pools. */
export interface VolumeDiskOptions extends DiskSettings {
  /** Name of the pool. It must run when the guest starts. */
  pool: string;
  /** Name of the volume, such as `web.qcow2`. */
  volume: string;
  /** How the volume is laid out; what the name ends with when absent, as for files. */
  format?: 'qcow2' | 'raw';
  file?: never;
  device?: never;
}

/** A disk: the path of a file, or of a device in `/dev/`, or more about it. */
export type DiskOption = string | ((FileDiskOptions | BlockDiskOptions | VolumeDiskOptions) & (VirtioDiskOptions | SataDiskOptions));

/** The drives of a guest. */
export interface Drives {
  readonly disks: readonly DomainDisk[];
  /** The drive that a system is installed from. */
  readonly cdrom: FileDisk | undefined;
  /** The drive with what cloud-init reads. */
  readonly seed: FileDisk | undefined;
}

/** Where a guest's data is, besides its disks. */
export interface OpticalOptions {
  /** Path of an image in the CD-ROM drive, such as an installer's; `true` for an empty drive; no drive when absent. */
  cdrom?: string | true;
  /**
   * Path of an image with what cloud-init reads when the guest starts for the first time, as `cloud-localds` makes it: its label is
   * `cidata`. None when absent.
   */
  cloudInit?: string;
}

/** Ports of the machine's own SATA controller; more would take a card. */
const sataPorts = 6;
/** Names of SCSI disks count places, and a controller has this many. */
const scsiPlaces = 15;

/** The drives of a guest, with names that say which port they are on. */
export function drivesOf(asked: readonly DiskOption[], { cdrom, cloudInit }: OpticalOptions, q35: boolean): Drives {
  const optical = [cdrom, cloudInit].filter((one) => one !== undefined).length;
  const onSata = asked.filter((one) => busOf(one) === 'sata').length + (q35 ? optical : 0);
  if (onSata > sataPorts) throw new RecipeError('disks', `${onSata} drives are on SATA, and there are ${sataPorts} ports; use virtio`);
  const next = { ide: 0, sata: q35 ? optical : 0, scsi: onSata, virtio: 0 };
  const disks = asked.map((one, index) => {
    const bus = busOf(one);
    const made = diskOf(`disks[${index}].`, typeof one === 'string' ? diskAt(one) : one);
    return { ...made, target: { dev: prefixOf(bus) + letters(next[bus]++), bus } };
  });
  refuseRepeated(disks);
  let opticalNames = 0;
  const drive = (option: string, image: string | true | undefined): FileDisk | undefined =>
    image === undefined ? undefined : opticalDrive(option, image, letters(opticalNames++), q35);
  return { disks, cdrom: drive('cdrom', cdrom), seed: drive('cloudInit', cloudInit) };
}

/**
 * A disk for a guest that has others, under a name that is free.
 *
 * ```ts
 * disks.push(guestDisk('/var/lib/libvirt/images/data.qcow2', disks))
 * ```
 * @param asked The path of a file, or of a device in `/dev/`, or more about it. A disk on `scsi` needs a controller of model `virtio-scsi`.
 * @param beside The disks that the guest has; none when absent.
 * @throws RecipeError for an option that cannot be used.
 */
export function guestDisk(asked: DiskOption, beside: readonly DomainDisk[] = []): FileDisk | BlockDisk | VolumeDisk {
  const bus = busOf(asked);
  const made = diskOf('', typeof asked === 'string' ? diskAt(asked) : asked);
  const taken = new Set(beside.map(({ target }) => target.dev));
  let index = 0;
  while (taken.has(prefixOf(bus) + letters(index))) index++;
  return { ...made, target: { dev: prefixOf(bus) + letters(index), bus } };
}

/** How many SCSI controllers the disks are on. */
export function scsiControllersFor(disks: readonly DomainDisk[]): number {
  const names = disks.filter(({ target }) => target.bus === 'scsi').map(({ target }) => target.dev.slice('sd'.length));
  const places = names.map((name) => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0));
  return Math.ceil(Math.max(0, ...places) / scsiPlaces);
}

function busOf(asked: DiskOption): 'virtio' | 'scsi' | 'sata' {
  return (typeof asked === 'string' ? undefined : asked.bus) ?? 'virtio';
}

function prefixOf(bus: 'virtio' | 'scsi' | 'sata'): string {
  return bus === 'virtio' ? 'vd' : 'sd';
}

function diskAt(path: string): FileDiskOptions | BlockDiskOptions {
  return path.startsWith('/dev/') ? { device: path } : { file: path };
}

type StoredDisk = Omit<FileDisk, 'target'> | Omit<BlockDisk, 'target'> | Omit<VolumeDisk, 'target'>;

function diskOf(option: string, asked: Exclude<DiskOption, string>): StoredDisk {
  const { bus = 'virtio', readonly: isReadonly = false, serial } = asked;
  checkWord(`${option}bus`, bus, ['virtio', 'scsi', 'sata']);
  if (isReadonly && bus === 'sata') throw new RecipeError(`${option}readonly`, 'disks on SATA can always be written to; use virtio');
  const rest = { ...(isReadonly && { readonly: true as const }), ...(serial !== undefined && { serial: checkSerial(option, serial) }) };
  if (asked.device !== undefined) {
    const driver: DiskDriver = { name: 'qemu', type: checkFormat(option, asked.format ?? 'raw'), cache: 'none', io: 'native' };
    const dev = checkPath(`${option}device`, asked.device);
    return { type: 'block', device: 'disk', driver: withDiscard(driver, !isReadonly), source: { dev }, ...rest };
  }
  if (asked.pool !== undefined) {
    const { pool, volume } = asked;
    if (volume === '' || volume.includes('/')) throw new RecipeError(`${option}volume`, `'${volume}' is no name of a volume`);
    const source = { pool: checkName(`${option}pool`, pool), volume: checkName(`${option}volume`, volume) };
    return { type: 'volume', device: 'disk', driver: driverFor(option, asked, volume, isReadonly), source, ...rest };
  }
  const file = checkPath(`${option}file`, asked.file);
  return { type: 'file', device: 'disk', driver: driverFor(option, asked, file, isReadonly), source: { file }, ...rest };
}

/** Formats by what names end with. */
const formats: ReadonlyMap<string, string> = new Map([
  ['qcow2', 'qcow2'],
  ['raw', 'raw'],
  ['iso', 'raw'],
]);

function driverFor(option: string, { format }: VolumeDiskOptions | FileDiskOptions, name: string, isReadonly: boolean): DiskDriver {
  const [, ending = ''] = /\.([^./]+)$/.exec(name) ?? [];
  const type = format ?? formats.get(ending.toLowerCase());
  if (type === undefined) throw new RecipeError(`${option}format`, `say whether '${name}' is qcow2 or raw; libvirt does not look into it`);
  // What the guest frees goes back to the host. A raw file may have been filled on purpose.
  return withDiscard({ name: 'qemu', type: checkFormat(option, type) }, type === 'qcow2' && !isReadonly);
}

function withDiscard(driver: DiskDriver, isUseful: boolean): DiskDriver {
  return isUseful ? { ...driver, discard: 'unmap' } : driver;
}

function checkFormat(option: string, format: string): 'qcow2' | 'raw' {
  return checkWord(`${option}format`, format as 'qcow2' | 'raw', ['qcow2', 'raw']);
}

function checkSerial(option: string, serial: string): string {
  if (!/^[A-Za-z0-9_.+\- ]{1,20}$/.test(serial))
    throw new RecipeError(`${option}serial`, `'${serial}' is no serial number; expected up to 20 letters, digits, blanks and '_ . + -'`);
  return serial;
}

function refuseRepeated(disks: readonly StoredDisk[]): void {
  const sources = disks.map(({ source }) => JSON.stringify(source));
  const repeated = sources.findIndex((one, index) => sources.indexOf(one) < index);
  if (repeated >= 0)
    throw new RecipeError(`disks[${repeated}]`, `it is disks[${sources.indexOf(sources[repeated]!)}] too, and both would write to it`);
}

function opticalDrive(option: string, image: string | true, name: string, q35: boolean): FileDisk {
  return {
    type: 'file',
    device: 'cdrom',
    driver: { name: 'qemu', type: 'raw' },
    ...(image !== true && { source: { file: checkPath(option, image) } }),
    target: { dev: `${q35 ? 'sd' : 'hd'}${name}`, bus: q35 ? 'sata' : 'ide' },
    readonly: true,
  };
}

/** `a` to `z`, `aa` and so on. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
