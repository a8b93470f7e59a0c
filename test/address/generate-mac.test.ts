import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMac,
  generateMac,
  isLocallyAdministeredMac,
  isMulticastMac,
  type MacOptions,
  macVendor,
  parseMac,
} from '../../src/address/index.ts';

/** All MACs with a prefix of five bytes. */
function allWith(prefix: string): string[] {
  return Array.from({ length: 256 }, (_, last) => parseMac(`${prefix}:${last.toString(16)}`)!);
}

describe('a MAC is generated', () => {
  it("with KVM's prefix, unicast and local", () => {
    for (const mac of generateMac({ count: 200 })) {
      expect(mac).toMatch(/^52:54:00(?::[\da-f]{2}){3}$/);
      expect(isMulticastMac(mac)).toBe(false);
      expect(isLocallyAdministeredMac(mac)).toBe(true);
    }
  });

  it('another one each time', () => {
    const drawn = Array.from({ length: 50 }, () => generateMac({ prefix: '52:54' }));
    expect(new Set(drawn).size).toBe(50);
  });

  it.each([
    ['kvm', '52:54:00', 'QEMU/KVM'],
    ['xen', '00:16:3e', 'Xen'],
    ['vmware', '00:0c:29', 'VMware'],
    ['virtualbox', '08:00:27', 'VirtualBox'],
    ['hyperv', '00:15:5d', 'Hyper-V'],
    ['parallels', '00:1c:42', 'Parallels'],
    ['virtuozzo', '42:1c:00', 'Virtuozzo'],
    ['bhyve', '58:9c:fc', 'bhyve'],
    ['proxmox', 'bc:24:11', 'Proxmox'],
  ])('for %s with %s', (prefix, start, vendor) => {
    const mac = generateMac({ prefix });
    expect(mac.slice(0, 8)).toBe(start);
    expect(macVendor(mac)).toBe(vendor);
  });

  it.each([
    ['02', '02:'],
    ['52:54', '52:54:'],
    ['52:54:0:AB', '52:54:00:ab:'],
    ['52-54-00-ab-cd', '52:54:00:ab:cd:'],
  ])('with the prefix %s as %s', (prefix, start) => {
    expect(generateMac({ prefix })).toMatch(new RegExp(`^${start}[\\da-f:]*$`));
  });

  it('in any number, all different and none taken', () => {
    const taken = generateMac({ count: 3000 });
    const more = generateMac({ count: 3000, taken });
    expect(new Set([...taken, ...more]).size).toBe(6000);
    expect(generateMac({ count: 0 })).toEqual([]);
    expect(generateMac({ count: 1 })).toHaveLength(1);
  });

  it('never as the MAC of all zeros', () => {
    expect(generateMac({ prefix: '00:00:00:00:00', count: 255 })).not.toContain('00:00:00:00:00:00');
    expect(() => generateMac({ prefix: '00:00:00:00:00', count: 256 })).toThrow(RangeError);
  });
});

describe('what is taken', () => {
  it('leaves the rest of the MACs with a prefix, to the last one', () => {
    const all = allWith('52:54:00:ab:cd');
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.option(fc.string(), { nil: undefined }), (taken, seed) => {
        const left = all.filter((mac) => !taken.includes(mac));
        const options = { prefix: '52:54:00:ab:cd', taken, ...(seed !== undefined && { seed }) };
        expect(generateMac({ ...options, count: left.length }).sort()).toEqual(left);
        expect(() => generateMac({ ...options, count: left.length + 1 })).toThrow(RangeError);
      }),
      { numRuns: 30 },
    );
  });

  it('counts in any spelling, once, and under its prefix only', () => {
    const [free, ...rest] = allWith('52:54:00:ab:cd');
    const styles = ['colon', 'dash', 'dot', 'bare'] as const;
    const taken = [...rest, ...rest].map((mac, index) => formatMac(mac, styles[index % 4]).toUpperCase());
    expect(generateMac({ prefix: '52:54:00:ab:cd', taken: [...taken, '52:54:00:ab:ce:00', '00:00:00:00:00:00'] })).toBe(free);
  });

  it('may be most of a large space', () => {
    const taken = generateMac({ prefix: '52:54:00:ab', count: 65535 });
    const last = generateMac({ prefix: '52:54:00:ab', taken });
    expect(taken).not.toContain(last);
    expect(() => generateMac({ prefix: '52:54:00:ab', taken: [...taken, last] })).toThrow(RangeError);
  });

  it('may be any iterable', () => {
    expect(generateMac({ taken: new Set(['52:54:00:00:00:01']) })).not.toBe('52:54:00:00:00:01');
  });
});

describe('a seed', () => {
  it('gives the same MAC each time, for good', () => {
    expect(generateMac({ seed: 'web' })).toMatchInlineSnapshot(`"52:54:00:6e:02:e5"`);
    expect(generateMac({ seed: 'web', index: 1 })).toMatchInlineSnapshot(`"52:54:00:1f:01:da"`);
    expect(generateMac({ seed: 'web', prefix: 'xen' })).toMatchInlineSnapshot(`"00:16:3e:6e:02:e5"`);
    expect(generateMac({ seed: 'wëb ☃', prefix: '52:54' })).toMatchInlineSnapshot(`"52:54:05:11:c8:eb"`);
  });

  it('is followed by its index in what is digested', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (seed, index) => {
        const digest = createHash('sha256').update(`${seed}/${index}`).digest('hex');
        expect(generateMac({ seed, index })).toBe(parseMac(`525400${digest.slice(0, 6)}`));
      }),
    );
  });

  it('gives a list of its indices', () => {
    const single = [2, 3, 4].map((index) => generateMac({ seed: 'web', index }));
    expect(generateMac({ seed: 'web', index: 2, count: 3 })).toEqual(single);
  });

  it('moves on to the next free MAC where its own is taken, and only then', () => {
    const own = generateMac({ seed: 'web', prefix: '52:54:00:ab:cd' });
    const all = allWith('52:54:00:ab:cd');
    const following = (steps: number) => all[(all.indexOf(own) + steps) % 256]!;
    const withTaken = (...taken: string[]) => generateMac({ seed: 'web', prefix: '52:54:00:ab:cd', taken });
    expect(withTaken(following(1), following(255))).toBe(own);
    expect(withTaken(own)).toBe(following(1));
    expect(withTaken(own, following(1), following(3))).toBe(following(2));
    expect(withTaken(...all.filter((mac) => mac !== following(255)))).toBe(following(255));
  });
});

describe('a call that cannot be met says so', () => {
  it.each([
    [{ prefix: '53:54:00' }, "MACs that start with '53:54:00' are multicast; the first byte must be even"],
    [
      { prefix: '52:54:00:00:00:00' },
      "'52:54:00:00:00:00' is no MAC prefix; expected one to five bytes such as 52:54:00, or one of kvm, xen, vmware, virtualbox, hyperv, parallels, virtuozzo, bhyve, proxmox",
    ],
    [{ prefix: '52:54:00', taken: ['52:54:00'] }, "'52:54:00' is no MAC address; expected one such as 52:54:00:6b:3c:58"],
    [{ count: -1 }, 'expected a whole number from 0 for count, got -1'],
    [{ count: 1.5 }, 'expected a whole number from 0 for count, got 1.5'],
    [{ seed: 'web', index: -1 }, 'expected a whole number from 0 for index, got -1'],
    [
      { prefix: '52:54:00:ab:cd', count: 257 },
      "only 256 MACs that start with '52:54:00:ab:cd' are left, 257 asked for; a shorter prefix leaves more",
    ],
    [
      { prefix: '52:54:00:ab:cd', taken: allWith('52:54:00:ab:cd') },
      "no MACs that start with '52:54:00:ab:cd' are left, 1 asked for; a shorter prefix leaves more",
    ],
  ])('%#', (options, message) => {
    expect(() => generateMac(options as MacOptions)).toThrow(new RangeError(message));
  });

  it.each(['', 'qemu', 'toString', '52:54:', ':52', '52:54:00:', '5g', '525400', '52:540', '52:54:00 '])(
    'the prefix %j is none',
    (prefix) => {
      expect(() => generateMac({ prefix })).toThrow(/is no MAC prefix/);
    },
  );
});
