import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/address/sha256.ts';

const hex = (text: string): string => Buffer.from(sha256(text)).toString('hex');

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of the example %j in FIPS 180-4', (text, digest) => {
    expect(hex(text)).toBe(digest);
  });

  it.each([54, 55, 56, 63, 64, 65, 119, 120, 128])('of %d bytes, where the padding fills a block or starts another', (length) => {
    const text = 'x'.repeat(length);
    expect(hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is what OpenSSL says for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });
});
