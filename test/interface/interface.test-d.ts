import { expectTypeOf, it } from 'vitest';
import {
  type BridgeInterface,
  type DeviceAddress,
  type DirectInterface,
  type DomainInterface,
  domain,
  domainInterface,
  type HostdevInterface,
  type NetworkInterface,
  type DomainInterface as Nic,
  type PciAddress,
  parse,
  stringify,
  type UnknownInterface,
  type UntypedInterface,
} from '../../src/index.ts';

declare const nic: DomainInterface;

it('the type tells which interface it is', () => {
  if (nic.type === 'network') {
    expectTypeOf(nic).toEqualTypeOf<NetworkInterface>();
    expectTypeOf(nic.source.network).toEqualTypeOf<string>();
    // @ts-expect-error a network has no device
    nic.source.dev;
  }
  if (nic.type === 'direct') {
    expectTypeOf(nic).toEqualTypeOf<DirectInterface>();
    expectTypeOf(nic.source.mode).extract<'vepa'>().toEqualTypeOf<'vepa'>();
  }
  if (nic.type === 'unknown') expectTypeOf(nic).toEqualTypeOf<UnknownInterface>();
  if (nic.type === undefined) expectTypeOf(nic).toEqualTypeOf<UntypedInterface>();
  // @ts-expect-error not every interface has a source
  nic.source;
  // @ts-expect-error libvirt knows no such type
  if (nic.type === 'tap') nic.mac;
});

it('what all interfaces have needs no telling apart', () => {
  expectTypeOf(nic.mac?.address).toEqualTypeOf<string | undefined>();
  expectTypeOf(nic.mtu?.size).toEqualTypeOf<number | undefined>();
  expectTypeOf(nic.link?.state).extract<'down'>().toEqualTypeOf<'down'>();
  expectTypeOf(nic.address).toEqualTypeOf<DeviceAddress | undefined>();
  if (nic.address?.type === 'pci') expectTypeOf(nic.address).toEqualTypeOf<PciAddress>();
});

it('a switch over the type is checked for completeness', () => {
  const name = (one: DomainInterface): string => {
    switch (one.type) {
      case 'network':
        return one.source.network;
      case 'bridge':
        return one.source.bridge;
      case 'direct':
      case 'vdpa':
        return one.source.dev;
      case 'internal':
        return one.source.name;
      case 'vds':
        return one.source.switchid;
      case 'client':
      case 'mcast':
      case 'udp':
        return one.source.address;
      case 'server':
        return one.source.address ?? '';
      case 'vhostuser':
        return one.source?.path ?? '';
      case 'user':
      case undefined:
        return one.source?.dev ?? '';
      case 'hostdev':
        return one.source.address?.type ?? '';
      case 'ethernet':
      case 'null':
      case 'unknown':
        return '';
      default:
        return one satisfies never;
    }
  };
  expectTypeOf(name).returns.toEqualTypeOf<string>();

  const incomplete = (one: DomainInterface): string => {
    switch (one.type) {
      case 'network':
        return one.source.network;
      default:
        // @ts-expect-error all others are missing
        return one satisfies never;
    }
  };
  expectTypeOf(incomplete).returns.toEqualTypeOf<string>();
});

it('what is written is checked like what is read', () => {
  const bridge: BridgeInterface = { type: 'bridge', source: { bridge: 'br0' } };
  stringify(domainInterface, bridge);
  stringify(domainInterface, { type: 'network', source: { network: 'lan' }, model: { type: 'made-by-someone' } });
  // @ts-expect-error libvirt refuses a bridge interface without a bridge
  stringify(domainInterface, { type: 'bridge', source: {} });
  // @ts-expect-error and one without a source
  stringify(domainInterface, { type: 'bridge' });
  // @ts-expect-error type user takes no virtualport
  stringify(domainInterface, { type: 'user', virtualport: { type: 'openvswitch' } });
  // @ts-expect-error only type hostdev is managed
  stringify(domainInterface, { type: 'user', managed: true });
  // @ts-expect-error yes and no are true and false
  stringify(domainInterface, { type: 'user', trustGuestRxFilters: 'yes' });
  // @ts-expect-error a number
  stringify(domainInterface, { type: 'user', mtu: { size: '1500' } });
  // @ts-expect-error a PCI address has no port
  stringify(domainInterface, { type: 'user', address: { type: 'pci', port: '1' } });
});

it('a card of the host has a driver of its own kind', () => {
  expectTypeOf<NonNullable<HostdevInterface['driver']>>().toHaveProperty('iommufd');
  expectTypeOf<NonNullable<HostdevInterface['driver']>>().not.toHaveProperty('queues');
  expectTypeOf<NonNullable<BridgeInterface['driver']>>().toHaveProperty('queues');
  expectTypeOf<NonNullable<BridgeInterface['driver']>>().not.toHaveProperty('iommufd');
});

it('the interfaces of a domain are these', () => {
  const guest = parse(domain, '');
  expectTypeOf(guest.devices?.interfaces).toEqualTypeOf<Nic[] | undefined>();
});
