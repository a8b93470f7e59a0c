import type { Definition } from '../../src/model/element.ts';
import type { Member } from '../../src/model/shape.ts';
import type { Comments } from './comments.ts';
import { type Entries, type Entry, nameOf } from './entries.ts';
import { defaultOf, demandsOf, sinceOf } from './field-facts.ts';
import { propertyDoc } from './meaning.ts';
import { declaringClass } from './models.ts';

/** What a table needs to know besides the fields. */
export interface Context {
  readonly comments: Comments;
  readonly entries: Entries;
  /** A link to where a type is described. */
  link(entry: Entry, text?: string): string;
}

/** A table of fields; nothing for none. */
export function fieldTable(definition: Definition, members: readonly Member[], context: Context): string[] {
  if (members.length === 0) return [];
  const rows = members.map((member) => [
    inXml(member),
    member.required || (member.kind === 'tag' && member.word !== undefined) ? `**\`${member.property}\`**` : `\`${member.property}\``,
    kindOfValue(member, context),
    defaultText(member),
    meaningOf(definition, member, context),
  ]);
  return table(['In XML', 'Property', 'Value', 'Default', 'Meaning'], rows);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function inXml({ kind, name, target }: Member): string {
  if (kind === 'content') return 'the text';
  if (kind === 'foreign') return 'any element';
  if (kind === 'attribute' || kind === 'tag') return `\`${name}=\``;
  return `\`<${nameOf({ name, namespace: target?.namespace })}>\``;
}

function kindOfValue({ kind, codec, target, word, options }: Member, { entries, link }: Context): string {
  const many = kind === 'children' || kind === 'leaves' ? 'list of ' : '';
  if (kind === 'tag') return word === undefined ? 'absent' : `\`${word}\``;
  if (kind === 'flag') return '`true` when it is there';
  if (kind === 'foreign') return 'XML';
  if (target !== undefined) return many + link(entries.of(target), entries.of(target).type);
  const { words, wordsSince, format } = codec!;
  if (words !== undefined)
    return many + words.map((one) => `\`${one}\`${wordsSince?.[one] === undefined ? '' : ` (${wordsSince[one]})`}`).join(', ');
  const text = format.replaceAll(/'([^']+)'/g, '`$1`').replaceAll(/(?<!\\)([<>])/g, '\\$1');
  return `${many}${text.replace(/,$/, '')}${options.unit === undefined ? '' : `, in ${options.unit}`}`;
}

function defaultText(member: Member): string {
  const assumed = defaultOf(member);
  if (assumed === undefined) return '';
  return assumed.value === undefined ? escaped(assumed.text) : `\`${assumed.text}\``;
}

function meaningOf(definition: Definition, member: Member, { comments }: Context): string {
  const owner = declaringClass(definition, member.property, comments);
  const since = sinceOf(member);
  const doc =
    member.kind === 'tag'
      ? comments.classes.get(owner)!.properties.get(member.property)!
      : propertyDoc(owner, member.property, member, comments);
  return [escaped(doc), ...demandsOf(member.options), since === undefined ? '' : `Since ${since}.`].filter((part) => part !== '').join(' ');
}

/** Text in which elements are not taken for HTML. */
export function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '\\<')))
    .join('');
}
