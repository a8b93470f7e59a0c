import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { modelSchemas } from '../../scripts/declared/index.ts';
import { roots } from '../../scripts/declared/models.ts';
import { fromJson, LibvirtXmlError, parse, stringify, toJson } from '../../src/index.ts';
import type { ElementModel } from '../../src/model/element.ts';
import { describeCorpus, domainFiles, interfaceFiles, libvirtFiles, networkFolders } from '../support/corpus.ts';
import { fixtures } from '../support/fixtures.ts';
import { plainContent } from '../support/plain.ts';

const root = join(import.meta.dirname, '../..');
const ajv = new Ajv2020({ strict: true, allErrors: false });
const validators = new Map<object, ValidateFunction>(
  Object.entries(roots).map(([name, model]) => {
    const text = readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8');
    return [model, ajv.compile(JSON.parse(text) as object)];
  }),
);

/** What comes of JSON, or `undefined` for a document that libvirt refuses. */
function asJson(model: ElementModel<object>, text: string): unknown {
  try {
    return JSON.parse(JSON.stringify(toJson(parse(model, text))));
  } catch (error) {
    if (error instanceof LibvirtXmlError) return undefined;
    throw error;
  }
}

/** Why a value is no JSON of a model. */
function problems(model: object, json: unknown): string[] {
  const validate = validators.get(model)!;
  return validate(json) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** The documents whose JSON does not fit its schema, and how many do. */
function judge(model: ElementModel<object>, files: readonly { name: string; text: string }[]): { wrong: string[]; right: number } {
  const wrong: string[] = [];
  let right = 0;
  for (const { name, text } of files) {
    const json = asJson(model, text);
    const found = json === undefined ? [] : problems(model, json);
    if (found.length > 0) wrong.push(`${name}: ${found.join('; ')}`);
    else if (json !== undefined) right++;
  }
  return { wrong, right };
}

describe('schemas/', () => {
  it.each(Object.entries(modelSchemas(root)))('%s is current; `npm run schemas` writes it', (file, schema) => {
    expect(JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8'))).toEqual(schema);
  });

  it.each(Object.entries(roots))('describe what %s documents of ours look like as JSON', (name, model) => {
    const { wrong, right } = judge(
      model,
      fixtures.filter((fixture) => fixture.model === model),
    );
    expect(wrong).toEqual([]);
    expect(right, name).toBeGreaterThan(0);
  });

  describeCorpus("describe what libvirt's own documents look like as JSON:", () => {
    it.each([
      ['networks', roots['network']!, libvirtFiles(networkFolders), 100],
      ['ports', roots['network-port']!, libvirtFiles(['virnetworkportxml2xmldata']), 5],
      ['interfaces', roots['interface']!, interfaceFiles(), 500],
      ['domains', roots['domain']!, domainFiles(), 500],
    ])('%s', (_, model, files, least) => {
      const { wrong, right } = judge(model, files);
      // Two tests of libvirt's have words that do not exist, on purpose.
      expect(wrong.filter((line) => !/^qemuxml2argvdata\/(?:aarch64-gic|hugepages-memaccess)-invalid\.xml: /.test(line))).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(least);
    });
  });

  const { network, interface: nic, domain } = roots;
  it.each<[string, object | undefined, object, string]>([
    ['a number for a text', network, { name: 5 }, '/name must be string'],
    ['a text for a number', network, { name: 'a', mtu: { size: '1500' } }, '/mtu/size must be integer'],
    ['a number beyond what libvirt takes', network, { name: 'a', mtu: { size: 2 ** 32 } }, '/mtu/size must be <= 4294967295'],
    ['yes for true', network, { name: 'a', ipv6: 'yes' }, '/ipv6 must be boolean'],
    ['an object for a list', network, { name: 'a', ips: { address: '10.0.0.1' } }, '/ips must be array'],
    ['an unknown word', network, { name: 'a', forward: { mode: 'bridged' } }, '/forward/mode must be equal to one of the allowed values'],
    ['a missing name', network, {}, "/ must have required property 'name'"],
    ['a missing part', network, { name: 'a', ips: [{ prefix: 24 }] }, "/ips/0 must have required property 'address'"],
    ['an empty list where one is needed', network, { name: 'a', vlan: { tags: [] } }, '/vlan/tags must NOT have fewer than 1 items'],
    ['a property of no element', network, { name: 'a', brigde: {} }, '/ must NOT have additional properties'],
    ['the name of the element for that of its list', network, { name: 'a', ip: [] }, '/ must NOT have additional properties'],
    ['no list', network, [] as object, '/ must be object'],
    ['an interface of an unknown type', nic, { type: 'tap' }, '/type must be equal to constant'],
    ['an interface without its source', nic, { type: 'bridge' }, "/ must have required property 'source'"],
    ['a source of another type', nic, { type: 'bridge', source: { network: 'a' } }, "/source must have required property 'bridge'"],
    ['a domain without a type', domain, { name: 'a' }, "/ must have required property 'type'"],
  ])('refuse %s', (_, model, json, problem) => {
    expect(problems(model!, json)).toContain(problem);
  });
});

describe('toJson and fromJson', () => {
  it('leave an object without unknown content as it is', () => {
    const value = { name: 'lab', ips: [{ address: '10.0.0.1', prefix: 24 }] };
    expect(toJson(value)).toEqual(value);
    expect(fromJson(value)).toEqual(value);
  });

  it('carry what no property stands for', () => {
    const text = "<network><name>a</name><future level='1'/><bridge name='b' colour='red'/></network>";
    const json = asJson(roots['network']!, text);
    expect(json).toEqual({
      name: 'a',
      bridge: { name: 'b', $unknown: { attributes: [{ name: 'colour', value: 'red' }], elements: [] } },
      $unknown: { attributes: [], elements: [{ name: 'future', xml: "<future level='1'/>" }] },
    });
    expect(stringify(roots['network']!, fromJson(json as object))).toBe(stringify(roots['network']!, parse(roots['network']!, text)));
  });

  it('carry numbers that JavaScript cannot tell apart', () => {
    const model = roots['network']!;
    const text = "<network>\n  <name>a</name>\n  <bridge name='b' delay='18446744073709551615'/>\n</network>\n";
    expect(stringify(model, fromJson(asJson(model, text) as object))).toBe(text);
  });

  it('lose nothing of any document', () => {
    const documents = [...fixtures, ...domainFiles().map(({ text }) => ({ model: roots['domain']!, text }))];
    for (const { model, text } of documents) {
      const json = asJson(model, text);
      if (json === undefined) continue;
      expect(plainContent(stringify(model, fromJson(json as object)))).toEqual(plainContent(stringify(model, parse(model, text))));
    }
  });
});
