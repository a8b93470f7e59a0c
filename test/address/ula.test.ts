import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, formatSubnet, generateUla, parseSubnet } from '../../src/address/index.ts';

describe('a unique local subnet', () => {
  it('is a /64 in fd00::/8, written as libvirt writes it', () => {
    for (let round = 0; round < 100; round++) {
      const ula = generateUla();
      expect(parseSubnet(ula)?.prefix).toBe(64);
      expect(formatSubnet(ula)).toBe(ula);
      expect(contains('fd00::/8', ula)).toBe(true);
    }
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 100 }, () => generateUla())).size).toBe(100);
  });

  it('starts with the digest of its seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const digest = createHash('sha256').update(seed).digest('hex');
        expect(generateUla({ seed })).toBe(
          formatSubnet(`fd${`${digest.slice(0, 14)}`.replace(/^(..)(....)(....)(....)/, '$1:$2:$3:$4')}::/64`),
        );
      }),
    );
  });

  it('is the same for the same seed, for good', () => {
    expect(generateUla({ seed: 'lab.example.org' })).toMatchInlineSnapshot(`"fd81:5c5:2a5e:2d93::/64"`);
    expect(generateUla({ seed: 'lab.example.org', subnetId: 3 })).toMatchInlineSnapshot(`"fd81:5c5:2a5e:3::/64"`);
    expect(generateUla({ seed: 'lab.example.org', subnetId: 0 })).toMatchInlineSnapshot(`"fd81:5c5:2a5e::/64"`);
  });

  it.each([-1, 65536, 1.5, Number.NaN])('has no number %d within its site', (subnetId) => {
    expect(() => generateUla({ subnetId })).toThrow(new RangeError(`expected a subnet number from 0 to 65535, got ${subnetId}`));
  });
});
