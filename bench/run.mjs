// Compares this library with plain XML libraries, all in one run. `npm run build` first. Arguments name sections; all without any.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { create } from 'xmlbuilder2';
import { domain, network, parse, parseDocument, stringify } from '../dist/index.js';
import { lint } from '../dist/lint/index.js';
import { corpusDocuments, networkWithHosts } from './documents.mjs';
import { guestWithDevices, hostFolder } from './guests.mjs';
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

/** How times grow with one document: `textOf` makes it of a size, `change` changes one value in the middle. */
function growth(title, unit, model, sizes, textOf, change) {
  const times = sizes.map((size) => {
    const source = textOf(size);
    const value = parse(model, source);
    const document = parseDocument(model, source);
    change(document.value, size);
    return compare(
      {
        read: () => parse(model, source),
        write: () => stringify(model, value),
        'edit one value': () => document.toString(),
        lint: () => lint([{ path: 'a.xml', text: source }]),
        'fast-xml-parser, objects': () => objects.parse(source),
      },
      { rounds: 5 },
    );
  });
  growthTable(`${title}, ms`, unit, sizes, times);
  const last = times.at(-1);
  process.stdout.write(
    `\nediting one value takes ${((100 * last['edit one value']) / (last.read + last.write)).toFixed(1)} % of reading and writing\n`,
  );
}

function growthTable(title, unit, sizes, times) {
  const rows = Object.keys(times[0]).map((name) => {
    const own = times.map((time) => time[name]);
    return [name, ...own, exponent(sizes, own)];
  });
  table(title, [unit, ...sizes.map(String), 'exponent'], rows);
}

/** How time and memory grow with the documents of one host. */
function folders() {
  const sizes = [100, 1000, 10_000];
  const times = sizes.map((size) => {
    const files = hostFolder(size);
    return compare(
      {
        'lint together': () => lint(files),
        'lint each alone': () => files.map((file) => lint([file])),
        'fast-xml-parser, objects': () => files.map(({ text }) => objects.parse(text)),
      },
      { rounds: 3, warmUp: 0 },
    );
  });
  growthTable('Guests with 4 interfaces each, and 200 networks for 10,000 of them, ms', 'guests', sizes, times);
  // Each in a process of its own: the most that a process ever took is all that the system remembers.
  const peaks = sizes.map((size) => {
    const output = execFileSync(process.execPath, [join(import.meta.dirname, 'folder-memory.mjs'), String(size)], { encoding: 'utf8' });
    return JSON.parse(output);
  });
  const rows = ['texts', 'before linting', 'peak while linting'].map((name) => [name, ...peaks.map((peak) => peak[name])]);
  table('The same: memory of the process, MB', ['guests', ...sizes.map(String)], rows);
}

function corpus() {
  const networks = corpusDocuments(['networkxml2xmlin', 'networkxml2xmlout', 'networkxml2confdata']);
  if (networks.length > 0) comparison(`${networks.length} networks of libvirt's tests`, networks);
  else process.stdout.write('skipped: no corpus\n');
}

function changeHost(value, size) {
  value.ips[0].dhcp.hosts[size >> 1].name = 'changed';
}

function changeDisk(value, size) {
  value.devices.disks[size >> 3].serial = 'changed';
}

const sections = {
  corpus,
  hosts: () => comparison('A network with 10,000 DHCP hosts', [networkWithHosts(10_000)]),
  network: () => growth('One network with many DHCP hosts', 'hosts', network, [1000, 10_000, 100_000], networkWithHosts, changeHost),
  guest: () => growth('One guest with many devices', 'devices', domain, [1000, 10_000, 100_000], guestWithDevices, changeDisk),
  folder: folders,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(sections, name));
if (unknown !== undefined) throw new Error(`there is no '${unknown}'; expected some of ${Object.keys(sections).join(', ')}`);
for (const [name, run] of Object.entries(sections)) if (asked.length === 0 || asked.includes(name)) run();
