import type { Codec } from './codec.ts';
import type { ElementModel } from './element.ts';
import { Field, type FieldKind, type FieldOptions } from './field.ts';

/** A field with its place in its element. */
export interface Member {
  readonly property: string;
  readonly kind: FieldKind;
  /** The name in the XML, without prefix. */
  readonly name: string;
  /** What attributes and child elements are looked up by: the name, with its namespace where it has one. */
  readonly key: string;
  readonly codec: Codec<unknown> | undefined;
  readonly target: ElementModel<object> | undefined;
  readonly options: FieldOptions;
  readonly required: boolean;
  /** The value of a tag. */
  readonly word: string | undefined;
  /** The place in the order of writing. */
  readonly rank: number;
}

/** The fields of one element or of one variant of it, in the order they are written. */
export interface Shape {
  readonly members: readonly Member[];
  readonly byProperty: ReadonlyMap<string, Member>;
  /** Attributes and tags, by name. */
  readonly attributes: ReadonlyMap<string, Member>;
  /** Child elements, by key. */
  readonly elements: ReadonlyMap<string, Member>;
  readonly content: Member | undefined;
  readonly foreign: Member | undefined;
  /** What libvirt refuses the element without. */
  readonly required: readonly Member[];
  /** What the schema alone insists on. */
  readonly expected: readonly Member[];
  /** What older releases refuse the element without. */
  readonly formerlyRequired: readonly Member[];
}

/** The key that an element of a namespace is looked up by. */
export function elementKey(uri: string | undefined, name: string): string {
  return uri === undefined ? name : `{${uri}}${name}`;
}

/**
 * Collects the fields that the initialisers of a shape class leave behind.
 * @throws TypeError for a property that is not a field.
 */
export function readShape(name: string, shapeClass: new () => object): Shape {
  const members: Member[] = [];
  const fields = Object.entries(new shapeClass()).map(([property, field]) => {
    if (!(field instanceof Field)) throw new TypeError(`${property} of <${name}> is not declared by a field`);
    return [property, field] as const;
  });
  for (const [property, field] of inOrder(name, fields)) {
    const { kind, codec, target, options, required, word } = field;
    const xmlName = options.name ?? target?.name ?? property;
    members.push({
      property,
      kind,
      name: xmlName,
      key: elementKey(target?.namespace?.uri, xmlName),
      codec,
      target,
      options,
      required,
      word,
      rank: members.length,
    });
  }
  const pick = (...kinds: FieldKind[]) => members.filter((member) => kinds.includes(member.kind));
  return {
    members,
    byProperty: new Map(members.map((member) => [member.property, member])),
    attributes: new Map(pick('attribute', 'tag').map((member) => [member.name, member])),
    elements: new Map(pick('leaf', 'leaves', 'flag', 'child', 'children').map((member) => [member.key, member])),
    content: pick('content')[0],
    foreign: pick('foreign')[0],
    required: members.filter((member) => member.required),
    expected: members.filter((member) => member.options.schema === 'required'),
    formerlyRequired: members.filter(({ options }) => options.optionalSince !== undefined && options.schema !== 'required'),
  };
}

type Entry = readonly [property: string, field: Field];

/** Puts fields in the order they are written, which is that of their declaration where they do not say otherwise. */
function inOrder(name: string, fields: readonly Entry[]): readonly Entry[] {
  const part = ([, { kind, options }]: Entry): number => (kind === 'tag' || options.first === true ? 0 : options.last === true ? 2 : 1);
  const isPlaced = ([, { options }]: Entry): boolean => options.after !== undefined || options.before !== undefined;
  const ordered = fields.filter((entry) => !isPlaced(entry)).sort((one, other) => part(one) - part(other));
  for (const entry of fields.filter(isPlaced)) {
    const { after, before } = entry[1].options;
    const neighbour = after ?? before;
    let at = ordered.findIndex(([property]) => property === neighbour);
    if (at < 0) throw new TypeError(`${entry[0]} of <${name}> is written next to ${neighbour}, which is not declared`);
    if (after !== undefined) at++;
    while (after !== undefined && ordered[at]?.[1].options.after === after) at++;
    ordered.splice(at, 0, entry);
  }
  return ordered;
}
