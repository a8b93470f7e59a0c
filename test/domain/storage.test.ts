import { describe, expect, it } from 'vitest';
import { type DomainDisk, type DomainHostdev, disk, filesystem, hostdev } from '../../src/domain/index.ts';
import { parse, parseDocument, stringify } from '../../src/index.ts';

const remarks = (model: typeof disk | typeof hostdev | typeof filesystem, text: string): string[] =>
  parseDocument<object>(model, text).diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('a disk', () => {
  it('is based on a chain of images', () => {
    const text = `<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2'/>
  <source file='/images/top.qcow2'/>
  <backingStore type='network'>
    <format type='raw'/>
    <source protocol='nbd' name='base'>
      <host name='example.org' port='10809'/>
    </source>
    <backingStore/>
  </backingStore>
  <target dev='vda' bus='virtio'/>
</disk>
`;
    const value: DomainDisk = {
      type: 'file',
      device: 'disk',
      driver: { name: 'qemu', type: 'qcow2' },
      source: { file: '/images/top.qcow2' },
      backingStore: {
        type: 'network',
        format: { type: 'raw' },
        source: { protocol: 'nbd', name: 'base', hosts: [{ name: 'example.org', port: 10809 }] },
        backingStore: {},
      },
      target: { dev: 'vda', bus: 'virtio' },
    };
    expect(parse(disk, text)).toEqual(value);
    expect(stringify(disk, value)).toBe(text);
  });

  it('needs a target', () => {
    expect(remarks(disk, "<disk type='file'><source file='/a'/></disk>")).toEqual(['missing /disk']);
  });

  it('of no type has a file', () => {
    expect(parse(disk, "<disk><source file='/a'/><target dev='vda'/></disk>")).toEqual({ source: { file: '/a' }, target: { dev: 'vda' } });
  });

  it('has a server that fits its protocol', () => {
    const text = (attributes: string): string =>
      `<disk type='network'><source protocol='nbd'><host ${attributes}/></source><target dev='vda'/></disk>`;
    expect(remarks(disk, text("transport='unix' socket='/run/nbd'"))).toEqual([]);
    expect(remarks(disk, text("transport='tcp' name='a' socket='/run/nbd'"))).toEqual([
      'attribute-not-allowed /disk/source/host[1]/@socket',
    ]);
    expect(remarks(disk, text("transport='pigeon' name='a'"))).toEqual(['unknown-value /disk/source/host[1]/@transport']);
  });
});

describe('a device of the host', () => {
  it('of the vendor and product that are given may be anywhere', () => {
    const text = `<hostdev mode='subsystem' type='usb'>
  <source startupPolicy='optional'>
    <vendor id='0x1d6b'/>
    <product id='0x0002'/>
  </source>
</hostdev>
`;
    const value: DomainHostdev = {
      mode: 'subsystem',
      type: 'usb',
      source: { startupPolicy: 'optional', vendor: { id: 0x1d6b }, product: { id: 2 } },
    };
    expect(parse(hostdev, text)).toEqual(value);
    expect(stringify(hostdev, value)).toBe(text);
  });

  it('has a model or SCSI commands only where libvirt takes them', () => {
    const source = "<source><vendor id='0x1d6b'/><product id='0x0002'/></source>";
    expect(remarks(hostdev, `<hostdev type='usb' model='vfio-pci'>${source}</hostdev>`)).toEqual(['attribute-not-allowed /hostdev/@model']);
    expect(remarks(hostdev, `<hostdev type='usb' rawio='yes'>${source}</hostdev>`)).toEqual(['attribute-not-allowed /hostdev/@rawio']);
  });
});

it('permissions of files in a file system are octal', () => {
  const text = "<filesystem type='mount' accessmode='mapped' fmode='0640'>\n  <source dir='/srv'/>\n  <target dir='srv'/>\n</filesystem>\n";
  expect(parse(filesystem, text).fmode).toBe(0o640);
  expect(stringify(filesystem, parse(filesystem, text))).toBe(text);
});
