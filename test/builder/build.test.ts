import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { build } from '../../src/builder/index.ts';
import { network, parse } from '../../src/index.ts';
import { describeCorpus, libvirtFiles, networkFolders } from '../support/corpus.ts';

describe('an object as a builder of xmlbuilder2', () => {
  it('can be gone on with', () => {
    const text = build(network, { name: 'a & b', ips: [{ address: '10.0.0.1', prefix: 24 }] })
      .ele('urn:example', 'app:owner')
      .txt('ops')
      .up()
      .end({ headless: true });
    expect(text).toBe(
      '<network><name>a &amp; b</name><ip address="10.0.0.1" prefix="24"/><app:owner xmlns:app="urn:example">ops</app:owner></network>',
    );
  });

  it('can be placed in a larger document', () => {
    const list = create().ele('networks');
    for (const name of ['a', 'b']) build(network, { name }, list);
    expect(list.end({ headless: true })).toBe('<networks><network><name>a</name></network><network><name>b</name></network></networks>');
  });

  it('keeps namespaces and what the model does not know', () => {
    const source = `<network xmlns:q='urn:q'><name>a</name><metadata><q:x a="1">t<!-- c --></q:x></metadata><q:z/><dnsmasq:options xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'><dnsmasq:option value='x'/></dnsmasq:options></network>`;
    const value = parse(network, source);
    expect(parse(network, build(network, value).end())).toEqual(value);
  });

  it('refuses what stringify refuses', () => {
    expect(() => build(network, { name: 'a', brige: {} } as never)).toThrow(
      "brige: <network> has no property of this name; did you mean 'bridge'?",
    );
  });
});

describeCorpus('networks of the corpus as builders', () => {
  it('read back as the same objects', () => {
    for (const { name, text } of libvirtFiles(networkFolders)) {
      const value = parse(network, text);
      expect(parse(network, build(network, value).end()), name).toEqual(value);
    }
  });
});
