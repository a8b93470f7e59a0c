import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domain } from '../../../src/domain/index.ts';
import { parse, stringify } from '../../../src/index.ts';
import { lint, validate } from '../../../src/lint/index.ts';
import { guest } from '../../../src/recipe/index.ts';
import { bios, guestOptions, uefi } from './options.ts';

const asked = guestOptions(fc.oneof(bios, uefi));

describe('a guest', () => {
  it('has nothing that the linter would mention', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(undefined, '9.0.0', '12.8.0'), (options, libvirtVersion) => {
        const made = guest(options);
        const judged = { ...(libvirtVersion !== undefined && { libvirtVersion }) };
        const findings = [...validate(domain, made, judged), ...lint([{ path: 'a.xml', text: stringify(domain, made) }], judged)];
        expect(findings.map(({ code, severity, path, message }) => `${severity} ${code} ${path} ${message}`)).toEqual([]);
      }),
    );
  });

  it('is plain data that reads back as it was written, and the same each time for a seed', () => {
    fc.assert(
      fc.property(asked, (options) => {
        const made = guest(options);
        expect(parse(domain, stringify(domain, made))).toEqual(made);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        expect(guest({ ...options, seed: 'web' })).toEqual(guest({ ...options, seed: 'web' }));
      }),
    );
  });

  it('has a MAC for each interface, and no two names or MACs the same', () => {
    fc.assert(
      fc.property(asked, (options) => {
        const { disks = [], interfaces = [] } = guest(options).devices!;
        const all = [...disks.map(({ target }) => target.dev), ...interfaces.map(({ mac }) => mac!.address)];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
