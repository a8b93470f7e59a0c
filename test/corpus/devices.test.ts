import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, parseDocument, stringify } from '../../src/index.ts';
import { describeCorpus } from '../support/corpus.ts';
import { deviceFiles } from '../support/devices.ts';
import { plainContent } from '../support/plain.ts';
import { arbitraryEdit } from '../support/random-edits.ts';

/** What there is to say, with the reason. Files that libvirt's tests expect to be refused have an error of stage `define`. */
const remarks: Readonly<Record<string, string>> = {
  'chardev-tcp-missing-host.xml define missing /channel/source': 'a test for just that',
  'chardev-tcp-missing-service.xml define missing /channel/source': 'the same',
  'chardev-tcp-multiple-source.xml define repeated-element /channel/source[2]': 'the same',
  'chardev-unix-redirdev-missing-path.xml define missing /redirdev/source': 'the same',
  'chardev-unix-rng-missing-path.xml define missing /rng/backend/source': 'the same',
  'chardev-unix-smartcard-missing-path.xml define missing /smartcard/source': 'the same',
  'graphics-listen-network-invalid.xml define missing /graphics/listen[1]': 'the same',
  'parallel-unix-chardev.xml silent unknown-element /parallel/protocol': 'a protocol for a socket, which has none',
  'pseries-spaprvio-invalid.xml schema loose-value /serial/address/@reg': 'an address out of range, which is refused with the guest',
  'serial-unix-missing-source.xml define missing /serial': 'a test for just that',
  'smartcard-passthrough-unix.xml silent unknown-element /smartcard/protocol': 'a protocol for a socket, which has none',
  'tpm-no-backend-invalid.xml define missing /tpm': 'the same',
  'usb-redir-unix.xml silent unknown-element /redirdev/protocol': 'a protocol for a socket, which has none',
  'usb-too-long-port-path-invalid.xml define invalid-value /hub/address/@port': 'a test for just that',
  'virtio-rng-egd-crash.xml define missing /rng/backend/source': 'the type of the source was left at another one',
  'virtio-rng-egd-crash.xml silent unknown-attribute /rng/backend/source/@host': 'the same',
  'virtio-rng-egd-crash.xml silent unknown-attribute /rng/backend/source/@service': 'the same',
  'virtio-rng-egd-unix.xml silent unknown-element /rng/backend/protocol': 'a protocol for a socket, which has none',
};

const files = deviceFiles();
const refused = new Set(Object.keys(remarks).flatMap((remark) => (remark.includes(' define ') ? [remark.split(' ')[0]!] : [])));
const taken = files.filter(({ name }) => !refused.has(name.slice(name.indexOf('/') + 1)));
const written = taken.filter(({ name }) => /^(?:qemuxml2xmloutdata|genericxml2xmloutdata|lxcxml2xmldata)\//.test(name));

describeCorpus('devices of the corpus', () => {
  it('are many, of nearly every kind', () => {
    expect(files.length).toBeGreaterThan(5900);
    expect(written.length).toBeGreaterThan(2900);
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
    const said = files.flatMap(({ name, model, text }) =>
      parseDocument(model, text).diagnostics.map(
        ({ code, stage, path }) => `${name.slice(name.indexOf('/') + 1)} ${stage} ${code} ${path}`,
      ),
    );
    expect([...new Set(said)].sort()).toEqual(Object.keys(remarks));
  });
});
