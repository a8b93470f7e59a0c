import { expect, it } from 'vitest';
import { sizeInBytes } from '../../src/domain/index.ts';

it.each([
  [{ value: 2, unit: 'GiB' }, 2 ** 31],
  [{ value: 2, unit: 'g' }, 2 ** 31],
  [{ value: 2, unit: 'gb' }, 2e9],
  [{ value: 2097152 }, 2 ** 31],
  [{ value: 7, unit: 'B' }, 7],
  [{ value: 7, unit: 'bytes' }, 7],
  [{ value: 7, unit: 'iB' }, undefined],
  [{ unit: 'GiB' }, undefined],
  [undefined, undefined],
])('%j is so many bytes', (size, bytes) => {
  expect(sizeInBytes(size)).toBe(bytes);
});

it('a size without a unit counts what it is said to', () => {
  expect(sizeInBytes({ value: 7 }, 'bytes')).toBe(7);
});
