import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, parseDocument, stringify } from '../../src/index.ts';
import { describeCorpus } from '../support/corpus.ts';
import { deviceFiles } from '../support/devices.ts';
import { plainContent } from '../support/plain.ts';
import { arbitraryEdit } from '../support/random-edits.ts';
import { deviceRemarks, refusedDevices, remarkOn } from '../support/remarks.ts';

const files = deviceFiles();
const taken = files.filter(({ name }) => !(name in refusedDevices));
// One of them is indented by hand: libvirt's own test passes over blanks.
const written = taken.filter(
  ({ name }) => !name.endsWith('/lxc-filesystem-ram.xml') && /^(?:qemuxml2xmloutdata|genericxml2xmloutdata|lxcxml2xmldata)\//.test(name),
);

describeCorpus('devices of the corpus', () => {
  it('are many, of nearly every kind', () => {
    expect(files.length).toBeGreaterThan(12000);
    expect(written.length).toBeGreaterThan(5500);
  });

  it('keep their text, byte for byte, when nothing changes', () => {
    for (const { name, model, text } of files) expect(parseDocument(model, text).toString(), name).toBe(text);
  });

  it('are written as libvirt wrote them, byte for byte', () => {
    for (const { name, model, text } of written) expect(stringify(model, parse(model, text)), name).toBe(text);
  });

  it('are the same objects when they are written and read again', () => {
    for (const { name, model, text } of taken) {
      const value = parse(model, text);
      expect(parse(model, stringify(model, value)), name).toEqual(value);
    }
  });

  it('lose nothing in writing that a plain XML reader can see', () => {
    const names = (text: string): string[] => plainContent(text).map((line) => line.replace(/=.*/s, ''));
    for (const { name, model, text } of taken) expect(names(stringify(model, parse(model, text))), name).toEqual(names(text));
  });

  it('are the edited objects when they are read after random edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...taken), fc.array(arbitraryEdit(), { minLength: 1, maxLength: 5 }), ({ model, text }, edits) => {
        const document = parseDocument(model, text);
        for (const edit of edits) edit(model, document.value!);
        const edited = document.toString();
        expect(parseDocument(model, edited).value, edited).toEqual(document.value);
      }),
      { numRuns: 3000, seed: 20230116 },
    );
  });

  it('have nothing unknown in them, nor anything else worth a word', () => {
    const said = taken.flatMap(({ name, model, text }) => parseDocument(model, text).diagnostics.map((found) => remarkOn(name, found)));
    expect([...new Set(said)].sort()).toEqual(Object.keys(deviceRemarks));
  });
});
