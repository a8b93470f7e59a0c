import { expect, it } from 'vitest';
import { domain, parseDocument } from '../../src/index.ts';
import { unknownContent } from '../../src/model/unknown.ts';
import { readXml } from '../../src/xml/read.ts';
import type { XmlElement } from '../../src/xml/tree.ts';
import { describeCorpus, domainFiles } from '../support/corpus.ts';
import { deviceRemarks, domainRemarks, interfaceRemarks, refusedDevices, refusedDomains, refusedInterfaces } from '../support/remarks.ts';

/** How many elements and attributes there are. */
function countXml({ attributes, elements }: XmlElement): number {
  return elements.reduce((sum, inner) => sum + countXml(inner), 1 + attributes.length);
}

/** How many elements and attributes an object has no property for. */
function countUnknown(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const unknown = unknownContent(value);
  const here =
    unknown === undefined
      ? 0
      : unknown.attributes.length +
        unknown.elements.length +
        Object.values(unknown.inside ?? {}).reduce((sum, one) => sum + one.attributes.length, 0);
  return Object.values(value).reduce<number>((sum, inner) => sum + countUnknown(inner), here);
}

const listed = new Set([
  ...Object.keys({ ...refusedDomains, ...refusedInterfaces, ...refusedDevices }).map((file) => file.replace(/^.*\/|\.xml$/g, '')),
  ...Object.keys({ ...domainRemarks, ...interfaceRemarks, ...deviceRemarks }).map((remark) => remark.split(' ')[0]!),
]);

describeCorpus('what guests of the corpus read as', () => {
  it('has a property for all but a thousandth of their elements and attributes, and for all where nothing is wrong', () => {
    let all = 0;
    let untyped = 0;
    const unlisted: string[] = [];
    for (const { name, text } of domainFiles()) {
      const unknown = countUnknown(parseDocument(domain, text).value);
      all += countXml(readXml(text).root);
      untyped += unknown;
      if (unknown > 0 && !listed.has(name.replace(/^.*\/|\.xml$/g, ''))) unlisted.push(name);
    }
    expect(unlisted).toEqual([]);
    expect(all).toBeGreaterThan(140_000);
    expect(untyped / all).toBeLessThan(0.001);
  });
});
