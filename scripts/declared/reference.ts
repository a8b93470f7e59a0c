import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Entries, type Entry } from './entries.ts';
import { examplesFrom, type SampleDocument } from './examples.ts';
import { elementDoc } from './meaning.ts';
import { roots } from './models.ts';
import { pagesOf } from './pages.ts';
import { rulePlaces } from './rule-places.ts';
import { rulesPage } from './rules-page.ts';
import { headingOf, namesOf, type SectionContext, section } from './sections.ts';
import { commentsOf } from './sources.ts';
import { escaped } from './tables.ts';

/** The pages of the reference, by the name of the file they are in. */
export function referencePages(root: string): Map<string, string> {
  const comments = commentsOf(root);
  const entries = new Entries(Object.values(roots), comments);
  const kinds = Object.fromEntries(Object.entries(roots).map(([page, model]) => [page, entries.of(model)]));
  const pages = pagesOf(entries, kinds);
  const pageOf = new Map([...pages].flatMap(([page, content]) => content.map((entry) => [entry, page] as const)));
  const rules = rulePlaces((id) => textOf(join(root, 'docs/rules', `${id}.md`)));
  const examples = examplesFrom(samples(root));
  const contextOf = (page: string | undefined): SectionContext => ({
    comments,
    entries,
    examples,
    link(entry, text = namesOf(entry)) {
      const other = pageOf.get(entry)!;
      return `[${text}](${other === page ? '' : `${other}.md`}#${anchorOf(headingOf(entry))})`;
    },
    rulesOf: (entry) => rules.filter(({ models }) => entry.models.some((model) => models.has(model))),
  });
  const written = [...pages].map(([page, content]) => [`${page}.md`, pageText(page, content, contextOf(page))] as const);
  return new Map([...written, ['rules.md', rulesPage(rules)], ['README.md', indexText(pages, kinds, contextOf(undefined))]]);
}

function pageText(page: string, content: readonly Entry[], context: SectionContext): string {
  const isShared = page === 'shared';
  const title = isShared ? ['# Small parts of many elements'] : section(content[0]!, 1, context);
  const rest = isShared ? content : content.slice(1);
  return `${[...title, ...rest.flatMap((entry) => section(entry, 2, context))].join('\n\n')}\n`;
}

function indexText(pages: ReadonlyMap<string, readonly Entry[]>, kinds: Readonly<Record<string, Entry>>, context: SectionContext): string {
  const line = ([page, [head]]: readonly [string, readonly Entry[]]): string => {
    if (page === 'shared') return '- [Small parts of many elements](shared.md)';
    return `- ${context.link(head!)}: ${escaped(elementDoc(head!.models[0]!, context.comments)).replaceAll('\n', ' ')}`;
  };
  const isKind = ([page]: readonly [string, unknown]): boolean => page in kinds;
  const byName = new Map<string, Entry[]>();
  for (const entry of context.entries.all()) for (const name of entry.names) byName.set(name, [...(byName.get(name) ?? []), entry]);
  const elements = [...byName].sort(([one], [other]) => compare(one, other));
  return `${[
    '# Reference',
    'Every element and attribute that libvirt-xml knows, with what libvirt makes of it. These pages are generated from the declarations (`npm run reference`).',
    [
      '- A property in **bold** is one that libvirt refuses the document without.',
      '- The default is what libvirt assumes without it. It is never put into objects that are read.',
      '- “Since” names the libvirt release that brought it; nothing is said of what has been there from the first releases on.',
      '- A word that is not listed is kept as well, and reported by the linter.',
      '- Behind a rule of the linter stand the functions of libvirt that it follows.',
    ].join('\n'),
    '[Rules of the linter](rules.md) lists what may be found, and where libvirt has it.',
    '## Documents',
    [...pages].filter(isKind).map(line).join('\n'),
    '## Parts with a page of their own',
    [...pages]
      .filter((one) => !isKind(one))
      .sort(([one], [other]) => compare(one, other))
      .map(line)
      .join('\n'),
    '## All elements',
    elements.map(([name, found]) => `- \`<${name}>\`: ${found.map((entry) => context.link(entry, entry.type)).join(', ')}`).join('\n'),
  ].join('\n\n')}\n`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Our own documents that are right, and those that show every word there is. */
function samples(root: string): SampleDocument[] {
  const list = readFileSync(join(root, 'fixtures/README.md'), 'utf8');
  return [...list.matchAll(/^\| ((\S+)\/\S+\.xml) \| .* \| (right|vocabulary) \|$/gm)].flatMap(([, file, kind, verdict]) => {
    const model = roots[kind!];
    return model === undefined
      ? []
      : [{ model, text: readFileSync(join(root, 'fixtures', file!), 'utf8'), isSensible: verdict === 'right' }];
  });
}
