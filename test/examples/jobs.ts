import { parseMac } from '../../src/address/index.ts';
import { type Domain, type DomainDisk, sizeInBytes } from '../../src/domain/index.ts';
import { type DhcpHost, type DhcpRange, type DomainInterface, type Network, network, stringify } from '../../src/index.ts';
import { bridgeInterface, type DiskOption, guestDisk, type NatNetworkOptions, natNetwork, RecipeError } from '../../src/recipe/index.ts';

// What programs around libvirt do all day, with what they can import alone. Each is short, or the library lacks something.

/** The interface with a MAC, however either is spelled. */
export function interfaceByMac(guest: Domain, wanted: string): DomainInterface | undefined {
  return guest.devices?.interfaces?.find(({ mac }) => mac?.address !== undefined && parseMac(mac.address) === parseMac(wanted));
}

/** Moves an interface to another network, with another model. */
export function moveToNetwork(nic: DomainInterface, name: string, model: string): void {
  if (nic.type !== 'network') throw new TypeError(`the interface is of type ${nic.type}`);
  nic.source = { network: name };
  nic.model = { ...nic.model, type: model };
}

/** Puts an interface on a bridge in the place of another one, with its MAC. */
export function moveToBridge(guest: Domain, nic: DomainInterface, bridge: string): void {
  const interfaces = guest.devices!.interfaces!;
  interfaces[interfaces.indexOf(nic)] = { ...bridgeInterface({ bridge, ...(nic.mac?.address && { mac: nic.mac.address }) }) };
}

/** Boots from these devices in this order, and from nothing else. */
export function bootFrom(guest: Domain, devices: readonly (DomainDisk | DomainInterface)[]): void {
  delete guest.os?.boots;
  for (const device of [...(guest.devices?.disks ?? []), ...(guest.devices?.interfaces ?? [])]) delete device.boot;
  for (const [index, device] of devices.entries()) device.boot = { order: index + 1 };
}

/** All DHCP ranges and reservations of a network. */
export function dhcpOf({ ips = [] }: Network): { ranges: DhcpRange[]; hosts: DhcpHost[] } {
  const dhcp = ips.flatMap((ip) => ip.dhcp ?? []);
  return { ranges: dhcp.flatMap(({ ranges = [] }) => ranges), hosts: dhcp.flatMap(({ hosts = [] }) => hosts) };
}

/** Adds a disk under a name that is free. */
export function addDisk(guest: Domain, asked: DiskOption): void {
  const disks = guest.devices?.disks ?? [];
  guest.devices = { ...guest.devices, disks: [...disks, guestDisk(asked, disks)] };
}

/** Takes the media out of all drives. */
export function ejectMedia(guest: Domain): void {
  for (const one of guest.devices?.disks ?? []) if (one.device === 'cdrom' && one.type !== 'unknown') delete one.source;
}

/** A network as text, or the field of a form that is wrong and why. */
export function networkFromForm(form: NatNetworkOptions): { xml: string } | { field: string; reason: string } {
  try {
    return { xml: stringify(network, natNetwork(form)) };
  } catch (error) {
    if (error instanceof RecipeError) return { field: error.option, reason: error.message };
    throw error;
  }
}

/** What a list of guests shows. */
export function summaryOf({ name, memory, vcpu, devices }: Domain): Record<string, unknown> {
  return {
    ...{ name, bytes: sizeInBytes(memory), cpus: vcpu?.value ?? 1 },
    disks: (devices?.disks ?? []).map(({ target }) => target.dev),
    macs: (devices?.interfaces ?? []).flatMap(({ mac }) => mac?.address ?? []),
  };
}
