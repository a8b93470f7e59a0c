import type { DomainController } from '../../domain/controller.ts';
import type { Domain } from '../../domain/domain.ts';
import type { DomainVideo } from '../../domain/video.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import type { DeviceAddress } from '../../shared/device-address.ts';
import { indexedControllers } from './controller-indexes.ts';
import { busOf } from './disk-bus.ts';
import type { Chipset } from './machine.ts';
import { modelOf } from './nic.ts';
import { isLeftToLibvirt } from './pci.ts';
import type { Connector, PciPlace, PciRequest } from './pci-buses.ts';

type GivenAddress = Extract<DeviceAddress, { type: 'pci' }>;

/** A device of a guest, as PCI buses see it. */
export interface Plug {
  /** The device; `notInDocument` for one that libvirt adds. */
  readonly device: object;
  /** What it needs; `undefined` where it is no PCI device. */
  readonly request: PciRequest | undefined;
  /** The address in the document, unless that leaves it to libvirt. */
  readonly given: GivenAddress | undefined;
  /** Whether an address in the document keeps libvirt from choosing a PCI address. */
  readonly isElsewhere: boolean;
  /** Where it is, once that is known. */
  place: PciPlace | undefined;
}

/** A controller with the index that libvirt gives it. */
export interface ControllerPlug extends Plug {
  readonly type: string;
  readonly model: string | undefined;
  readonly index: number;
}

/** All that is plugged into the PCI buses of a guest. */
export interface PluggedDevices {
  /** In the order in which libvirt looks at addresses in the document. */
  readonly listed: readonly Plug[];
  /** In the order in which libvirt chooses addresses, controllers apart. */
  readonly early: readonly Plug[];
  readonly late: readonly Plug[];
  readonly controllers: readonly ControllerPlug[];
  /** The first graphics card, which comes to a place of its own. */
  readonly firstVideo: Plug | undefined;
  /** Sound cards that come to the chipset's place. */
  readonly ich9: readonly Plug[];
}

/** What stands for devices that libvirt adds. */
export const notInDocument = {};

interface Addressed {
  address?: DeviceAddress | undefined;
}

/** Makes a plug of a device. */
function plugOf(device: Addressed, needs: Connector | undefined, isIntegrated = false): Plug {
  const { address } = device;
  const given = address?.type === 'pci' && !isLeftToLibvirt(address) ? address : undefined;
  return {
    device,
    request: needs === undefined ? undefined : { needs, isAutomatic: needs === 'pci' || needs === 'pcie', isIntegrated },
    given,
    isElsewhere: address !== undefined && address.type !== 'pci',
    place: given && { bus: given.bus ?? 0, slot: given.slot ?? 0, function: given.function ?? 0 },
  };
}

/** What the devices of a guest are for its PCI buses. */
export function plugsOf({ devices = {} }: Domain, chipset: Chipset): PluggedDevices {
  const express: Connector = chipset === 'q35' ? 'pcie' : 'pci';
  const virtio = (model: string | undefined): Connector => (model === 'virtio-transitional' ? 'pci' : express);
  const nics = (devices.interfaces ?? []).map((nic) => plugOf(nic, nicNeeds(nic, express, virtio)));
  const disks = (devices.disks ?? []).map((disk) => plugOf(disk, busOf(disk) === 'virtio' ? virtio(disk.model) : undefined));
  const sounds = (devices.sounds ?? []).map((sound) => plugOf(sound, pciSounds.has(sound.model) ? 'pci' : undefined));
  const hostdevs = (devices.hostdevs ?? []).map((hostdev) => {
    if (hostdev.type === 'scsi_host') return plugOf(hostdev, virtio(hostdev.model));
    return plugOf(hostdev, hostdev.type === 'pci' || (hostdev.type === 'mdev' && hostdev.model === 'vfio-pci') ? express : undefined);
  });
  const videos = primaryFirst(devices.videos ?? (devices.graphics === undefined ? [] : [notInDocument as DomainVideo])).map((video) => {
    const type = video.model?.type;
    if (type === 'none') return plugOf(notInDocument, undefined);
    if (type === 'ramfb' || type === 'gop') return plugOf(video, undefined);
    return plugOf(video, type === 'virtio' || type === 'bochs' ? express : 'pci');
  });
  const serials = (devices.serials ?? []).map((serial) => plugOf(serial, serial.target?.type === 'pci-serial' ? 'pci' : undefined));
  const inputs = (devices.inputs ?? []).map((input) => plugOf(input, input.bus === 'virtio' ? virtio(input.model) : undefined));
  const filesystems = (devices.filesystems ?? []).map((one) => plugOf(one, virtio(one.model)));
  const watchdogs = (devices.watchdogs ?? []).map((one) => plugOf(one, one.model === 'i6300esb' ? 'pci' : undefined));
  const balloon = devices.memballoon;
  const memballoons = [
    balloon === undefined || balloon.model === 'none'
      ? plugOf(notInDocument, balloon === undefined ? express : undefined)
      : plugOf(balloon, balloon.model === 'xen' ? undefined : virtio(balloon.model)),
  ];
  const rngs = (devices.rngs ?? []).map((rng) => plugOf(rng, virtio(rng.model)));
  const shmems = (devices.shmems ?? []).map((shmem) => plugOf(shmem, 'pci'));
  const memories = (devices.memories ?? []).map((one) => plugOf(one, one.model.startsWith('virtio-') ? express : undefined));
  const iommus = (devices.iommus ?? []).map((one) => plugOf(one, one.model === 'virtio' ? express : undefined, true));
  const vsocks = devices.vsock === undefined ? [] : [plugOf(devices.vsock, virtio(devices.vsock.model))];
  // Ports of virtio, and hubs, get their places in other ways.
  const channels = (devices.channels ?? []).filter(({ target }) => target.type !== 'virtio');
  const others = [devices.smartcards, devices.parallels, channels, devices.tpms, devices.panics, devices.redirdevs];
  const controllers = controllersOf(devices.controllers ?? [], chipset, { express, virtio }, needsIde(devices));
  return {
    listed: [
      ...[...disks, ...nics, ...sounds, ...hostdevs, ...videos, ...controllers, ...serials, ...inputs, ...filesystems],
      ...[...watchdogs, ...memballoons, ...rngs, ...shmems, ...memories, ...iommus, ...vsocks],
      ...others.flatMap((some) => (some ?? []).map((one: Addressed) => plugOf(one, undefined))),
    ],
    controllers,
    early: [...filesystems, ...nics.filter(({ device }) => !isHostdev(device)), ...sounds],
    late: [
      ...[...disks, ...nics.filter(({ device }) => isHostdev(device)), ...hostdevs, ...memballoons, ...rngs, ...watchdogs],
      ...[...videos, ...shmems, ...inputs, ...serials, ...iommus, ...vsocks, ...memories],
    ],
    firstVideo: videos[0],
    ich9: sounds.filter((_, index) => devices.sounds?.[index]?.model === 'ich9'),
  };
}

/** libvirt puts the primary graphics card before all others. */
function primaryFirst(videos: readonly DomainVideo[]): DomainVideo[] {
  return [...videos].sort((one, other) => Number(other.model?.primary ?? false) - Number(one.model?.primary ?? false));
}

const pciSounds: ReadonlySet<string> = new Set(['es1370', 'ac97', 'ich6', 'ich9']);

function isHostdev(device: object): boolean {
  return (device as DomainInterface).type === 'hostdev';
}

function nicNeeds(nic: DomainInterface, express: Connector, virtio: (model: string | undefined) => Connector): Connector | undefined {
  const model = modelOf(nic);
  if (nic.type === 'hostdev') return nic.source.address?.type === 'pci' ? express : undefined;
  if (model === 'usb-net') return undefined;
  if (model?.startsWith('virtio')) return virtio(model);
  if (model === undefined && nic.type === 'vdpa') return express;
  return model === 'e1000e' ? express : 'pci';
}

function needsIde({ disks = [] }: NonNullable<Domain['devices']>): boolean {
  return disks.some((disk) => busOf(disk) === 'ide');
}

interface Kinds {
  readonly express: Connector;
  virtio(model: string | undefined): Connector;
}

/** The controllers of the document, and those that libvirt adds at places of the chipset. */
function controllersOf(given: readonly DomainController[], chipset: Chipset, kinds: Kinds, hasIde: boolean): ControllerPlug[] {
  const plug = (device: Addressed, type: string, model: string | undefined, index: number): ControllerPlug => ({
    // libvirt does not even read the address of a controller that is not there.
    ...plugOf(type === 'usb' && model === 'none' ? notInDocument : device, controllerNeeds(type, model, kinds)),
    type,
    model,
    index,
  });
  const controllers = indexedControllers(given).map(({ controller, type, index }) =>
    plug(controller, type, 'model' in controller ? controller.model : undefined, index),
  );
  const add = (type: string, model?: string): void => {
    if (!controllers.some((one) => one.type === type && one.index === 0)) controllers.push(plug(notInDocument, type, model, 0));
  };
  add('usb', chipset === 'q35' ? 'qemu-xhci' : undefined);
  if (chipset === 'q35') add('sata');
  add('pci', chipset === 'q35' ? 'pcie-root' : 'pci-root');
  if (hasIde) add('ide');
  return controllers;
}

function controllerNeeds(type: string, model: string | undefined, { express, virtio }: Kinds): Connector | undefined {
  switch (type) {
    case 'pci':
      return model === undefined || model === 'pci-root' || model === 'pcie-root' ? undefined : (model as Connector);
    case 'sata':
    case 'ide':
      return 'pci';
    case 'usb':
      return model === 'none' ? undefined : model?.endsWith('-xhci') ? express : 'pci';
    case 'scsi':
      return model?.startsWith('virtio') ? virtio(model) : model === 'ncr53c90' ? undefined : 'pci';
    case 'virtio-serial':
      return virtio(model);
    default:
      return undefined;
  }
}
