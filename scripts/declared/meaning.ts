import type { Definition, ElementModel } from '../../src/model/element.ts';
import type { Field } from '../../src/model/field.ts';
import type { Comments } from './comments.ts';

/** The name of the type that a definition reads: that of its class, or of several. */
export function definitionName({ shapeClasses }: Definition): string {
  return shapeClasses
    .map(({ name }) => name)
    .sort()
    .join(' & ');
}

/**
 * The name of the type that a model reads. For variants it is the one that most of their shapes belong to, since one that
 * reads as another does may stand in for it.
 * @throws Error for variants of no type that has a name.
 */
export function typeNameOf(model: ElementModel<object>, comments: Comments): string {
  const names = new Set(model.definitions().map(definitionName));
  const [only] = names;
  if (names.size === 1 && comments.classes.has(only!)) return only!;
  const types = new Set([...comments.models.values()].filter(({ element }) => element === model.name).map(({ type }) => type));
  const [best] = [...types]
    .map((type) => ({ type, alternatives: alternativesOf(type, comments) }))
    .map(({ type, alternatives }) => ({
      type,
      missing: new Set([...names, ...alternatives]).size - alternatives.filter((one) => names.has(one)).length,
    }))
    .sort((one, other) => one.missing - other.missing);
  if (best === undefined || best.missing > names.size / 2)
    throw new Error(`<${model.name}> reads no type with a name: ${[...names].join(', ')}`);
  return best.type;
}

/** The shapes that a type may have, each as `definitionName` says it. */
function alternativesOf(type: string, comments: Comments): string[] {
  const members = comments.unions.get(type)?.members;
  if (members === undefined) return [type];
  const joined = members.flatMap((member) =>
    member
      .split('&')
      .map((one) => alternativesOf(one.trim(), comments))
      .reduce((some, more) => some.flatMap((one) => more.map((other) => `${one} & ${other}`))),
  );
  return [...new Set(joined.map((one) => one.split(' & ').sort().join(' & ')))];
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
