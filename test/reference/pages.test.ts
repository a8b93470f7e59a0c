import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelsFrom, roots } from '../../scripts/declared/models.ts';
import { anchorOf, referencePages } from '../../scripts/declared/reference.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/reference');
const pages = referencePages(root);

const anchorsIn = (text: string): string[] => [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));

/** The part of a page under a heading. */
function part(page: string, heading: string): string {
  const text = pages.get(page)!;
  const start = text.indexOf(`# ${heading}\n`);
  expect(start, heading).toBeGreaterThanOrEqual(0);
  const end = text.indexOf('\n## ', start);
  return text.slice(start, end < 0 ? undefined : end);
}

describe('docs/reference', () => {
  it('is current; `npm run reference` writes it', () => {
    const stale = [...pages].filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it('has a row for every property of every element', () => {
    const text = [...pages.values()].join('\n');
    const members = [...modelsFrom(Object.values(roots))].flatMap((model) => model.definitions().flatMap(({ shape }) => shape.members));
    const missing = members.filter(
      ({ kind, property }) => kind !== 'tag' && !text.includes(`| \`${property}\` |`) && !text.includes(`**\`${property}\`**`),
    );
    expect(missing.map(({ property }) => property)).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const broken = [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/\]\(([^)#\s]*)(?:#([^)\s]*))?\)/g)]
        .filter(([, file, anchor]) => {
          if (anchor === undefined) return !existsSync(join(folder, file!));
          return !anchorsIn(pages.get(file === '' ? name : file!) ?? '').includes(anchor);
        })
        .map(([link]) => `${name}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('has every type on a page once, so that links to it are certain', () => {
    const twice = [...pages].flatMap(([name, text]) => {
      const headings = [...text.matchAll(/^#+ (`<.*)$/gm)].map(([, heading]) => heading!);
      return headings.filter((heading, index) => headings.indexOf(heading) !== index).map((heading) => `${name}: ${heading}`);
    });
    expect(twice).toEqual([]);
  });

  it('shows meaning, value, default and release of a field, an example and the rules that speak of the element', () => {
    const bridge = part('network.md', '`<bridge>` · NetworkBridge');
    expect(bridge).toContain('The bridge that guests are plugged into.');
    expect(bridge).toContain('Stands in [`<network>`](#network--network).');
    expect(bridge).toContain(
      '| `zone=` | `zone` | a zone name of letters, digits, `_` and `-` | libvirt | firewalld zone the bridge is put into; firewalld must run. Since 5.1.0. |',
    );
    expect(bridge).toContain('| `stp=` | `stp` | `on` or `off` | `on` | Whether the bridge runs the spanning tree protocol. |');
    expect(bridge).toMatch(/```xml\n<bridge name='/);
    expect(part('network.md', '`<range>` · DhcpRange')).toContain('[`dhcp-range-order`](../rules/dhcp-range-order.md)');
    expect(part('network.md', '`<forward>` · Forward')).toContain('`nat`, `route`, `open` (2.2.0), `bridge`');
  });

  it("shows libvirt's functions behind a rule, as the page of the rule has them, and the other way round", () => {
    expect(part('network.md', '`<range>` · DhcpRange')).toContain(
      '[`dhcp-range-outside-subnet`](../rules/dhcp-range-outside-subnet.md) (`virSocketAddrGetRange`)',
    );
    const rules = pages.get('rules.md')!;
    expect(rules).toMatch(/^\| \[`subnet-overlap`\].* \| error \| `silent` \| .* \| `networkCheckRouteCollision` \|$/m);
    expect(rules).toMatch(/^- `networkCheckRouteCollision`: .*\[`subnet-overlap`\]/m);
  });

  it('shows the shapes of an element, what all have, and what each has besides', () => {
    expect(part('interface.md', '`<interface>` · DomainInterface')).toContain(
      "| `type='bridge'` | `BridgeInterface` | Plugged into a bridge of the host. |  |",
    );
    expect(part('interface.md', 'Fields of every `<interface>`')).toContain('| `<mac>` | `mac` | [InterfaceMac](#mac--interfacemac) |');
    expect(part('interface.md', "`type='bridge'` · BridgeInterface")).toContain('| `<source>` | **`source`** | [BridgeSource]');
  });
});
