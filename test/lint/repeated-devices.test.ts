import { expect, it } from 'vitest';
import { domain, parseDocument } from '../../src/index.ts';
import { lint } from '../../src/lint/index.ts';

const guest = (more: string): string =>
  `<domain type='kvm'><name>g</name><devices><interface type='user'/></devices><devices>${more}</devices></domain>`;
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

it('a second <devices> stays as it is', () => {
  const text = guest("<interface type='bridge'><source bridge='b'/></interface>");
  const document = parseDocument(domain, text);
  document.value!.devices!.interfaces!.push({ type: 'user' });
  expect(document.toString()).toBe(text.replace("<interface type='user'/>", "<interface type='user'/><interface type='user'/>"));
});
