import { expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';

const cases: readonly [string, string, readonly string[]][] = [
  [
    'two elements for one field, both unreadable',
    '<network><name>a</name><uuid>x</uuid><uuid>y</uuid></network>',
    ['invalid-value define', 'invalid-value define'],
  ],
  [
    'an attribute that libvirt does not read hides nothing',
    "<network><name>a</name><forward mode='bridge' dev='eth0'><interface dev='eth1' connections='tagged'/></forward></network>",
    ['forward-dev-mismatch define', 'invalid-value schema'],
  ],
  [
    'no PCI device counts beside a network device',
    "<network><name>a</name><forward mode='private'><interface dev='e'/><address type='usb'/><pf/><pf/></forward></network>",
    [
      'forward-interface-and-address schema',
      'unknown-value schema',
      'missing schema',
      'forward-without-effect silent',
      'repeated-element schema',
    ],
  ],
];

it.each(cases)('%s', (_, text, expected) => {
  expect(lint([{ path: 'a.xml', text }]).map(({ code, stage }) => `${code} ${stage}`)).toEqual(expected);
});
