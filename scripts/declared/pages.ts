import type { Entries, Entry } from './entries.ts';

/** Pages for parts that several others have, too small for one each. */
const shared = 'shared';
/** How many types a part of a document needs for a page of its own. */
const large = 10;

/** What is on which page: pages by name, each with the types it describes, the largest part first. */
export function pagesOf(entries: Entries, roots: Readonly<Record<string, Entry>>): Map<string, Entry[]> {
  const heads = new Map<Entry, string>(Object.entries(roots).map(([page, entry]) => [entry, page]));
  const domain = roots['domain']!;
  const devices = entries.inside(domain).find(({ names }) => names.includes('devices'));
  for (const device of devices === undefined ? [] : entries.inside(devices)) if (!heads.has(device)) heads.set(device, pageName(device));
  promoteShared(entries, heads);
  for (const part of entries.inside(domain))
    if (!heads.has(part) && part !== devices && reach(entries, part, heads).length >= large) heads.set(part, pageName(part));
  const pages = new Map<string, Entry[]>();
  for (const [head, page] of heads) {
    const content = reach(entries, head, heads);
    const isSmall =
      !Object.values(roots).includes(head) && !isDevice(head, devices, entries) && content.length < 3 && head.definitions.length < 3;
    const name = isSmall ? shared : page;
    pages.set(name, [...(pages.get(name) ?? []), ...content]);
  }
  return pages;
}

function isDevice(entry: Entry, devices: Entry | undefined, entries: Entries): boolean {
  return devices !== undefined && entries.inside(devices).includes(entry);
}

/** Gives a page to what stands inside of several others. */
function promoteShared(entries: Entries, heads: Map<Entry, string>): void {
  for (;;) {
    const owners = new Map<Entry, Set<Entry>>();
    for (const head of heads.keys())
      for (const entry of reach(entries, head, heads)) owners.set(entry, (owners.get(entry) ?? new Set()).add(head));
    const found = [...owners].filter(
      ([entry, own]) => own.size > 1 && entries.around(entry).some((outer) => heads.has(outer) || owners.get(outer)!.size < own.size),
    );
    if (found.length === 0) return;
    for (const [entry] of found) heads.set(entry, pageName(entry));
  }
}

/** A type and all that is inside, up to what has a page of its own. */
function reach(entries: Entries, head: Entry, heads: ReadonlyMap<Entry, string>): Entry[] {
  const found = new Set<Entry>();
  const visit = (entry: Entry): void => {
    if (found.has(entry) || (entry !== head && heads.has(entry))) return;
    found.add(entry);
    for (const inner of entries.inside(entry)) visit(inner);
  };
  visit(head);
  return [...found];
}

function pageName({ type }: Entry): string {
  return type
    .replace(/^Domain(?=.)/, '')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase();
}
