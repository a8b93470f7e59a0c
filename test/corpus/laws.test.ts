import fc from 'fast-check';
import { expect, it } from 'vitest';
import { network, networkPort, parse, parseDocument, stringify } from '../../src/index.ts';
import type { ElementModel } from '../../src/model/element.ts';
import { type CorpusFile, describeCorpus, libvirtFiles, networkFolders } from '../support/corpus.ts';
import { plainContent } from '../support/plain.ts';
import { arbitraryEdit } from '../support/random-edits.ts';

interface Subject {
  name: string;
  model: ElementModel<object>;
  files: readonly CorpusFile[];
  /** Documents that libvirt itself wrote. */
  written: (name: string) => boolean;
  /** Documents that libvirt does not write as it should, with the reason. */
  exceptions: Readonly<Record<string, string>>;
}

const subjects: readonly Subject[] = [
  {
    name: 'networks',
    model: network,
    files: libvirtFiles(networkFolders),
    written: (name) => name.startsWith('networkxml2xmlout/'),
    exceptions: {},
  },
  { name: 'network ports', model: networkPort, files: libvirtFiles(['virnetworkportxml2xmldata']), written: () => true, exceptions: {} },
];

for (const { name, model, files, written, exceptions } of subjects) {
  describeCorpus(`laws over the ${name} of the corpus`, () => {
    it('an unchanged document gives its text back, byte for byte', () => {
      for (const { name: file, text } of files) expect(parseDocument(model, text).toString(), file).toBe(text);
    });

    it('what libvirt wrote is written the same, byte for byte', () => {
      const unequal = files.filter((file) => written(file.name) && stringify(model, parse(model, file.text)) !== file.text);
      expect(unequal.map((file) => file.name)).toEqual(Object.keys(exceptions));
    });

    it('written and read again, it is the same object', () => {
      for (const { name: file, text } of files) {
        const value = parse(model, text);
        expect(parse(model, stringify(model, value)), file).toEqual(value);
      }
    });

    it('writing loses nothing that a plain XML reader can see', () => {
      for (const { name: file, text } of files) {
        // Spellings of a number differ; what they stand for must not.
        const rewritten = stringify(model, parse(model, text));
        expect(plainContent(stringify(model, parse(model, rewritten))), file).toEqual(plainContent(rewritten));
        expect(plainContent(rewritten).map(withoutValue), file).toEqual(plainContent(text).map(withoutValue));
      }
    });

    it('read after random edits, a document is the edited object', () => {
      fc.assert(
        fc.property(fc.constantFrom(...files), fc.array(arbitraryEdit(), { minLength: 1, maxLength: 5 }), ({ text }, edits) => {
          const document = parseDocument(model, text);
          for (const edit of edits) edit(model, document.value!);
          const edited = document.toString();
          expect(parseDocument(model, edited).value, edited).toEqual(withoutUndefined(document.value));
        }),
        { numRuns: 3000, seed: 20230116 },
      );
    });

    it('nothing in it is unknown', () => {
      const unknown = files.flatMap((file) =>
        parseDocument(model, file.text).diagnostics.map((found) => `${file.name} ${found.code} ${found.path}`),
      );
      expect(unknown).toEqual([]);
    });
  });
}

function withoutValue(line: string): string {
  return line.replace(/=.*/s, '');
}

function withoutUndefined<T>(value: T): T {
  return value;
}
