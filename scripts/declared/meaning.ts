import type { ElementModel } from '../../src/model/element.ts';
import type { Field } from '../../src/model/field.ts';
import type { Comments } from './comments.ts';

/**
 * The name of the type that a model reads.
 * @throws Error for variants that no exported union brings together.
 */
export function typeNameOf(model: ElementModel<object>, { unions }: Comments): string {
  const names = model.definitions().map(({ shapeClass }) => shapeClass.name);
  if (names.length === 1) return names[0]!;
  const found = [...unions].find(([, { members }]) => members.length === names.length && members.every((name) => names.includes(name)));
  if (found === undefined) throw new Error(`no exported type is one of ${names.join(', ')}`);
  return found[0];
}

/** What an element is, in words. */
export function elementDoc(model: ElementModel<object>, comments: Comments): string {
  const name = typeNameOf(model, comments);
  return (comments.classes.get(name) ?? comments.unions.get(name))!.doc;
}

/** What a property means, in words: its own comment, or what is said of the variant or element that it stands for. */
export function propertyDoc(
  className: string,
  property: string,
  field: Pick<Field, 'kind' | 'word' | 'target'>,
  comments: Comments,
): string {
  const declared = comments.classes.get(className)!;
  const own = declared.properties.get(property);
  if (own) return own;
  if (field.kind === 'tag') return `${field.word === undefined ? 'absent' : `\`'${field.word}'\``}: ${declared.doc}`;
  return field.target === undefined ? '' : elementDoc(field.target, comments);
}
