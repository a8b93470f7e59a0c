import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explain, explanationJson, explanationMarkdown, explanationText } from '../../src/explain/index.ts';

// Whole pages, to be read by eye when they change.

const fixtures = join(import.meta.dirname, '../../fixtures');

function pageOf(...paths: readonly string[]) {
  return explain(
    paths.map((path) => ({ path, text: readFileSync(join(fixtures, path), 'utf8') })),
    { libvirtVersion: '9.0.0' },
  );
}

it('the default network, for a terminal', async () => {
  await expect(explanationText(pageOf('network/default.xml'))).toMatchFileSnapshot('pages/default.txt');
});

it('a routed network, an isolated one and a guest on a bridge of the host, as Markdown', async () => {
  const page = pageOf('network/routed.xml', 'network/isolated.xml', 'domain/bridge.xml');
  await expect(explanationMarkdown(page)).toMatchFileSnapshot('pages/three.md');
});

it('documents with errors, for a terminal', async () => {
  const page = pageOf('network/blog-short-uuid.xml', 'interface/curly-quotes.xml', 'interface/macvtap-vepa.xml');
  await expect(explanationText(page)).toMatchFileSnapshot('pages/errors.txt');
});

it('a network on a bridge of the host, as JSON', async () => {
  await expect(explanationJson(pageOf('network/host-bridge.xml'))).toMatchFileSnapshot('pages/host-bridge.json.txt');
});
