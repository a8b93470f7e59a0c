import fc from 'fast-check';
import { expect, it } from 'vitest';
import { domain, domainInterface, network, networkPort, parse, parseDocument, stringify } from '../../src/index.ts';
import type { ElementModel } from '../../src/model/element.ts';
import { type CorpusFile, describeCorpus, domainFiles, interfaceFiles, libvirtFiles, networkFolders } from '../support/corpus.ts';
import { plainContent } from '../support/plain.ts';
import { arbitraryEdit } from '../support/random-edits.ts';
import {
  deviceRemarks,
  domainRemarks,
  interfaceRemarks,
  refusedDevices,
  refusedDomains,
  refusedInterfaces,
  remarkOn,
} from '../support/remarks.ts';

interface Subject {
  name: string;
  model: ElementModel<object>;
  files: readonly CorpusFile[];
  /** Documents that libvirt itself wrote. */
  written: (name: string) => boolean;
  /** Documents that libvirt refuses on purpose, with the reason. */
  refused?: Readonly<Record<string, string>>;
  /** What there is to say about documents that are not refused, with the reason. */
  remarks?: Readonly<Record<string, string>>;
}

const subjects: readonly Subject[] = [
  {
    name: 'networks',
    model: network,
    files: libvirtFiles(networkFolders),
    written: (name) => name.startsWith('networkxml2xmlout/'),
  },
  { name: 'network ports', model: networkPort, files: libvirtFiles(['virnetworkportxml2xmldata']), written: () => true },
  {
    name: 'interfaces',
    model: domainInterface,
    files: interfaceFiles(),
    written: (name) => /^(?:qemuxml2xmloutdata|genericxml2xmloutdata|lxcxml2xmldata)\//.test(name),
    refused: Object.fromEntries(Object.entries(refusedInterfaces).map(([file, reason]) => [`${file}#1`, reason])),
    remarks: interfaceRemarks,
  },
  {
    name: 'domains',
    model: domain,
    files: domainFiles(),
    // One document for containers was indented by hand.
    written: (name) => /^(?:qemuxml2xmlout|genericxml2xmlout|lxcxml2xmldata\/(?!lxc-filesystem-ram\.))/.test(name),
    refused: { ...refusedDomains, ...refusedInterfaces, ...refusedDevices },
    remarks: { ...domainRemarks, ...interfaceRemarks, ...deviceRemarks },
  },
];

for (const { name, model, files, written, refused = {}, remarks = {} } of subjects) {
  describeCorpus(`laws over the ${name} of the corpus`, () => {
    const taken = files.filter((file) => !(file.name in refused));

    it('an unchanged document gives its text back, byte for byte', () => {
      for (const { name: file, text } of files) expect(parseDocument(model, text).toString(), file).toBe(text);
    });

    it('documents that libvirt refuses are refused, and no others', () => {
      const thrown = files.filter(({ text }) => {
        try {
          parse(model, text);
          return false;
        } catch {
          return true;
        }
      });
      expect(thrown.map((file) => file.name)).toEqual(Object.keys(refused).sort());
    });

    it('what libvirt wrote is written the same, byte for byte', () => {
      for (const { name: file, text } of taken.filter((one) => written(one.name)))
        expect(stringify(model, parse(model, text)), file).toBe(text);
    });

    it('written and read again, it is the same object', () => {
      for (const { name: file, text } of taken) {
        const value = parse(model, text);
        expect(parse(model, stringify(model, value)), file).toEqual(value);
      }
    });

    it('writing loses nothing that a plain XML reader can see', () => {
      for (const { name: file, text } of taken) {
        // Spellings of a number differ; what they stand for must not.
        const rewritten = stringify(model, parse(model, text));
        expect(plainContent(stringify(model, parse(model, rewritten))), file).toEqual(plainContent(rewritten));
        expect(plainContent(rewritten).map(withoutValue), file).toEqual(plainContent(text).map(withoutValue));
      }
    });

    it('read after random edits, a document is the edited object', () => {
      fc.assert(
        fc.property(fc.constantFrom(...taken), fc.array(arbitraryEdit(), { minLength: 1, maxLength: 5 }), ({ text }, edits) => {
          const document = parseDocument(model, text);
          for (const edit of edits) edit(model, document.value!);
          const edited = document.toString();
          expect(parseDocument(model, edited).value, edited).toEqual(document.value);
        }),
        { numRuns: 3000, seed: 20230116 },
      );
    });

    it('nothing in it is unknown or otherwise worth a word', () => {
      const said = taken.flatMap((file) => parseDocument(model, file.text).diagnostics.map((found) => remarkOn(file.name, found)));
      expect([...new Set(said)].sort()).toEqual(Object.keys(remarks).sort());
    });
  });
}

function withoutValue(line: string): string {
  return line.replace(/=.*/s, '');
}
