import { macAddress } from '../codecs/mac.ts';
import { deviceName, portgroupName } from '../codecs/names.ts';
import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { uuid } from '../codecs/uuid.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, leaf, required, tag } from '../model/field.ts';
import { portBandwidth } from '../shared/bandwidth.ts';
import { hostdevDriver } from '../shared/hostdev-driver.ts';
import { PciAddressParts } from '../shared/pci-address.ts';
import { portOptions } from '../shared/port-options.ts';
import { virtualport } from '../shared/virtualport.ts';
import { vlan } from '../shared/vlan.ts';

/** The guest that a port belongs to. */
class PortOwner {
  /** Name of the guest. */
  name = required(leaf(text));
  /** UUID of the guest. */
  uuid = required(leaf(uuid));
}
/** The hardware address of the guest's interface. */
class PortMac {
  /** The address. */
  address = required(attribute(macAddress));
}
/** What the host makes of the packets a guest says it wants. */
class PortRxFilters {
  /** Whether the host trusts what the guest says. */
  trustGuest = required(attribute(yesNo));
}
const portOwner: ElementModel<PortOwner> = element('owner', PortOwner);
const portMac: ElementModel<PortMac> = element('mac', PortMac);
const portRxFilters: ElementModel<PortRxFilters> = element('rxfilters', PortRxFilters);

/** A PCI device that was handed to the guest. */
class PlugAddress extends PciAddressParts {}
const plugAddress: ElementModel<PlugAddress> = element('address', PlugAddress);

/** Plugged into the bridge of a network that libvirt runs itself. */
class NetworkPlug {
  type = tag('network');
  /** Name of the bridge. */
  bridge = required(attribute(deviceName));
  /** Who keeps the table of MAC addresses. */
  macTableManager? = attribute(oneOf('kernel', 'libvirt'));
}
/** Plugged into a bridge of the host. */
class BridgePlug {
  type = tag('bridge');
  /** Name of the bridge. */
  bridge = required(attribute(deviceName));
  /** Who keeps the table of MAC addresses. */
  macTableManager? = attribute(oneOf('kernel', 'libvirt'));
}
/** Attached to a device of the host by macvtap. */
class DirectPlug {
  type = tag('direct');
  /** Name of the device. */
  dev = required(attribute(deviceName));
  /** The macvtap mode. */
  mode? = attribute(oneOf('vepa', 'bridge', 'private', 'passthrough'), { default: 'vepa', schema: 'required' });
}
/** A PCI device of the host, handed to the guest. */
class HostdevPciPlug {
  type = tag('hostdev-pci');
  /** Whether libvirt takes the device from the host by itself. */
  managed? = attribute(yesNo);
  /** How the device is handed over. */
  driver? = child(hostdevDriver);
  /** Where the device is on the host. */
  address = required(child(plugAddress));
}
/** A plug of a kind this version does not know. */
class UnknownPlug {
  type = tag('unknown');
}

export type {
  BridgePlug,
  DirectPlug,
  HostdevPciPlug,
  NetworkPlug,
  NetworkPort,
  PlugAddress,
  PortMac,
  PortOwner,
  PortRxFilters,
  UnknownPlug,
};

/** What a port of a network is connected to on the host. */
export type PortPlug = NetworkPlug | BridgePlug | DirectPlug | HostdevPciPlug | UnknownPlug;

const portPlug: ElementModel<PortPlug> = variants<PortPlug, 'type'>('plug', 'type', {
  cases: { network: NetworkPlug, bridge: BridgePlug, direct: DirectPlug, 'hostdev-pci': HostdevPciPlug },
  unknown: UnknownPlug,
});

/** A port of a virtual network: what libvirt keeps about one guest interface while it is plugged in. */
class NetworkPort {
  /** Identifies the port. */
  uuid = required(leaf(uuid));
  /** The guest it belongs to. */
  owner = required(child(portOwner));
  /** Name of the portgroup its settings came from. */
  group? = leaf(portgroupName);
  /** The hardware address of the guest's interface. */
  mac = required(child(portMac));
  /** What the switch is told. */
  virtualport? = child(virtualport);
  /** Limits on the traffic. */
  bandwidth? = child(portBandwidth);
  /** VLANs the port carries. */
  vlan? = child(vlan);
  /** How the bridge treats the port. */
  port? = child(portOptions);
  /** What the host makes of the packets the guest says it wants. */
  rxfilters? = child(portRxFilters);
  /** What the port is connected to on the host. */
  plug? = child(portPlug);
}
export const networkPort: ElementModel<NetworkPort> = element('networkport', NetworkPort, { since: '5.5.0' });
