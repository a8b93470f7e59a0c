import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DomainInterface, domainInterface, parse, stringify } from '../../../src/index.ts';
import { validate } from '../../../src/lint/index.ts';
import { recipes } from './recipes.ts';

describe.each(recipes)('an interface: %s', (_, recipe, arbitrary) => {
  it('has nothing that the linter would mention', () => {
    fc.assert(
      fc.property(arbitrary, (one) => {
        const findings = validate(domainInterface, recipe(one));
        expect(findings.map(({ code, severity, path, message }) => `${severity} ${code} ${path} ${message}`)).toEqual([]);
      }),
    );
  });

  it('is plain data that reads back as it was written, and the same each time for a seed', () => {
    fc.assert(
      fc.property(arbitrary, (one) => {
        const made = recipe(one);
        expect(parse(domainInterface, stringify(domainInterface, made))).toEqual(made);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        const seeded = (): DomainInterface => recipe({ ...(one as object), seed: 'web' } as never);
        expect(seeded()).toEqual(seeded());
      }),
    );
  });
});
