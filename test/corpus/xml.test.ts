import { expect, it } from 'vitest';
import { readXml } from '../../src/xml/read.ts';
import { XmlSyntaxError } from '../../src/xml/syntax-error.ts';
import { allFolders, describeCorpus, filesIn, libvirtFiles } from '../support/corpus.ts';

describeCorpus('XML of the corpus', () => {
  it('refuses the malformed documents of the W3C suite, each with a place and a sentence', () => {
    const accepted: string[] = [];
    for (const { name, text } of filesIn('xmlconf/not-wf', '.xml')) {
      try {
        readXml(text);
        accepted.push(name);
      } catch (error) {
        expect(error).toBeInstanceOf(XmlSyntaxError);
        expect((error as XmlSyntaxError).message).not.toContain('cannot be read as XML');
        expect((error as XmlSyntaxError).span.start).toBeLessThanOrEqual(text.length);
      }
    }
    // Both are fine as text; only their bytes contradict the encoding they declare.
    expect(accepted).toEqual(['hst-lhs-007.xml', 'rmt-e2e-61.xml']);
  });

  it('reads every document of libvirt’s tests', () => {
    const files = libvirtFiles(allFolders);
    for (const { text } of files) readXml(text);
    expect(files).toHaveLength(2206);
  });
});
