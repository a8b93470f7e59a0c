import { expect, it } from 'vitest';
import { domain, parseDocument } from '../../src/index.ts';
import { lint } from '../../src/lint/index.ts';

const guest = (more: string): string =>
  `<domain type='kvm'><name>g</name><memory>65536</memory><os><type>hvm</type></os><devices><interface type='user'/></devices><devices>${more}</devices></domain>`;
const found = (more: string) =>
  lint([{ path: 'a.xml', text: guest(more) }]).filter(({ code, stage }) => stage === 'define' && code !== 'repeated-element');

it('libvirt reads a second <devices> too, and it is judged', () => {
  expect(found("<interface type='network'/>").map(({ code, path }) => [code, path])).toEqual([
    ['missing', '/domain/devices[2]/interface[1]'],
  ]);
  expect(
    found("<interface type='user'><model type='e1000'/><driver iommu='on'/></interface>").map(({ code, path }) => [code, path]),
  ).toEqual([['driver-needs-virtio', '/domain/devices[2]/interface[1]/driver/@iommu']]);
});

it('devices are compared with those of a second <devices>', () => {
  const text = guest(
    "<disk type='file'><source file='/a'/><target dev='vda'/></disk><interface type='user'><boot order='1'/></interface>",
  ).replace(
    "<interface type='user'/>",
    "<disk type='file'><source file='/b'/><target dev='vda'/></disk><interface type='user'><boot order='1'/></interface>",
  );
  const codes = lint([{ path: 'a.xml', text }]).map(({ code, path }) => [code, path]);
  expect(codes).toContainEqual(['disk-target-duplicate', '/domain/devices[2]/disk[1]/target/@dev']);
  expect(codes).toContainEqual(['boot-order-duplicate', '/domain/devices[2]/interface[1]/boot/@order']);
});

it('a second <devices> stays as it is', () => {
  const text = guest("<interface type='bridge'><source bridge='b'/></interface>");
  const document = parseDocument(domain, text);
  document.value!.devices!.interfaces!.push({ type: 'user' });
  expect(document.toString()).toBe(text.replace("<interface type='user'/>", "<interface type='user'/><interface type='user'/>"));
});
