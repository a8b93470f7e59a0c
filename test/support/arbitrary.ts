import fc from 'fast-check';
import * as address from '../../src/codecs/address.ts';
import { guestAddress } from '../../src/codecs/chardev.ts';
import { cpuSet } from '../../src/codecs/cpu-set.ts';
import { utcDateTime } from '../../src/codecs/date-time.ts';
import { duid } from '../../src/codecs/duid.ts';
import { macAddress } from '../../src/codecs/mac.ts';
import { sizeUnit } from '../../src/codecs/size.ts';
import { usbPort, usbVersionFilter } from '../../src/codecs/usb.ts';
import { generatedUuid, uuid } from '../../src/codecs/uuid.ts';
import type { Codec } from '../../src/model/codec.ts';
import type { Definition, ElementModel } from '../../src/model/element.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import type { Member } from '../../src/model/shape.ts';

/** Objects that a model can hold, made from its declaration: every property, list and variant turns up. */
export function arbitraryOf<T extends object>(model: ElementModel<T>, depth = 4): fc.Arbitrary<T> {
  const definitions = model.definitions().filter(({ variant }) => !variant?.unknown);
  return fc.oneof(...definitions.map((definition) => ofDefinition(definition, depth))) as fc.Arbitrary<T>;
}

function ofDefinition(definition: Definition, depth: number): fc.Arbitrary<object> {
  const required: Record<string, fc.Arbitrary<unknown>> = {};
  const optional: Record<string, Member> = {};
  for (const member of definition.shape.members) {
    if (member.kind === 'tag') {
      if (member.word !== undefined) required[member.property] = fc.constant(member.word);
    } else if (member.required) required[member.property] = ofMember(member, depth);
    else if (depth > 0 || member.target === undefined) optional[member.property] = member;
  }
  // Few of the many optional properties at a time, or everything would nest in everything.
  const names = Object.keys(optional);
  return fc
    .subarray(names, { maxLength: Math.min(names.length, 6) })
    .chain((chosen) => fc.record({ ...required, ...Object.fromEntries(chosen.map((name) => [name, ofMember(optional[name]!, depth)])) }));
}

function ofMember(member: Member, depth: number): fc.Arbitrary<unknown> {
  const one = ofItem(member, depth);
  if (member.kind === 'children' || member.kind === 'leaves' || member.kind === 'foreign') {
    return fc.array(one, { minLength: 1, maxLength: 3 });
  }
  return one;
}

/** A value for one attribute, one child or one item of a list. */
export function ofItem(member: Member, depth = 2): fc.Arbitrary<unknown> {
  if (member.target !== undefined) return arbitraryOf(member.target, depth - 1);
  if (member.kind === 'flag') return fc.constant(true);
  if (member.kind === 'foreign')
    return fc.constantFrom(
      { name: 'x:y', namespace: 'urn:z', xml: "<x:y xmlns:x='urn:z'/>" },
      { name: 'p', xml: '<p>&amp;<!-- c --></p>' },
    );
  return ofCodec(member.codec!).filter((value) => {
    const text = member.codec!.encode(value);
    return text !== '' || (member.options.empty !== 'absent' && member.kind !== 'content');
  });
}

const samples = new Map<Codec<string>, readonly string[]>([
  [address.ipAddress, ['192.168.122.1', '10.0.0.7', 'fd00::1', '2001:db8::ff']],
  [address.ipv4Address, ['203.0.113.5', '192.168.0.1']],
  [address.netmask, ['255.255.255.0', '255.255.0.0']],
  [macAddress, ['52:54:00:12:34:56', '00:16:3e:00:00:01']],
  [generatedUuid, ['', '3e3fce45-4f53-4fa7-bb32-11f34168b82b']],
  [uuid, ['3e3fce45-4f53-4fa7-bb32-11f34168b82b', '6695eb01f6a48304ee56ec4d2eb00b86']],
  [duid, ['0:3:0:1:0:16:3e:11:22:33', '0:4:7e:7d:f0:7d:a8:bc:c5:d2:13:32:11:ed:16:ea:84:63']],
]);

for (const [codec, texts] of [
  [guestAddress, ['10.0.2.1', '10.0.2.100']],
  [cpuSet, ['0', '0-3,^2']],
  [utcDateTime, ['2026-10-01T12:00:00', '2027-01-01T00:00:00']],
  [sizeUnit, ['KiB', 'MiB', 'bytes']],
  [usbPort, ['1', '2.1.3']],
  [usbVersionFilter, ['1.10', '-1']],
] as const)
  samples.set(codec, texts);

/** Characters that XML, URLs and people treat specially. */
const text = fc.string({
  unit: fc.constantFrom('a', 'B', '1', '-', '_', '.', '/', ' ', '&', '<', '>', "'", '"', '\n', '\t', '\r', 'é', '\u{1F600}', ']'),
});

function ofCodec(codec: Codec<unknown>): fc.Arbitrary<unknown> {
  const known = samples.get(codec as Codec<string>);
  if (known !== undefined) return fc.constantFrom(...known);
  if (codec.words !== undefined) return fc.constantFrom(...codec.words, 'word-of-the-future');
  const kinds = codec.schema.anyOf ?? [codec.schema];
  return fc.oneof(...kinds.map(ofSchema)).filter((value) => canBeWritten(codec, value));
}

function ofSchema({ type, const: constant, minimum, maximum, pattern }: JsonSchema): fc.Arbitrary<unknown> {
  if (constant !== undefined) return fc.constant(constant);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') {
    const min = Math.max(minimum ?? 0, Number.MIN_SAFE_INTEGER);
    const max = Math.min(maximum ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    const low = Math.max(min, -1000);
    return fc.oneof(fc.integer({ min: low, max: Math.min(max, low + 2000) }), fc.constant(min), fc.constant(max));
  }
  const fitting = pattern === undefined ? [] : [fc.stringMatching(new RegExp(pattern))];
  return fc.oneof(text, ...fitting, fc.constantFrom('eth0', 'virbr0', 'default', 'example.org', '/var/lib/file', 'GenuineIntel'));
}

/** Whether a value can be written and reads as one. */
function canBeWritten(codec: Codec<unknown>, value: unknown): boolean {
  try {
    return codec.decode(codec.encode(value)) !== undefined;
  } catch {
    return false;
  }
}
