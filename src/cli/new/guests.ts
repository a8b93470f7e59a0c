import type { Domain } from '../../domain/domain.ts';
import {
  bridgeInterface,
  type CpuTopologyOption,
  type DiskOption,
  type GuestOptions,
  guest,
  type KvmOptions,
  type NetworkOption,
} from '../../recipe/index.ts';
import { UsageError } from '../io.ts';
import type { Kind } from './kind.ts';
import { flagOption, listOption, type NewOption, numberOption, readNumber, readPairs, textOption } from './option.ts';

/** What is written behind a name or path: `,bus=scsi,format=raw`. */
function readRest(flag: string, text: string, keys: readonly string[]): { first: string; rest: Record<string, string> } {
  const at = text.search(new RegExp(`,(?:${keys.join('|')})=`));
  return at < 0 ? { first: text, rest: {} } : { first: text.slice(0, at), rest: readPairs(flag, text.slice(at + 1), keys) };
}

const diskSettings = ['format', 'bus', 'serial', 'readonly'];

/** `/images/web.qcow2`, `/dev/vg0/web,bus=scsi`, `pool=fast,volume=web.qcow2` */
function readDisk(text: string): DiskOption {
  const { first, rest } = text.startsWith('/')
    ? readRest('disk', text, diskSettings)
    : { first: undefined, rest: readPairs('disk', text, ['pool', 'volume', ...diskSettings]) };
  const { readonly: isReadonly, ...others } = rest;
  if (isReadonly !== undefined && isReadonly !== 'yes' && isReadonly !== 'no')
    throw new UsageError(`--disk ${text}: expected readonly=yes or readonly=no`);
  if (first === undefined && (others['pool'] === undefined || others['volume'] === undefined))
    throw new UsageError(`--disk ${text}: expected an absolute path, or pool=NAME,volume=NAME`);
  const place = first === undefined ? {} : first.startsWith('/dev/') ? { device: first } : { file: first };
  return { ...place, ...others, ...(isReadonly === 'yes' && { readonly: true }) } as DiskOption;
}

const cardSettings = ['mac', 'model'];

function readNetwork(text: string): NetworkOption {
  const { first, rest } = readRest('network', text, ['portgroup', ...cardSettings]);
  return { network: first, ...rest };
}

/** `4`, or `sockets=2,cores=4,threads=2` */
function readCpus(text: string): number | CpuTopologyOption {
  if (!text.includes('=')) return readNumber('vcpus', text);
  const parts = Object.entries(readPairs('vcpus', text, ['sockets', 'cores', 'threads']));
  return Object.fromEntries(parts.map(([name, count]) => [name, readNumber('vcpus', count)]));
}

const cpuModes = ['host-passthrough', 'host-model', 'maximum'];

function readCpu(text: string): KvmOptions['cpu'] {
  return cpuModes.includes(text) ? (text as 'maximum') : { model: text };
}

/** `vnc`, or `spice,listen=0.0.0.0,port=5901` */
function readGraphics(text: string): GuestOptions['graphics'] {
  const { first, rest } = readRest('graphics', text, ['listen', 'port']);
  const { listen, port } = rest;
  return {
    type: first as 'vnc' | 'spice',
    ...(listen !== undefined && { listen }),
    ...(port !== undefined && { port: readNumber('graphics', port) }),
  };
}

/** An option that is read from one text. */
function readOption(flag: string, argument: string, help: string, property: string, read: (text: string) => unknown): NewOption {
  return { flag, argument, help, property, read: ([text]) => read(text!) };
}

/** An option that may be repeated, each text read by itself. */
function eachOption(flag: string, argument: string, help: string, property: string, read: (text: string) => unknown): NewOption {
  return { flag, argument, help: `${help}; may be repeated`, property, multiple: true, read: (texts) => texts.map(read) };
}

const options: readonly NewOption[] = [
  textOption('name', 'NAME', 'name of the guest'),
  textOption('memory', 'SIZE', 'its memory, such as 2GiB'),
  readOption('vcpus', 'N|sockets=N,cores=N', 'number of CPUs, or how they are put together; 2 when absent', 'vcpus', readCpus),
  textOption('uuid', 'UUID', 'its UUID; drawn when absent'),
  textOption('seed', 'TEXT', 'the same UUID and MACs each time for the same text'),
  eachOption('disk', 'PATH[,format=…][,bus=…]', 'a file, or a device in /dev/; or pool=NAME,volume=NAME', 'disks', readDisk),
  textOption('cdrom', 'PATH', 'an image in the CD-ROM drive, such as an installer'),
  flagOption('empty-cdrom', 'a CD-ROM drive with nothing in it', 'cdrom'),
  textOption('cloud-init', 'PATH', 'an image with what cloud-init reads'),
  eachOption('network', 'NAME[,portgroup=…][,mac=…]', 'a virtual network; default when absent', 'networks', readNetwork),
  eachOption('bridge', 'NAME[,mac=MAC]', 'a bridge of the host', 'bridge', (text) => readRest('bridge', text, cardSettings)),
  { ...flagOption('no-network', 'no interface', 'networks'), read: () => [] },
  listOption('taken-mac', 'MAC', 'a MAC that is in use; may be repeated', 'takenMacs'),
  readOption('boot', 'DEVICE[,DEVICE]', 'disk, cdrom and network in the order they are tried', 'boot', (text) => text.split(',')),
  textOption('kernel', 'PATH', "a kernel of the host's to start"),
  textOption('initrd', 'PATH', 'its initial ramdisk'),
  textOption('cmdline', 'TEXT', 'its arguments'),
  textOption('firmware', 'NAME', 'bios or uefi; bios when absent'),
  flagOption('secure-boot', 'start signed systems alone, with uefi', 'secureBoot'),
  flagOption('no-secure-boot', 'start all systems, with uefi', 'secureBoot', false),
  textOption('machine', 'NAME', 'q35, pc, or a release of one of them; q35 when absent'),
  numberOption('spare-ports', 'PCI Express ports for devices that come later; 8 when absent'),
  textOption('type', 'NAME', 'kvm, or qemu for hosts without it; kvm when absent'),
  readOption('cpu', 'MODE|MODEL', `${cpuModes.join(', ')}, or a model; host-passthrough when absent`, 'cpu', readCpu),
  readOption('graphics', 'NAME[,listen=…][,port=N]', 'a screen: vnc or spice; none when absent', 'graphics', readGraphics),
  flagOption('no-console', 'no serial console', 'console', false),
  flagOption('no-guest-agent', 'no channel to the guest agent', 'guestAgent', false),
  flagOption('tpm', 'a TPM, which swtpm on the host emulates'),
];

interface BridgedOptions {
  bridge?: readonly { first: string; rest: object }[];
}

/** Guests, of which there is one kind. */
export const guestKind: Kind<Domain> = {
  summary: 'for Linux, with what virt-install would choose',
  options,
  needs: [['name'], ['memory']],
  make({ bridge, ...others }: GuestOptions & BridgedOptions): Domain {
    const bridged = bridge?.map(({ first, rest }) => {
      const { mac, ...nic } = bridgeInterface({ bridge: first, ...rest });
      // One that is not asked for is of the guest's seed.
      return 'mac' in rest && mac !== undefined ? { ...nic, mac } : nic;
    });
    return guest({ ...others, ...(bridged !== undefined && { interfaces: bridged }) });
  },
};
