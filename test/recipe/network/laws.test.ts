import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { network, parse, stringify } from '../../../src/index.ts';
import { validate } from '../../../src/lint/index.ts';
import { veryIsolatedNetwork } from '../../../src/recipe/index.ts';
import { name } from '../options.ts';
import { recipes } from './recipes.ts';

describe.each(recipes)('a network: %s', (_, recipe, asked) => {
  it('has nothing that the linter would mention', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const made = recipe(one);
        const findings = validate(network, made, { rules: { 'uuid-missing': 'info' } });
        expect(findings.map(({ code, severity, path, message }) => `${severity} ${code} ${path} ${message}`)).toEqual([]);
      }),
    );
  });

  it('is plain data that reads back as it was written', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const made = recipe(one);
        expect(parse(network, stringify(network, made))).toEqual(made);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
    );
  });

  it('has the same text each time for the same seed, and another for another seed', () => {
    fc.assert(
      fc.property(asked, fc.string(), (one, seed) => {
        const text = (seed: string): string => stringify(network, recipe({ ...(one as object), seed } as never));
        expect(text(seed)).toBe(text(seed));
        if (!('uuid' in (one as object))) expect(text(`${seed}x`)).not.toBe(text(seed));
      }),
      { numRuns: 20 },
    );
  });
});

it('names of bridges fit, and differ where the names of networks do', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 20 }), (names) => {
      const bridges = names.map((one) => veryIsolatedNetwork({ name: one }).bridge!.name!);
      for (const bridge of bridges) expect(bridge).toMatch(/^[a-zA-Z0-9_.-]{1,15}$/);
      expect(new Set(bridges).size).toBe(names.length);
    }),
  );
});
