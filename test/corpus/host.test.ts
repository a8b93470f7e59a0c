import { expect, it } from 'vitest';
import { formatCommands, hostView } from '../../src/host/index.ts';
import { network, parse } from '../../src/index.ts';
import { corpusText, describeCorpus, libvirtFiles } from '../support/corpus.ts';

describeCorpus("what libvirt's own tests expect of dnsmasq", () => {
  const folder = 'networkxml2confdata';
  const view = (file: string): ReturnType<typeof hostView> =>
    hostView(parse(network, corpusText(xmlOf(file))), { libvirtVersion: '9.0.0' });

  it.each(libvirtFiles([folder], '.conf'))('$name', ({ name, text }) => {
    const conf = view(name).dnsmasq!.conf;
    // libvirt's test asks for the text alone, without a file for the process number; a network that is started always has one.
    expect(conf.replace(/^pid-file=.*\n/m, '')).toBe(text);
    expect(conf).toMatch(/^pid-file=\/run\/libvirt\/network\/.*\.pid$/m);
  });

  it.each(libvirtFiles([folder], '.hostsfile'))('$name', ({ name, text }) => {
    expect(view(name).dnsmasq!.hostsfile).toBe(text);
  });
});

describeCorpus("what libvirt's own tests expect of the firewall", () => {
  const folder = 'networkxml2firewalldata';

  it.each(libvirtFiles([folder], '-linux.args'))('$name', ({ name, text }) => {
    // libvirt's test takes the calls that make its chains off the front, since only the first network makes them.
    expect(hostView(parse(network, corpusText(xmlOf(name))), { libvirtVersion: '9.0.0' }).firewall!.text).toBe(text);
  });

  it('chains are made with the calls of base.args', () => {
    const { setup } = hostView({ name: 'a' }, { libvirtVersion: '9.0.0' }).firewall!;
    expect(formatCommands(setup)).toBe(corpusText(`libvirt-9.0.0/${folder}/base.args`));
  });
});

function xmlOf(name: string): string {
  return `libvirt-9.0.0/${name.replace(/(?:-linux\.args|\.conf|\.hostsfile)$/, '.xml')}`;
}
