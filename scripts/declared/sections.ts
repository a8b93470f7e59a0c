import type { Definition } from '../../src/model/element.ts';
import type { Member } from '../../src/model/shape.ts';
import type { Entry } from './entries.ts';
import { definitionName, elementDoc } from './meaning.ts';
import { declaringClass } from './models.ts';
import type { RulePlace } from './rule-places.ts';
import { type Context, escaped, fieldTable, table } from './tables.ts';

/** What a section needs to know besides its type. */
export interface SectionContext extends Context {
  /** An example of a shape, by its name. */
  readonly examples: ReadonlyMap<string, string>;
  /** The rules of the linter that speak of a type. */
  rulesOf(entry: Entry): readonly Pick<RulePlace, 'id' | 'functions'>[];
}

/** How many names of elements a heading or a link has at most. */
const most = 3;

/** The elements of a type, or the type where they are many. */
export function namesOf({ names, type }: Entry): string {
  return names.length > most ? `\`${type}\`` : quoted(names);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`<${name}>\``).join(', ');
}

/** The heading of a type. */
export function headingOf(entry: Entry): string {
  return entry.names.length > most ? namesOf(entry) : `${namesOf(entry)} · ${entry.type}`;
}

/** The description of one type: what it is, its fields, an example, the rules about it. */
export function section(entry: Entry, level: number, context: SectionContext): string[] {
  const [first, ...others] = entry.definitions;
  const around = context.entries.around(entry).map((outer) => context.link(outer));
  const { since } = entry.models[0]!.definitions()[0]!.options;
  const rules = context.rulesOf(entry).map(({ id, functions }) => `[\`${id}\`](../rules/${id}.md)${inLibvirt(functions)}`);
  return [
    `${'#'.repeat(level)} ${headingOf(entry)}`,
    [escaped(elementDoc(entry.models[0]!, context.comments)), since === undefined ? '' : `Since libvirt ${since}.`].join(' ').trim(),
    entry.names.length > most ? `The elements ${quoted(entry.names)}.` : '',
    around.length > 0 ? `Stands in ${around.join(', ')}.` : '',
    ...(others.length === 0
      ? [...fields(first!, first!.shape.members, context), ...example(first!, context)]
      : variantSections(entry, level, context)),
    rules.length > 0 ? `Rules of the linter: ${rules.join(', ')}.` : '',
  ].filter((block) => block !== '');
}

/** What a rule follows. */
function inLibvirt(functions: readonly string[]): string {
  return functions.length === 0 ? '' : ` (${functions.map((name) => `\`${name}\``).join(', ')})`;
}

function fields(definition: Definition, members: readonly Member[], context: Context): string[] {
  return members.length === 0 ? [] : [fieldTable(definition, members, context).join('\n')];
}

function example(definition: Definition, { examples }: SectionContext): string[] {
  const text = examples.get(definitionName(definition));
  return text === undefined ? [] : [`\`\`\`xml\n${text}\n\`\`\``];
}

/** What all shapes have, and what each has besides. */
function variantSections({ definitions }: Entry, level: number, context: SectionContext): string[] {
  const known = definitions.filter(({ variant }) => variant?.unknown !== true);
  const common = known[0]!.shape.members.filter(({ property, kind }) => kind !== 'tag' && isShared(property, known, context));
  const properties = new Set(common.map(({ property }) => property));
  const deeper = '#'.repeat(level + 1);
  const rows = known.map((definition) => [
    labelOf(definition),
    `\`${definitionName(definition)}\``,
    escaped(docOf(definition, context)),
    sinceTag(definition),
  ]);
  return [
    table(['', 'Type', 'Meaning', 'Since'], rows).join('\n'),
    ...(common.length > 0 ? [`${deeper} Fields of every \`<${known[0]!.name}>\``, ...fields(known[0]!, common, context)] : []),
    ...known.flatMap((definition) => {
      const own = definition.shape.members.filter(({ property, kind }) => kind !== 'tag' && !properties.has(property));
      const shown = [...fields(definition, own, context), ...example(definition, context)];
      return shown.length === 0 ? [] : [`${deeper} ${labelOf(definition)} · ${definitionName(definition)}`, ...shown];
    }),
  ];
}

/** Whether a property of all shapes is declared by the same class. */
function isShared(property: string, definitions: readonly Definition[], { comments }: Context): boolean {
  const has = definitions.every(({ shape }) => shape.byProperty.has(property));
  return has && new Set(definitions.map((definition) => declaringClass(definition, property, comments))).size === 1;
}

function labelOf({ shape }: Definition): string {
  const tags = shape.members.filter(({ kind }) => kind === 'tag');
  return tags.map(({ name, word }) => (word === undefined ? `without \`${name}\`` : `\`${name}='${word}'\``)).join(' ');
}

function docOf({ shapeClasses }: Definition, { comments }: Context): string {
  return comments.classes.get(shapeClasses[0]!.name)!.doc;
}

function sinceTag({ shape }: Definition): string {
  return shape.members.find(({ kind, options }) => kind === 'tag' && options.since !== undefined)?.options.since ?? '';
}
