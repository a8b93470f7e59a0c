import { yesNo } from '../codecs/toggle.ts';
import { attribute, child, children } from '../model/field.ts';
import { bandwidth } from '../shared/bandwidth.ts';
import { DeviceInfo } from '../shared/device-info.ts';
import { portOptions } from '../shared/port-options.ts';
import { route } from '../shared/route.ts';
import { usbMaster } from '../shared/usb-master.ts';
import { vlan } from '../shared/vlan.ts';
import { interfaceBackend } from './backend.ts';
import { interfaceDriver } from './driver.ts';
import { filterRef } from './filterref.ts';
import { interfaceIp } from './ip.ts';
import { interfaceCoalesce, interfaceLink, interfaceMtu, interfaceTune } from './link.ts';
import { interfaceMac } from './mac.ts';
import { interfaceModel } from './model.ts';
import { portForward } from './port-forward.ts';
import { backendDomain, downScript, interfaceGuest, interfaceTarget, upScript } from './target.ts';
import { interfaceTeaming } from './teaming.ts';

/** What interfaces of all types have. Each type adds where it is connected. */
export class InterfaceBase extends DeviceInfo {
  /** Whether the host trusts what the guest says of the packets it wants. For virtio cards on macvtap. */
  trustGuestRxFilters? = attribute(yesNo, { since: '1.2.10', default: 'no' });
  /** The hardware address. */
  mac? = child(interfaceMac);
  /** VLANs that the interface belongs to. For Open vSwitch and SR-IOV, and Linux bridges since 11.0.0. */
  vlan? = child(vlan, { since: '0.10.0' });
  /** Limits on the traffic. */
  bandwidth? = child(bandwidth, { since: '0.9.4' });
  /** How the bridge treats the interface. */
  port? = child(portOptions, { since: '6.1.0' });
  /** Addresses inside the guest. For containers and type `user`. */
  ips? = children(interfaceIp, { since: '1.2.12' });
  /** Routes inside the guest. For containers, and a default route for passt. */
  routes? = children(route, { since: '1.2.12' });
  /** Ports of the host that are forwarded to the guest. For passt. */
  portForwards? = children(portForward, { since: '9.0.0' });
  /** Program that is run when the device on the host is there. For type `ethernet`. */
  script? = child(upScript, { since: '0.2.1' });
  /** Program that is run when the device on the host is gone. For type `ethernet`. */
  downscript? = child(downScript, { since: '6.4.0' });
  /** A guest that does the work of the host. For Xen. */
  backenddomain? = child(backendDomain, { since: '1.2.13' });
  /** The device on the host. */
  target? = child(interfaceTarget);
  /** The device inside a container. */
  guest? = child(interfaceGuest, { since: '1.2.7' });
  /** The kind of card that the guest sees. */
  model? = child(interfaceModel);
  /** How the host drives the card. For virtio cards. */
  driver? = child(interfaceDriver, { since: '0.8.8' });
  /** What carries the packets on the host. */
  backend? = child(interfaceBackend, { since: '1.2.9' });
  /** A network filter for the traffic. For types `network`, `bridge` and `ethernet`. */
  filterref? = child(filterRef, { since: '0.8.0' });
  /** Settings of the tap device. */
  tune? = child(interfaceTune, { since: '0.8.8' });
  /** Joins this card with another one of the guest. */
  teaming? = child(interfaceTeaming, { since: '6.1.0' });
  /** Whether the cable is plugged in. */
  link? = child(interfaceLink, { since: '0.9.5' });
  /** The largest packet. */
  mtu? = child(interfaceMtu, { since: '3.1.0' });
  /** How packets are gathered before an interrupt is raised. */
  coalesce? = child(interfaceCoalesce, { since: '3.3.0' });
  /** Left over from USB controllers; libvirt reads it on every device. */
  master? = child(usbMaster, { after: 'alias', schema: 'unknown' });
}
