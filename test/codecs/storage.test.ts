import { describe, expect, it } from 'vitest';
import { numberCodec } from '../../src/codecs/number.ts';
import { sizeUnit } from '../../src/codecs/size.ts';
import {
  imageFormat,
  imageFormatOrAio,
  imagePath,
  serialNumber,
  serverName,
  serverPort,
  volumeName,
  wwn,
} from '../../src/codecs/storage.ts';
import type { Codec } from '../../src/model/codec.ts';

const octal = numberCodec({ base: 8, max: 0o777 });

/** What libvirt takes, what only its schema does not take, and what nobody takes. */
const texts: readonly [string, Codec<unknown>, { taken?: string[]; loose?: string[]; refused?: string[] }][] = [
  ['a World Wide Name', wwn, { taken: ['5000c50015ea71aa', '0x5000c50015ea71aa'], refused: ['', '5000c50015ea71a', '5000c50015ea71ag'] }],
  ['a serial number', serialNumber, { taken: ['WD-WMAP9A966149', 'a b'], loose: ['a/b', 'né'] }],
  ['the name of a volume', volumeName, { taken: ['disk.qcow2', 'unit:0:0:1'], loose: ['pool/disk'] }],
  ['the path of an image', imagePath, { taken: ['/var/lib/a b.img', '[local] guest/disk.vmdk'], loose: ['disk.img', '[local]disk.vmdk'] }],
  ['a server', serverName, { taken: ['example.org', '192.0.2.1', '2001:db8::1'], loose: ['a b'] }],
  ['the port of a server', serverPort, { taken: ['0', '65535'], refused: ['65536', '-1', 'http'] }],
  ['an octal number', octal, { taken: ['0', '640', '0640', '777'], refused: ['8', '0x1f', '1000', ''] }],
  ['a unit', sizeUnit, { taken: ['b', 'bytes', 'K', 'kib', 'GB'], refused: ['', 'KBytes', 'bit', '1K'] }],
];

describe.each(texts)('%s', (_, codec, { taken = [], loose = [], refused = [] }) => {
  const inSchema = (text: string): boolean => codec.inSchema?.(text) ?? true;

  it('is what libvirt and its schema take', () => {
    expect([...taken].filter((text) => codec.decode(text) === undefined || !inSchema(text))).toEqual([]);
  });

  it('may be more than the schema takes', () => {
    expect(loose.filter((text) => codec.decode(text) === undefined || inSchema(text))).toEqual([]);
  });

  it('is nothing else', () => {
    expect(refused.filter((text) => codec.decode(text) !== undefined)).toEqual([]);
  });
});

it('octal digits stand for a number', () => {
  expect([octal.decode('0640'), octal.decode('640'), octal.decode('+7')]).toEqual([0o640, 0o640, 7]);
});

it('only the driver of a disk has the format of old Xen guests', () => {
  expect(imageFormatOrAio.words).toEqual([...imageFormat.words!, 'aio']);
});
