import fc from 'fast-check';
import { type Family, formatAddress, type Subnet } from '../../src/address/index.ts';
import { widthOf } from '../../src/address/number.ts';
import { subnetByPrefix } from '../../src/address/subnet.ts';

/** The address with a number. */
export function addressOf(family: Family, value: bigint): string {
  return formatAddress({ family, value });
}

export const family: fc.Arbitrary<Family> = fc.constantFrom('ipv4', 'ipv6');

/** An address as a number, and its family. Small, large and patterned numbers all turn up. */
export const address: fc.Arbitrary<{ family: Family; value: bigint }> = family.chain((family) => {
  const max = (1n << BigInt(widthOf(family))) - 1n;
  const groups = fc.array(fc.constantFrom<bigint[]>(0n, 0n, 1n, 0xffffn, 0xfd00n, 0x0a00n), { minLength: 8, maxLength: 8 });
  const patterned = groups.map((parts) => parts.reduce((value, part) => (value << 16n) | part, 0n) & max);
  return fc.record({ family: fc.constant(family), value: fc.oneof(fc.bigInt({ min: 0n, max }), patterned) });
});

/** Any subnet of either family. */
export const subnet: fc.Arbitrary<Subnet> = address.chain(({ family, value }) =>
  fc.integer({ min: 0, max: widthOf(family) }).map((prefix) => subnetByPrefix({ family, value }, prefix)!),
);

/** A range among the 64 addresses of 10.0.0.0/26, as the numbers of its ends there: small enough to try every address. */
export const smallRange: fc.Arbitrary<[number, number]> = fc
  .tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 63 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

/** The text of such a range. */
export function smallRangeText([first, last]: readonly [number, number]): string {
  return `10.0.0.${first}-10.0.0.${last}`;
}
