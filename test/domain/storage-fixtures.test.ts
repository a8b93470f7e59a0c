import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { controller } from '../../src/domain/controller.ts';
import type { DomainDevices } from '../../src/domain/devices.ts';
import { disk } from '../../src/domain/disk.ts';
import { domain } from '../../src/domain/domain.ts';
import { filesystem } from '../../src/domain/filesystem.ts';
import { hostdev } from '../../src/domain/hostdev.ts';
import { lease } from '../../src/domain/lease.ts';
import { parse, parseDocument, stringify } from '../../src/index.ts';
import type { ElementModel } from '../../src/model/element.ts';
import { Coverage } from '../support/coverage.ts';

const folder = join(import.meta.dirname, '../../fixtures/domain');
const names = ['controllers', 'disk-chains', 'disks', 'disks-on-servers', 'filesystems', 'hostdevs'];
const fixtures = names.map((name) => ({ name, text: readFileSync(join(folder, `${name}.xml`), 'utf8') }));

const lists: readonly [keyof DomainDevices, ElementModel<object>][] = [
  ['disks', disk],
  ['controllers', controller],
  ['leases', lease],
  ['filesystems', filesystem],
  ['hostdevs', hostdev],
];

/** Parts of devices that are declared elsewhere and have their own fixtures. */
const elsewhere = /^(?:address|zpci|driver)\b|^(?:ip|route|backenddomain)\./;

it.for(fixtures)('$name is written as libvirt writes it', ({ text }) => {
  expect(stringify(domain, parse(domain, text))).toBe(text);
});

it.for(fixtures)('all of $name is known', ({ text }) => {
  const said = parseDocument(domain, text).diagnostics.filter(({ code }) => code.startsWith('unknown'));
  expect(said).toEqual([]);
});

it('the fixtures have every property and variant that is declared', () => {
  const coverage = new Coverage();
  for (const [, model] of lists) coverage.expect(model);
  for (const { text } of fixtures) {
    const { devices } = parse(domain, text);
    for (const [list, model] of lists) for (const device of (devices?.[list] as object[] | undefined) ?? []) coverage.add(model, device);
  }
  expect(coverage.missing.filter((name) => !elsewhere.test(name))).toEqual([]);
});
