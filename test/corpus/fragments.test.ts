import { expect, it } from 'vitest';
import {
  dhcpHost,
  dhcpRange,
  dnsHost,
  dnsSrv,
  dnsTxt,
  forwardInterface,
  parse,
  parseDocument,
  portgroup,
  stringify,
} from '../../src/index.ts';
import type { ElementModel } from '../../src/model/element.ts';
import { describeCorpus, libvirtFiles } from '../support/corpus.ts';

/** Which section of a network each of libvirt's update fragments is for, by the start of its name. */
const models: Readonly<Record<string, ElementModel<object>>> = {
  'dhcp-range': dhcpRange,
  'dns-host': dnsHost,
  'dns-txt': dnsTxt,
  host: dhcpHost,
  interface: forwardInterface,
  portgroup,
  'srv-record': dnsSrv,
  'unparsable-dns-host': dnsHost,
};

/** Fragments that say too little to add anything; some of them are enough to find what to delete. */
const incomplete: Readonly<Record<string, string>> = {
  'dns-host-gateway-incomplete': 'no address; enough to delete',
  'host-incomplete': 'no address; enough to delete',
  'host-new-incomplete': 'no address; enough to delete',
  'srv-record-invalid': 'no service',
  'srv-record-protocol': 'no service; enough to delete',
  'srv-record-service': 'no protocol; enough to delete',
  'unparsable-dns-host': 'nothing a host has',
};

const fragments = libvirtFiles(['networkxml2xmlupdatein']).map(({ name, text }) => {
  const short = /([^/]+)\.xml$/.exec(name)![1]!;
  const start = Object.keys(models).find((one) => short.startsWith(one))!;
  return { short, text, model: models[start]! };
});

describeCorpus('fragments that net-update takes', () => {
  it('read as what they are, with nothing to remark', () => {
    for (const { short, text, model } of fragments) {
      if (short in incomplete) continue;
      expect(parseDocument(model, text).diagnostics, short).toEqual([]);
      const value = parse(model, text);
      expect(parse(model, stringify(model, value)), short).toEqual(value);
    }
  });

  it('are refused where something is missing, which is pointed at', () => {
    const refused = fragments.filter(({ text, model }) => parseDocument(model, text).value === undefined);
    expect(refused.map(({ short }) => short)).toEqual(Object.keys(incomplete));
    for (const { short, text, model } of refused)
      expect(
        parseDocument(model, text).diagnostics.map(({ code }) => code),
        short,
      ).toContain('missing');
  });
});
