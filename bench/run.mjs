// Compares this library with plain XML libraries, all in one run. `npm run build` first.
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { create } from 'xmlbuilder2';
import { network, parse, parseDocument, stringify } from '../dist/index.js';
import { lint } from '../dist/lint/index.js';
import { corpusDocuments, networkWithHosts } from './documents.mjs';
import { compare, exponent, table } from './measure.mjs';

const objects = new XMLParser({ ignoreAttributes: false });
const objectBuilder = new XMLBuilder({ ignoreAttributes: false, format: true });
const ordered = new XMLParser({ ignoreAttributes: false, preserveOrder: true, captureMetaData: true });

function saxesTree(source) {
  const parser = new SaxesParser({ xmlns: true });
  const top = { children: [] };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1).children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return top.children[0];
}

const dom = (source) => new DOMParser().parseFromString(source, 'text/xml');

function comparison(title, documents) {
  const bytes = documents.reduce((sum, document) => sum + Buffer.byteLength(document), 0);
  const each = (work) => () => documents.forEach(work);
  const reading = compare({
    'libvirt-xml, typed and strict': each((source) => parse(network, source)),
    'libvirt-xml, for editing': each((source) => parseDocument(network, source)),
    'fast-xml-parser, objects': each((source) => objects.parse(source)),
    'fast-xml-parser, ordered with offsets': each((source) => ordered.parse(source)),
    'saxes, tree': each(saxesTree),
    '@xmldom/xmldom': each(dom),
    xmlbuilder2: each((source) => create(source)),
  });
  const values = documents.map((source) => [parse(network, source), objects.parse(source), create(source).toObject(), dom(source)]);
  const write = (index, work) => () => {
    for (const value of values) work(value[index]);
  };
  const writing = compare({
    'libvirt-xml': write(0, (value) => stringify(network, value)),
    'fast-xml-parser': write(1, (value) => objectBuilder.build(value)),
    xmlbuilder2: write(2, (value) => create(value).end({ prettyPrint: true })),
    '@xmldom/xmldom': write(3, (value) => new XMLSerializer().serializeToString(value)),
  });
  const linting = compare({ 'libvirt-xml': each((text) => lint([{ path: 'a.xml', text }])) });
  const rows = (times) => Object.entries(times).map(([name, time]) => [name, time, bytes / 1000 / time]);
  table(`${title}: read`, ['', 'ms', 'MB/s'], rows(reading));
  table(`${title}: write`, ['', 'ms', 'MB/s'], rows(writing));
  table(`${title}: lint`, ['', 'ms', 'MB/s'], rows(linting));
  const readRatio = reading['fast-xml-parser, objects'] / reading['libvirt-xml, typed and strict'];
  const writeRatio = writing.xmlbuilder2 / writing['libvirt-xml'];
  process.stdout.write(
    `\nread: ${readRatio.toFixed(2)} times as fast as fast-xml-parser to objects; write: ${writeRatio.toFixed(1)} times as fast as xmlbuilder2\n`,
  );
}

function growth() {
  const sizes = [1000, 10_000, 100_000];
  const times = sizes.map((size) => {
    const source = networkWithHosts(size);
    const value = parse(network, source);
    const document = parseDocument(network, source);
    document.value.ips[0].dhcp.hosts[size >> 1].name = 'changed';
    return compare(
      {
        read: () => parse(network, source),
        write: () => stringify(network, value),
        'edit one value': () => document.toString(),
        lint: () => lint([{ path: 'a.xml', text: source }]),
        'fast-xml-parser, objects': () => objects.parse(source),
      },
      { rounds: 5 },
    );
  });
  const rows = Object.keys(times[0]).map((name) => [
    name,
    ...times.map((time) => time[name]),
    exponent(
      sizes,
      times.map((time) => time[name]),
    ),
  ]);
  table('One network with many DHCP hosts, ms', ['hosts', ...sizes.map(String), 'exponent'], rows);
  const last = times.at(-1);
  process.stdout.write(
    `\nediting one value takes ${((100 * last['edit one value']) / (last.read + last.write)).toFixed(1)} % of reading and writing\n`,
  );
}

const networks = corpusDocuments(['networkxml2xmlin', 'networkxml2xmlout', 'networkxml2confdata']);
if (networks.length > 0) comparison(`${networks.length} networks of libvirt's tests`, networks);
else process.stdout.write('skipped: no corpus\n');
comparison('A network with 10,000 DHCP hosts', [networkWithHosts(10_000)]);
growth();
