import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';

// Documents on which the linter and a real libvirt once disagreed, each with what libvirt says in its first line.
const folder = join(import.meta.dirname, '../../fixtures/agreement');
const documents = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

it.each(documents)('$name', ({ name, text }) => {
  const [, plain, validated] = /^<!-- libvirt 9\.0\.0 (accepts|refuses); with its schema it (accepts|refuses) -->\n/.exec(text) ?? [];
  const stages = new Set(lint([{ path: name, text }]).map(({ stage }) => stage));
  const refuses = stages.has('xml') || stages.has('define');
  expect([refuses, refuses || stages.has('schema')]).toEqual([plain === 'refuses', validated === 'refuses']);
});
