import { describe, expect, it } from 'vitest';
import { applyFixes, lint } from '../../src/lint/index.ts';

describe('what was meant by a text that libvirt cannot read is a fix', () => {
  const network = (inside: string): string => `<network><name>n</name>${inside}</network>`;
  const card = (type: string, inside: string): string => `<interface type='${type}'>${inside}<model type='virtio'/></interface>`;

  it.each([
    ['a MAC address with dashes', network("<mac address='52-54-00-AA-00-01'/>"), network("<mac address='52:54:00:aa:00:01'/>")],
    ['a MAC address without separators', network("<mac address='525400aa0001'/>"), network("<mac address='52:54:00:aa:00:01'/>")],
    [
      'true for yes',
      network("<ip address='10.0.0.1' prefix='24' localPtr='true'/>"),
      network("<ip address='10.0.0.1' prefix='24' localPtr='yes'/>"),
    ],
    ['false for no', network("<dns enable='false'/>"), network("<dns enable='no'/>")],
    ['blanks around a value', network("<dns enable=' no '/>"), network("<dns enable='no'/>")],
    [
      'a netmask for a prefix length',
      network("<ip address='10.0.0.1' prefix='255.255.255.0'/>"),
      network("<ip address='10.0.0.1' prefix='24'/>"),
    ],
    ['a slash before a prefix length', network("<ip address='10.0.0.1' prefix='/24'/>"), network("<ip address='10.0.0.1' prefix='24'/>")],
    [
      'a prefix length for a netmask',
      network("<ip address='10.0.0.1' netmask='24'/>"),
      network("<ip address='10.0.0.1' netmask='255.255.255.0'/>"),
    ],
    ['a word of another tool', card('nat', "<source network='n'/>"), card('network', "<source network='n'/>")],
    ['the name of the technique', card('macvtap', "<source dev='e' mode='bridge'/>"), card('direct', "<source dev='e' mode='bridge'/>")],
    ['a state in other words', card('user', "<link state='off'/>"), card('user', "<link state='down'/>")],
  ])('%s', (_, text, fixed) => {
    const found = lint([{ path: 'a.xml', text }]);
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(applyFixes(text, found, ['suggestion']).text).toBe(fixed);
    expect(lint([{ path: 'a.xml', text: fixed }])).toEqual([]);
  });

  it('and none where nobody can know', () => {
    const [found] = lint([{ path: 'a.xml', text: network("<dns enable='perhaps'/>") }]);
    expect(found).toMatchObject({ code: 'invalid-value', message: "enable of <dns> is 'perhaps'; expected 'yes' or 'no'" });
    expect(found?.fix).toBeUndefined();
  });
});
