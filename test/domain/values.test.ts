import { describe, expect, it } from 'vitest';
import { architecture } from '../../src/codecs/architecture.ts';
import { clockAdjustment, clockDelta, timeZoneName } from '../../src/codecs/clock.ts';
import { cpuSet } from '../../src/codecs/cpu-set.ts';
import { uint32 } from '../../src/codecs/number.ts';
import { only } from '../../src/codecs/only.ts';
import { generatedUuid } from '../../src/codecs/uuid.ts';
import { domain, parseDocument } from '../../src/index.ts';
import type { Codec } from '../../src/model/codec.ts';

/** The numbers 1, 2, 4, 8 … */
const powers = only(uint32, 'a power of two', (value) => value > 0 && Math.log2(value) % 1 === 0);

describe('a value of a guest', () => {
  it.each<[Codec<unknown>, string, unknown, boolean]>([
    [clockDelta, '-3600', -3600, true],
    [clockDelta, '+60', 60, true],
    [clockDelta, '1 hour', undefined, false],
    [clockAdjustment, 'reset', 'reset', true],
    [clockAdjustment, '123456', 123456, true],
    [clockAdjustment, 'set', undefined, false],
    [timeZoneName, 'Europe/Paris', 'Europe/Paris', true],
    [cpuSet, '0-3,^2,5', '0-3,^2,5', true],
    [cpuSet, '0 - 3, 5', '0 - 3, 5', false],
    [cpuSet, '3-0', undefined, false],
    [cpuSet, '^1-2', undefined, false],
    [cpuSet, '16384', undefined, false],
    [architecture, 'x86_64', 'x86_64', true],
    [architecture, 'armv7b', 'armv7b', false],
    [generatedUuid, '', '', true],
    [generatedUuid, '3e3fce45-4f53-4fa7-bb32-11f34168b82b', '3e3fce45-4f53-4fa7-bb32-11f34168b82b', true],
    [generatedUuid, 'none', undefined, false],
    [powers, '8', 8, true],
    [powers, '6', undefined, false],
  ])('%# %s', (codec, text, value, inSchema) => {
    expect(codec.decode(text)).toEqual(value);
    if (value === undefined) return;
    expect(codec.inSchema?.(text) ?? true).toBe(inSchema);
    expect(codec.decode(codec.encode(value))).toEqual(value);
  });

  it.each<[Codec<never>, unknown, string]>([
    [clockAdjustment as Codec<never>, 'set', "a number or 'reset'"],
    [powers as Codec<never>, 6, 'a power of two'],
  ])('that cannot be read cannot be written: %# %j', (codec, value, message) => {
    expect(() => codec.encode(value as never)).toThrow(message);
  });

  it.each([
    ["<clock offset='timezone'/>", 'missing define /domain/clock'],
    ["<cputune><vcpupin vcpu='0' cpuset='3-0'/></cputune>", 'invalid-value define /domain/cputune/vcpupin[1]/@cpuset'],
    ["<seclabel type='static'/>", 'missing define /domain/seclabel[1]'],
    ["<os><type arch='z80'>hvm</type></os>", 'unknown-value define /domain/os/type/@arch'],
    ['<on_crash>explode</on_crash>', 'unknown-value define /domain/on_crash'],
    ["<launchSecurity type='sev'/>", 'missing define /domain/launchSecurity'],
    ['<numatune/><numatune/>', 'repeated-element define /domain/numatune[2]'],
    ["<memory unit='bags'>1</memory>", 'invalid-value define /domain/memory/@unit'],
    ['<memory>much</memory>', 'invalid-value define /domain/memory'],
  ])('is judged as libvirt does: %s', (inside, expected) => {
    const xml = `<domain type='kvm'><name>a</name>${inside}</domain>`;
    expect(parseDocument(domain, xml).diagnostics.map(({ code, stage, path }) => `${code} ${stage} ${path}`)).toContain(expected);
  });
});
