import { absoluteFilePath } from '../codecs/names.ts';
import { domainInterface } from '../interface/interface.ts';
import { type ElementModel, element } from '../model/element.ts';
import { child, children, leaf } from '../model/field.ts';
import { audio } from './audio.ts';
import { channel } from './channel.ts';
import { consoleDevice } from './console.ts';
import { controller } from './controller.ts';
import { cryptoDevice } from './crypto.ts';
import { disk } from './disk.ts';
import { filesystem } from './filesystem.ts';
import { graphics } from './graphics.ts';
import { hostdev } from './hostdev.ts';
import { hub } from './hub.ts';
import { input } from './input.ts';
import { iommu } from './iommu.ts';
import { lease } from './lease.ts';
import { memballoon } from './memballoon.ts';
import { memoryDevice } from './memory-device.ts';
import { nvramDevice } from './nvram-device.ts';
import { panic } from './panic.ts';
import { pstore } from './pstore.ts';
import { redirdev, redirfilter } from './redirdev.ts';
import { rng } from './rng.ts';
import { parallel, serial } from './serial.ts';
import { shmem } from './shmem.ts';
import { smartcard } from './smartcard.ts';
import { sound } from './sound.ts';
import { tpm } from './tpm.ts';
import { video } from './video.ts';
import { vsock } from './vsock.ts';
import { watchdog } from './watchdog.ts';

/** The devices of a guest. */
class DomainDevices {
  /** Path of the hypervisor's program. */
  emulator? = leaf(absoluteFilePath, { empty: 'absent', default: 'the one that fits the guest best' });
  /** Hard disks, CD-ROMs and floppies. */
  disks? = children(disk);
  /** Controllers that other devices are plugged into. libvirt adds those that are missing. */
  controllers? = children(controller);
  /** Leases that the guest has to hold in order to run. */
  leases? = children(lease, { since: '0.9.8' });
  /** Folders, files and devices of the host that the guest sees as file systems. */
  filesystems? = children(filesystem);
  /** Network cards. */
  interfaces? = children(domainInterface);
  /** Smart card readers with a card in them. */
  smartcards? = children(smartcard, { since: '0.8.8' });
  /** Serial ports. */
  serials? = children(serial);
  /** Parallel ports. */
  parallels? = children(parallel);
  /** Text consoles. libvirt adds one for the first serial port, and a serial port for a console without one. */
  consoles? = children(consoleDevice);
  /** Private channels between guest and host. */
  channels? = children(channel, { since: '0.7.3' });
  /** Keyboards, mice and tablets. */
  inputs? = children(input);
  /** Trusted Platform Modules. */
  tpms? = children(tpm, { since: '1.0.5' });
  /** Ways to see and use the guest's screen. */
  graphics? = children(graphics);
  /** Sound cards. */
  sounds? = children(sound, { since: '0.4.3' });
  /** Where on the host sound comes from and goes to. */
  audios? = children(audio, { since: '6.7.0' });
  /** Graphics cards. libvirt adds one where there is a display. */
  videos? = children(video);
  /** Devices of the host. */
  hostdevs? = children(hostdev);
  /** Slots for USB devices that another machine hands to the guest. */
  redirdevs? = children(redirdev, { since: '0.9.5' });
  /** Which USB devices may be handed to it. */
  redirfilter? = child(redirfilter, { repeated: 'refused' });
  /** USB hubs. */
  hubs? = children(hub);
  /** Watchdogs; more than one since 9.1.0. */
  watchdogs? = children(watchdog, { since: '0.7.3' });
  /** The memory balloon. */
  memballoon? = child(memballoon, { repeated: 'refused', since: '0.8.3', default: 'one, where the hypervisor has it' });
  /** Sources of random numbers. */
  rngs? = children(rng, { since: '1.0.3' });
  /** Where the NVRAM of a pseries guest is. */
  nvram? = child(nvramDevice, { repeated: 'refused', since: '1.0.5' });
  /** Devices by which the guest tells that its kernel has panicked. */
  panics? = children(panic, { since: '1.2.1' });
  /** Memory that guests share. */
  shmems? = children(shmem, { since: '1.2.10' });
  /** Memory that is plugged in like a device. */
  memories? = children(memoryDevice, { since: '1.2.14' });
  /** Devices that encrypt for the guest. */
  cryptos? = children(cryptoDevice, { since: '9.1.0' });
  /** IOMMUs; more than one since 11.10.0. */
  iommus? = children(iommu, { since: '2.1.0' });
  /** Sockets between guest and host. */
  vsock? = child(vsock, { repeated: 'refused', since: '4.4.0' });
  /** Storage for the last words of a guest that crashes. */
  pstore? = child(pstore, { repeated: 'refused', since: '10.6.0' });
}

export type { DomainDevices };
export const domainDevices: ElementModel<DomainDevices> = element('devices', DomainDevices);
