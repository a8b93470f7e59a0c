import { hypervisor } from '../codecs/hypervisor.ts';
import { int32, uint32 } from '../codecs/number.ts';
import { text, textCodec } from '../codecs/text.ts';
import { generatedUuid, uuid } from '../codecs/uuid.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, leaf, required } from '../model/field.ts';
import { idmap } from '../shared/idmap.ts';
import { metadata } from '../shared/metadata.ts';
import { blkiotune } from './blkiotune.ts';
import { domainClock } from './clock.ts';
import { domainCpu } from './cpu.ts';
import { cputune } from './cputune.ts';
import { domainDevices } from './devices.ts';
import { domainFeatures } from './features.ts';
import { domainIommufd } from './iommufd.ts';
import { defaultIothread, iothreadIds } from './iothreads.ts';
import { keywrap } from './keywrap.ts';
import { launchSecurity } from './launch-security.ts';
import { domainCurrentMemory, domainMaxMemory, domainMemory, memtune } from './memory.ts';
import { memoryBacking } from './memory-backing.ts';
import { numatune } from './numatune.ts';
import { domainOs } from './os.ts';
import { bhyveCommandline, lxcNamespace, vmwareDatacenterPath, xenCommandline } from './other-namespaces.ts';
import { domainPerf } from './perf.ts';
import { powerManagement } from './pm.ts';
import { qemuCapabilities, qemuCommandline, qemuDeprecation, qemuOverride } from './qemu-namespace.ts';
import { domainResource } from './resource.ts';
import { domainSeclabel } from './seclabel.ts';
import { domainSysinfo } from './sysinfo.ts';
import { throttleGroups } from './throttle-groups.ts';
import { domainVcpu, domainVcpus } from './vcpu.ts';

const oneLine = textCodec({
  format: 'text without line breaks',
  accepts: (text) => !text.includes('\n'),
  inSchema: (text) => text !== '',
  pattern: '^[^\\n]+$',
});
const endAction = oneOf('destroy', 'restart', 'preserve', 'rename-restart');
const crashAction = wordsSince(
  oneOf('destroy', 'restart', 'preserve', 'rename-restart', 'coredump-destroy', 'coredump-restart', 'preserve-running'),
  { 'preserve-running': '12.6.0' },
);
const lockAction = oneOf('poweroff', 'restart', 'pause', 'ignore');

/** A guest: a virtual machine or a container. */
class Domain {
  /** The hypervisor. */
  type = required(attribute(hypervisor, { empty: 'absent' }));
  /** Number of the running guest. */
  id? = attribute(int32, { live: true });
  /** Name of the guest, without `/`. */
  name = required(leaf(oneLine, { empty: 'absent' }));
  /** Identifies the guest beside its name. */
  uuid? = leaf(uuid, { empty: 'absent', default: 'a random one, or that of <sysinfo>' });
  /** What the guest itself takes for its UUID. */
  hwuuid? = leaf(uuid, { empty: 'absent', since: '11.7.0', default: 'uuid' });
  /** Tells the guest when it has been rolled back or copied, by changing. An empty text asks libvirt for one. */
  genid? = leaf(generatedUuid, { repeated: 'refused', since: '4.4.0' });
  /** One line about the guest. */
  title? = leaf(oneLine, { empty: 'absent', since: '0.9.10' });
  /** Text about the guest. */
  description? = leaf(text, { since: '0.7.2' });
  /** XML of other programs. */
  metadata? = child(metadata, { since: '0.9.10' });
  /** The most memory that the guest can grow to. */
  maxMemory? = child(domainMaxMemory, { since: '1.2.14', default: 'that of <memory>' });
  /** The memory that the guest boots with. Needed, unless NUMA cells in `<cpu>` have it. */
  memory? = child(domainMemory, { default: 'that of the NUMA cells' });
  /** The memory that the guest has at the moment, when a balloon takes some of it. */
  currentMemory? = child(domainCurrentMemory, { default: 'that of <memory>' });
  /** The guest's share of the host's block devices. */
  blkiotune? = child(blkiotune, { since: '0.8.8' });
  /** Limits on the memory that the whole guest may use. */
  memtune? = child(memtune);
  /** How the host provides the guest's memory. */
  memoryBacking? = child(memoryBacking);
  /** How many virtual CPUs the guest has. */
  vcpu? = child(domainVcpu, { default: '1' });
  /** The state of each virtual CPU. */
  vcpus? = child(domainVcpus, { since: '2.2.0' });
  /** How many I/O threads the guest has. */
  iothreads? = leaf(uint32, { empty: 'absent', since: '1.2.8', default: '0' });
  /** I/O threads with numbers and settings. */
  iothreadids? = child(iothreadIds, { since: '1.2.15', default: 'numbers from 1' });
  /** The event loop for devices without an I/O thread. */
  defaultiothread? = child(defaultIothread, { since: '8.5.0' });
  /** Limits on reading and writing that disks share. */
  throttlegroups? = child(throttleGroups, { since: '11.2.0' });
  /** How the host's CPUs are shared out. */
  cputune? = child(cputune);
  /** Where the host takes the guest's memory from. */
  numatune? = child(numatune, { repeated: 'refused', since: '0.9.3' });
  /** Whether devices of the host are opened through IOMMUFD. */
  iommufd? = child(domainIommufd, { repeated: 'refused', since: '12.2.0' });
  /** Where the guest belongs among others on the host. */
  resource? = child(domainResource, { repeated: 'refused', since: '1.0.5' });
  /** What the guest is told about its machine; one of each type. */
  sysinfos? = children(domainSysinfo, { since: '0.8.7' });
  /** Program of the host that finds the guest's kernel. For Xen and bhyve. */
  bootloader? = leaf(text, { empty: 'absent' });
  /** Arguments of that program. */
  bootloader_args? = leaf(text, { empty: 'absent' });
  /** How the guest boots. Needed, unless there is a bootloader. */
  os? = child(domainOs);
  /** Which users and groups of the host those of a container are. Give both. */
  idmap? = child(idmap);
  /** What the guest's machine can do. */
  features? = child(domainFeatures);
  /** The CPU that the guest sees. */
  cpu? = child(domainCpu, { since: '0.7.5', default: "the hypervisor's default" });
  /** What the guest's clock is set to. */
  clock? = child(domainClock, { default: 'UTC' });
  /** What happens when the guest shuts down. */
  on_poweroff? = leaf(endAction, { empty: 'absent', default: 'destroy' });
  /** What happens when the guest reboots. */
  on_reboot? = leaf(endAction, { empty: 'absent', default: 'restart' });
  /** What happens when the guest crashes and says so by a panic device. */
  on_crash? = leaf(crashAction, { empty: 'absent', default: 'destroy' });
  /** What happens when the guest loses a lock on its disks. */
  on_lockfailure? = leaf(lockAction, { empty: 'absent', since: '1.0.0', default: 'that of the lock manager' });
  /** Ways of sleeping that the guest's firmware offers. */
  pm? = child(powerManagement, { since: '0.10.2' });
  /** What the host counts about the guest. */
  perf? = child(domainPerf, { since: '2.0.0' });
  /** The guest's devices. */
  devices? = child(domainDevices, { repeated: 'all' });
  /** What the host's security drivers hold the guest to; one for each driver. */
  seclabels? = children(domainSeclabel);
  /** Keys that the host cannot read. For s390. */
  keywrap? = child(keywrap);
  /** How the guest is protected from its host. */
  launchSecurity? = child(launchSecurity, { since: '4.4.0' });
  /** What QEMU is given beside what libvirt writes. */
  qemuCommandline? = child(qemuCommandline, { since: '0.8.3' });
  /** What libvirt takes for granted of this QEMU. */
  qemuCapabilities? = child(qemuCapabilities, { since: '5.5.0' });
  /** Properties of devices that are not as libvirt sets them. */
  qemuOverride? = child(qemuOverride, { since: '8.2.0' });
  /** What QEMU does about things that it wants to get rid of. */
  qemuDeprecation? = child(qemuDeprecation, { since: '7.3.0' });
  /** Namespaces that a container shares with others. */
  lxcNamespace? = child(lxcNamespace);
  /** What bhyve is given beside what libvirt writes. */
  bhyveCommandline? = child(bhyveCommandline, { since: '5.1.0' });
  /** What the device model of Xen is given beside what libvirt writes. */
  xenCommandline? = child(xenCommandline, { since: '6.7.0' });
  /** Where VMware keeps the guest. */
  vmwareDatacenterpath? = child(vmwareDatacenterPath);
}

export type { Domain };
export const domain: ElementModel<Domain> = element('domain', Domain);
