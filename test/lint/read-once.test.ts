import { describe, expect, it } from 'vitest';
import { applyFixes, lint } from '../../src/lint/index.ts';
import { guest } from '../support/guest.ts';

const nic = (inside: string): string => guest(`<interface type='user'>${inside}</interface>`);
const both = "<mac address='52:54:00:00:00:01'/><model type='virtio'/>";

describe('a part that stands in the wrong place or under a wrong name is one finding, with the remedy', () => {
  it.each([
    ['the text of an element', nic(both.replace("<model type='virtio'/>", '<model>virtio</model>')), "write type='virtio'"],
    [
      'a text with an end tag of its own line',
      nic(both.replace("<mac address='52:54:00:00:00:01'/>", '<mac> 52:54:00:00:00:01\n</mac>')),
      "write address='52:54:00:00:00:01'",
    ],
    ['a misspelt attribute', nic(both.replace('address', 'adress')), "did you mean 'address'?"],
    ['another name for the only attribute', nic(both.replace('type', 'name')), "did you mean 'type'?"],
  ])('%s', (_, text, remedy) => {
    const [found, ...others] = lint([{ path: 'a.xml', text }]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', stage: 'schema', message: expect.stringContaining(remedy) });
    expect(applyFixes(text, [found!], ['suggestion']).text).toBe(nic(both));
  });

  it('and two where the text would not do', () => {
    const codes = lint([{ path: 'a.xml', text: nic(both.replace("<mac address='52:54:00:00:00:01'/>", '<mac>auto</mac>')) }]);
    expect(codes.map(({ code }) => code)).toEqual(['missing', 'unexpected-text']);
  });
});

it('a default namespace is said once, not for everything it hides', () => {
  const text = "<network xmlns='http://libvirt.org/schemas/network'><name>lab</name><bridge name='virbr9'/></network>";
  expect(lint([{ path: 'a.xml', text }]).map(({ code }) => code)).toEqual(['root-namespace']);
});
