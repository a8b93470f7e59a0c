import { expectTypeOf, it } from 'vitest';
import { findOverlaps, generateMac, type MacListOptions, type MacOptions, type Overlap, subnetOf } from '../../src/address/index.ts';
import type { NetworkIp } from '../../src/network/ip.ts';

it('one MAC is a string, several are a list', () => {
  expectTypeOf(generateMac()).toEqualTypeOf<string>();
  expectTypeOf(generateMac({ seed: 'web' })).toEqualTypeOf<string>();
  expectTypeOf(generateMac({} as MacOptions)).toEqualTypeOf<string>();
  expectTypeOf(generateMac({ count: 5 })).toEqualTypeOf<string[]>();
  expectTypeOf(generateMac({} as MacListOptions)).toEqualTypeOf<string[]>();
});

it('a prefix is a known name or bytes', () => {
  generateMac({ prefix: 'xen' });
  generateMac({ prefix: '52:54:00:ab' });
  // @ts-expect-error a prefix is text
  generateMac({ prefix: 0x525400 });
});

it('the subnet of what a document says needs no conversion', () => {
  subnetOf({} as NetworkIp);
});

it('overlaps are told in what was given', () => {
  expectTypeOf(findOverlaps([] as string[])).toEqualTypeOf<Overlap<string>[]>();
  expectTypeOf(findOverlaps([{ ip: '10.0.0.1' }], ({ ip }) => ip)).toEqualTypeOf<Overlap<{ ip: string }>[]>();
  // @ts-expect-error what is no range needs to be told how to get one
  findOverlaps([{ ip: '10.0.0.1' }]);
});
