import type { Field } from '../../src/model/field.ts';
import { type Comments, type Place, placesIn } from './comments.ts';
import { defaultOf, sentencesOf, sinceOf } from './field-facts.ts';
import { propertyDoc } from './meaning.ts';
import type { ClassFacts } from './models.ts';

/**
 * A declaration file with what the declarations say in options put into its comments, where editors show it: units,
 * defaults, releases. Comments of the sources do not repeat them, and the compiler passes on nothing but comments.
 */
export function withFacts(text: string, facts: ReadonlyMap<string, ClassFacts>, comments: Comments): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let next = 0;
  for (const place of placesIn(lines, 4)) {
    const about = facts.get(place.className);
    if (about === undefined) continue;
    out.push(...lines.slice(next, place.commentFrom), ...comment(place, about, comments));
    next = place.line;
  }
  return [...out, ...lines.slice(next)]
    .join('\n')
    .replaceAll(
      /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(export declare const (\w+): ElementModel<\w+>;)$/gm,
      (_, line, name) => `${modelComment(name, comments)}${line}`,
    );
}

function comment({ className, property }: Place, { definitions, fields }: ClassFacts, comments: Comments): string[] {
  if (property === undefined) {
    const releases = new Set(definitions.map(({ options }) => options.since));
    const [since] = releases.size === 1 ? releases : [];
    return block('', comments.classes.get(className)!.doc, [], sinceTag(since));
  }
  const field = fields.get(property);
  if (field === undefined) throw new Error(`${className}.${property} is not a field`);
  return block('    ', propertyDoc(className, property, field, comments), sentencesOf(field), [
    ...defaultTag(field),
    ...sinceTag(sinceOf(field)),
  ]);
}

function defaultTag(field: Field): string[] {
  const assumed = defaultOf(field);
  if (assumed === undefined) return [];
  return [`@default ${typeof assumed.value === 'string' ? `'${assumed.value}'` : (assumed.value ?? assumed.text)}`];
}

function sinceTag(since: string | undefined): string[] {
  return since === undefined ? [] : [`@since libvirt ${since}`];
}

/** The comment of a constant that holds a model. */
function modelComment(name: string, { classes, unions, models }: Comments): string {
  const model = models.get(name);
  const doc = model && (classes.get(model.type) ?? unions.get(model.type))?.doc;
  return doc ? `${block('', `The element \`<${model.element}>\`. ${doc}`, [], []).join('\n')}\n` : '';
}

function block(indent: string, doc: string, sentences: readonly string[], tags: readonly string[]): string[] {
  const parts = [doc, sentences.join(' '), tags.join('\n')].filter((part) => part !== '');
  if (parts.length === 0) return [];
  if (parts.length === 1 && !parts[0]!.includes('\n')) return [`${indent}/** ${parts[0]} */`];
  const lines = parts.join('\n\n').split('\n');
  return [`${indent}/**`, ...lines.map((line) => `${indent} *${line && ` ${line}`}`), `${indent} */`];
}
