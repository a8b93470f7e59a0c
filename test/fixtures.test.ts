import { describe, expect, it } from 'vitest';
import { domain, domainInterface, network, networkPort, parse, parseDocument, stringify } from '../src/index.ts';
import { Coverage } from './support/coverage.ts';
import { fixtures, verdicts } from './support/fixtures.ts';

const good = fixtures.filter(({ name }) => !verdicts.get(name)?.startsWith('wrong'));

describe('the fixtures', () => {
  it('are all in the table, in order', () => {
    expect([...verdicts.keys()]).toEqual(fixtures.map(({ name }) => name).sort());
  });

  it.each(fixtures.filter((one) => !good.includes(one)).map((one) => [one.name, one] as const))('%s is wrong as it says', (name, one) => {
    const codes = parseDocument(one.model, one.text)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
    expect(`wrong: ${codes.join(', ')}`).toBe(verdicts.get(name));
  });

  it.each(good.map((one) => [one.name, one] as const))('%s is read without an error, and keeps its text', (_, { model, text }) => {
    const document = parseDocument(model, text);
    expect(document.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(document.toString()).toBe(text);
    const value = parse(model, text);
    expect(parse(model, stringify(model, value))).toEqual(value);
  });

  it('are written the way libvirt writes, where nobody else has written them', () => {
    for (const { name, model, text } of good) {
      // In the container, devices stand in an order that libvirt would change.
      if (text.includes('<!--') || name === 'domain/container.xml') continue;
      expect(stringify(model, parse(model, text)), name).toBe(text);
    }
  });

  it('have every property that a network, its ports, a guest and its interfaces may have', () => {
    const coverage = new Coverage();
    for (const model of [network, networkPort, domainInterface, domain]) coverage.expect(model);
    for (const { model, text } of good) coverage.add(model, parse(model, text));
    // The schema knows it, and libvirt refuses it.
    expect(coverage.missing).toEqual(['outbound.floor']);
  });
});
