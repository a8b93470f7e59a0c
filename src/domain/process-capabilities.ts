import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { featureToggle } from './feature-switch.ts';

/** Which capabilities of Linux the processes of a container have. What is not named follows the policy. */
class ProcessCapabilities {
  /** What processes have: `default` is a safe choice of libvirt's, `allow` is everything, `deny` is nothing. */
  policy? = attribute(oneOf('default', 'allow', 'deny'), { schema: 'required', default: 'default' });
  /** Configure auditing. */
  audit_control? = child(featureToggle('audit_control'), { repeated: 'last' });
  /** Write to the audit log. */
  audit_write? = child(featureToggle('audit_write'), { repeated: 'last' });
  /** Keep the system from suspending. */
  block_suspend? = child(featureToggle('block_suspend'), { repeated: 'last' });
  /** Give files to other users. */
  chown? = child(featureToggle('chown'), { repeated: 'last' });
  /** Read, write and run files whatever their permissions. */
  dac_override? = child(featureToggle('dac_override'), { repeated: 'last' });
  /** Read files and search folders whatever their permissions. */
  dac_read_search? = child(featureToggle('dac_read_search'), { repeated: 'last' });
  /** Do with any file what its owner may. */
  fowner? = child(featureToggle('fowner'), { repeated: 'last' });
  /** Keep the bits for changing user and group when a file is modified. */
  fsetid? = child(featureToggle('fsetid'), { repeated: 'last' });
  /** Lock memory. */
  ipc_lock? = child(featureToggle('ipc_lock'), { repeated: 'last' });
  /** Use System V IPC objects whatever their permissions. */
  ipc_owner? = child(featureToggle('ipc_owner'), { repeated: 'last' });
  /** Send signals to any process. */
  kill? = child(featureToggle('kill'), { repeated: 'last' });
  /** Take leases on any file. */
  lease? = child(featureToggle('lease'), { repeated: 'last' });
  /** Make files immutable or append-only. */
  linux_immutable? = child(featureToggle('linux_immutable'), { repeated: 'last' });
  /** Configure mandatory access control. */
  mac_admin? = child(featureToggle('mac_admin'), { repeated: 'last' });
  /** Override mandatory access control. */
  mac_override? = child(featureToggle('mac_override'), { repeated: 'last' });
  /** Create device files. */
  mknod? = child(featureToggle('mknod'), { repeated: 'last' });
  /** Configure the network. */
  net_admin? = child(featureToggle('net_admin'), { repeated: 'last' });
  /** Listen on ports below 1024. */
  net_bind_service? = child(featureToggle('net_bind_service'), { repeated: 'last' });
  /** Broadcast, and listen to multicast. */
  net_broadcast? = child(featureToggle('net_broadcast'), { repeated: 'last' });
  /** Use raw and packet sockets. */
  net_raw? = child(featureToggle('net_raw'), { repeated: 'last' });
  /** Change groups. */
  setgid? = child(featureToggle('setgid'), { repeated: 'last' });
  /** Give capabilities to files. */
  setfcap? = child(featureToggle('setfcap'), { repeated: 'last' });
  /** Change capabilities of processes. */
  setpcap? = child(featureToggle('setpcap'), { repeated: 'last' });
  /** Change users. */
  setuid? = child(featureToggle('setuid'), { repeated: 'last' });
  /** Administer the system: mount, name, swap and much else. */
  sys_admin? = child(featureToggle('sys_admin'), { repeated: 'last' });
  /** Reboot. */
  sys_boot? = child(featureToggle('sys_boot'), { repeated: 'last' });
  /** Change the root folder and the mount namespace. */
  sys_chroot? = child(featureToggle('sys_chroot'), { repeated: 'last' });
  /** Load and unload kernel modules. */
  sys_module? = child(featureToggle('sys_module'), { repeated: 'last' });
  /** Raise priorities and choose schedulers and CPUs. */
  sys_nice? = child(featureToggle('sys_nice'), { repeated: 'last' });
  /** Switch accounting of processes. */
  sys_pacct? = child(featureToggle('sys_pacct'), { repeated: 'last' });
  /** Trace any process. */
  sys_ptrace? = child(featureToggle('sys_ptrace'), { repeated: 'last' });
  /** Reach the ports of devices directly. */
  sys_rawio? = child(featureToggle('sys_rawio'), { repeated: 'last' });
  /** Go beyond limits on resources. */
  sys_resource? = child(featureToggle('sys_resource'), { repeated: 'last' });
  /** Set the clock. */
  sys_time? = child(featureToggle('sys_time'), { repeated: 'last' });
  /** Configure and hang up terminals. */
  sys_tty_config? = child(featureToggle('sys_tty_config'), { repeated: 'last' });
  /** Read the kernel's messages. */
  syslog? = child(featureToggle('syslog'), { repeated: 'last' });
  /** Set timers that wake the system up. */
  wake_alarm? = child(featureToggle('wake_alarm'), { repeated: 'last' });
}

export type { ProcessCapabilities };
export const processCapabilities: ElementModel<ProcessCapabilities> = element('capabilities', ProcessCapabilities, { closed: true });
