import { expect, it } from 'vitest';
import { domainInterface, parse, stringify } from '../../src/index.ts';
import { corpusText, describeCorpus, hasCorpus } from '../support/corpus.ts';

interface Verdict {
  id: string;
  /** The interfaces of the document as libvirt wrote them back, with placeholders for what it made up. */
  dump: string | null;
}

/** Dumps that are not what libvirt says they are, since it writes these values without escaping them. */
const exceptions: Readonly<Record<string, string>> = {
  'domain-a00982': 'a line break in a portgroup',
  'domain-a01185': 'a line break in the name of a filter',
  'domain-a01206': 'quotes in a profile name',
  'domain-a01230': 'a line break in a path, which reads as a blank',
};

function interfacesIn(dump: string): string[] {
  const filled = dump
    .replaceAll('@MAC@', '52:54:00:00:00:01')
    .replaceAll('@UUID@', '3e3fce45-4f53-4fa7-bb32-11f34168b82b')
    .replaceAll("type='@ADDRESS@'", "type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'");
  return filled.match(/^<interface[^>]*\/>\n|^<interface[\s\S]*?^<\/interface>\n/gm) ?? [];
}

function isWrittenTheSame(text: string): boolean {
  try {
    return stringify(domainInterface, parse(domainInterface, text)) === text;
  } catch {
    return false;
  }
}

const verdicts = hasCorpus ? corpusText('verdicts/domain.jsonl').trim().split('\n') : [];

describeCorpus('interfaces as libvirt writes them', () => {
  it('are written the same, byte for byte, whatever their type', () => {
    const dumps = verdicts.map((line) => JSON.parse(line) as Verdict).filter(({ dump }) => dump !== null);
    expect(dumps.flatMap(({ dump }) => interfacesIn(dump!)).length).toBeGreaterThan(900);
    const different = dumps.filter(({ dump }) => !interfacesIn(dump!).every(isWrittenTheSame));
    expect(different.map(({ id }) => id)).toEqual(Object.keys(exceptions));
  });
});
