import { expectTypeOf, it } from 'vitest';
import {
  type BackingStore,
  type BlockDisk,
  type DomainController,
  type DomainDisk,
  type DomainFilesystem,
  type DomainHostdev,
  type FileDisk,
  type FileStorageSource,
  hostdev,
  type NbdStorageSource,
  type NetworkDisk,
  type NoBackingStore,
  type PciController,
  type PciHostdev,
  type RamFilesystem,
  type StorageHost,
  type StorageHostdev,
  type UnixStorageHost,
  type UnknownDisk,
  type UntypedDisk,
  type UsbController,
} from '../../src/domain/index.ts';
import { stringify } from '../../src/index.ts';

declare const disk: DomainDisk;
declare const controller: DomainController;
declare const filesystem: DomainFilesystem;
declare const device: DomainHostdev;

it('the type tells where the data of a disk is', () => {
  if (disk.type === 'file') {
    expectTypeOf(disk).toEqualTypeOf<FileDisk>();
    expectTypeOf(disk.source).toEqualTypeOf<FileStorageSource | undefined>();
    // @ts-expect-error a file is no device
    disk.source?.dev;
  }
  if (disk.type === 'block') expectTypeOf(disk).toEqualTypeOf<BlockDisk>();
  if (disk.type === 'unknown') expectTypeOf(disk).toEqualTypeOf<UnknownDisk>();
  if (disk.type === undefined) expectTypeOf(disk).toEqualTypeOf<UntypedDisk>();
  // @ts-expect-error not every disk has a source
  disk.source;
  expectTypeOf(disk.target.dev).toEqualTypeOf<string>();
  expectTypeOf(disk.readonly).toEqualTypeOf<boolean | undefined>();
});

it('the protocol tells what a server needs', () => {
  const { source } = disk as NetworkDisk;
  if (source?.protocol === 'nbd') {
    expectTypeOf(source).toEqualTypeOf<NbdStorageSource>();
    expectTypeOf(source.name).toEqualTypeOf<string | undefined>();
    // @ts-expect-error NBD has no cookies
    source.cookies;
  }
  if (source?.protocol === 'https') expectTypeOf(source.ssl?.verify).toEqualTypeOf<boolean | undefined>();
  const host = {} as StorageHost;
  if (host.transport === 'unix') expectTypeOf(host).toEqualTypeOf<UnixStorageHost>();
  // @ts-expect-error a socket has no port
  if (host.transport === 'unix') host.port;
});

it('a chain of images ends in an empty element', () => {
  const { backingStore } = disk;
  if (backingStore === undefined) return;
  if (backingStore.type === undefined) expectTypeOf(backingStore).toEqualTypeOf<NoBackingStore>();
  if (backingStore.type === 'file') expectTypeOf(backingStore.backingStore).toEqualTypeOf<BackingStore | undefined>();
});

it('the type tells which controller it is', () => {
  if (controller.type === 'pci') {
    expectTypeOf(controller).toEqualTypeOf<PciController>();
    expectTypeOf(controller.model).extract<'pcie-root'>().toEqualTypeOf<'pcie-root'>();
    expectTypeOf(controller.deviceModel?.name).extract<'pxb'>().toEqualTypeOf<'pxb'>();
  }
  if (controller.type === 'usb') expectTypeOf(controller).toEqualTypeOf<UsbController>();
  // @ts-expect-error a SATA controller has no model
  if (controller.type === 'sata') controller.model;
});

it('the type tells which file system it is', () => {
  if (filesystem.type === 'ram') {
    expectTypeOf(filesystem).toEqualTypeOf<RamFilesystem>();
    expectTypeOf(filesystem.source.usage).toEqualTypeOf<number>();
  }
  if (filesystem.type === 'mount') expectTypeOf(filesystem.source.dir).toEqualTypeOf<string | undefined>();
});

it('the type tells which device of the host it is', () => {
  if (device.type === 'pci') {
    expectTypeOf(device).toEqualTypeOf<PciHostdev>();
    expectTypeOf(device.mode).extract<'subsystem'>().toEqualTypeOf<'subsystem'>();
  }
  if (device.type === 'storage') {
    expectTypeOf(device).toEqualTypeOf<StorageHostdev>();
    expectTypeOf(device.source.block).toEqualTypeOf<string>();
  }
  if (device.type === 'scsi' && device.source.protocol === 'iscsi') expectTypeOf(device.source.name).toEqualTypeOf<string>();
  stringify(hostdev, { type: 'usb', source: { vendor: { id: 0x1d6b }, product: { id: 2 } } });
  // @ts-expect-error a mediated device needs a model
  stringify(hostdev, { type: 'mdev', source: { address: { uuid: '3e3fce45-4f53-4fa7-bb32-11f34168b82b' } } });
});
