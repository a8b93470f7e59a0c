import { positiveInSchema } from '../codecs/number.ts';
import { genericName } from '../codecs/text.ts';
import { onOff, yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { VirtioOptions } from '../shared/virtio-options.ts';

/** Work that the host's end takes off the guest. What is not said here is on where QEMU can do it. */
class HostOffloads {
  /** Checksums. */
  csum? = attribute(onOff);
  /** Segmentation of any kind. */
  gso? = attribute(onOff);
  /** Segmentation of TCP over IPv4. */
  tso4? = attribute(onOff);
  /** Segmentation of TCP over IPv6. */
  tso6? = attribute(onOff);
  /** Segmentation of TCP with explicit congestion notification. */
  ecn? = attribute(onOff);
  /** Fragmentation of UDP. */
  ufo? = attribute(onOff);
  /** Whether a packet may fill several receive buffers. */
  mrg_rxbuf? = attribute(onOff, { since: '1.2.13', default: 'on' });
}
/** Work that the guest's end can do without. What is not said here is on where QEMU can do it. */
class GuestOffloads {
  /** Checksums. */
  csum? = attribute(onOff);
  /** Segmentation of TCP over IPv4. */
  tso4? = attribute(onOff);
  /** Segmentation of TCP over IPv6. */
  tso6? = attribute(onOff);
  /** Segmentation of TCP with explicit congestion notification. */
  ecn? = attribute(onOff);
  /** Fragmentation of UDP. */
  ufo? = attribute(onOff);
}
const hostOffloads: ElementModel<HostOffloads> = element('host', HostOffloads);
const guestOffloads: ElementModel<GuestOffloads> = element('guest', GuestOffloads);

/** How the host drives a virtio card. libvirt passes over most of it for cards of other models. */
class InterfaceDriver extends VirtioOptions {
  /** Who moves the packets: `vhost` the kernel, `qemu` QEMU itself. */
  name? = attribute(oneOf('qemu', 'vhost'), { since: '0.8.8', default: 'vhost where the host has it' });
  /** What happens when the transmit buffer is full: `iothread` goes on in the background, `timer` waits. */
  txmode? = attribute(oneOf('iothread', 'timer'), { since: '0.8.8' });
  /** Whether a thread of its own handles requests while the guest runs on. */
  ioeventfd? = attribute(onOff, { since: '0.9.3' });
  /** Whether fewer interrupts are raised, by telling each other how far the ring was read. */
  event_idx? = attribute(onOff, { since: '0.9.5' });
  /** Number of queues, each for a CPU of its own. 0 and 1 are the same as none. */
  queues? = attribute(positiveInSchema, { since: '1.0.6', default: '1' });
  /** Size of the receive ring: a power of two from 256 to 1024. 0 is the same as none. */
  rx_queue_size? = attribute(positiveInSchema, { since: '2.3.0', default: '256' });
  /** Size of the transmit ring: a power of two from 256 to 1024. For type `vhostuser`. 0 is the same as none. */
  tx_queue_size? = attribute(positiveInSchema, { since: '3.7.0', default: '256' });
  /** Whether packets are spread over the queues by their hash. */
  rss? = attribute(onOff, { since: '8.3.0' });
  /** Whether the guest is told the hash. */
  rss_hash_report? = attribute(onOff, { since: '8.3.0' });
  /** What the host's end takes off the guest. */
  host? = child(hostOffloads, { since: '1.2.9' });
  /** What the guest's end can do without. */
  guest? = child(guestOffloads, { since: '1.2.9' });
}

/** The schema takes the words for virtio cards here too. */
const hostdevDriverName = { ...oneOf('vfio', 'kvm', 'xen'), inSchema: (text: string) => /^(?:vfio|kvm|xen|qemu|vhost)$/.test(text) };

/** How a network card of the host is handed to the guest. */
class HostdevInterfaceDriver extends VirtioOptions {
  /** The technique; `kvm` no longer works. */
  name? = attribute(hostdevDriverName, { default: 'vfio' });
  /** The host's driver to bind the device to, such as `mlx5_vfio_pci`. */
  model? = attribute(genericName, { since: '10.0.0', default: 'the one that fits best' });
  /** Whether the device is opened through IOMMUFD. */
  iommufd? = attribute(yesNo, { since: '12.1.0' });
}

export type { GuestOffloads, HostdevInterfaceDriver, HostOffloads, InterfaceDriver };
export const interfaceDriver: ElementModel<InterfaceDriver> = element('driver', InterfaceDriver);
export const hostdevInterfaceDriver: ElementModel<HostdevInterfaceDriver> = element('driver', HostdevInterfaceDriver);
