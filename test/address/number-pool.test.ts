import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberPool } from '../../src/address/number-pool.ts';

it('a pool hands out the wanted number or the next one left, going round, until all are gone', () => {
  const size = 24;
  const number = fc.integer({ min: 0, max: size - 1 });
  fc.assert(
    fc.property(fc.array(number), fc.array(number, { maxLength: 2 * size }), (gone, wanted) => {
      const pool = new NumberPool(size, gone);
      const left = new Set(Array.from({ length: size }, (_, one) => one).filter((one) => !gone.includes(one)));
      for (const one of wanted) {
        expect(pool.left).toBe(left.size);
        if (left.size === 0) break;
        let expected = one;
        while (!left.has(expected)) expected = (expected + 1) % size;
        expect(pool.take(one)).toBe(expected);
        left.delete(expected);
      }
    }),
  );
});
