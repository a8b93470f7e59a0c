import type { XmlElement } from '../xml/tree.ts';
import { readShape, type Shape } from './shape.ts';

/** An XML namespace and the prefix that libvirt writes it with. */
export interface Namespace {
  readonly prefix: string;
  readonly uri: string;
}

/** Facts about an element as a whole. */
export interface ElementOptions {
  /** The namespace of the element and of its children. */
  namespace?: Namespace;
  /** Written as a start tag and an end tag even when nothing is between them. */
  expanded?: true;
  /** Namespace declarations are written before the other attributes. */
  namespacesFirst?: true;
  /** libvirt matches the children by their local name alone, whatever namespace they are in. */
  anyNamespace?: true;
  /** What libvirt knows and refuses where it is not declared: attributes and children, attributes alone as `@model`. */
  refused?: readonly string[];
  /** What the schema takes here although libvirt passes over it where it is not declared; written as `refused`. */
  passedOver?: readonly string[];
  /** libvirt refuses children that it does not know, where it otherwise drops them. */
  closed?: true;
  /** The libvirt release that brought it, such as `5.1.0`. */
  since?: string;
}

/** What picks a variant of an element. */
interface Variant {
  readonly attribute: string;
  readonly word: string | undefined;
  readonly unknown: boolean;
  /** What words of other tools stand for, where this is the variant for unknown words. */
  readonly meant?: Readonly<Record<string, string>> | undefined;
}

/** How one element, or one variant of it, is read and written. */
export interface Definition {
  readonly name: string;
  /** The classes that declare the fields, themselves and with those they extend; several after `basedOn`. */
  readonly shapeClasses: readonly (new () => object)[];
  readonly shape: Shape;
  readonly options: ElementOptions;
  /** Which variant it is: the attribute that picks it, and the word there. */
  readonly variant: Variant | undefined;
}

/** Whether libvirt knows a name, that of an attribute as `@name`, and refuses it here. What a future variant takes nobody knows. */
export function refuses({ options, variant }: Definition, name: string): boolean {
  if (options.refused === undefined || variant?.unknown) return false;
  return options.refused.includes(name) || (name.startsWith('@') && options.refused.includes(name.slice(1)));
}

/** Whether the schema takes a name, that of an attribute as `@name`, which libvirt passes over here. */
export function passesOver({ options, variant }: Definition, name: string): boolean {
  return options.passedOver?.includes(name) === true && variant?.unknown !== true;
}

/** Whether other attributes and children than the declared ones are worth a word. What a future variant takes nobody knows. */
export function isComplete({ variant }: Definition): boolean {
  return variant?.unknown !== true;
}

/** How one element is read and written. `T` is the plain object it becomes. */
export interface ElementModel<T extends object> {
  /** The element's name. */
  readonly name: string;
  /** The namespace it belongs to, for what libvirt keeps in one. */
  readonly namespace?: Namespace | undefined;
  /** The plain object, for the compiler alone. */
  readonly '~value'?: T;
  /** @internal The definition that fits an element of a document. */
  forNode(node: XmlElement): Definition;
  /** @internal The definition that fits an object; `undefined` for none. */
  forValue(value: object): Definition | undefined;
  /** @internal Every definition, the one for unknown variants last. */
  definitions(): readonly Definition[];
}

/**
 * Declares an element from a shape class: one property for each attribute and child element, in the
 * order they are written.
 */
export function element<T extends object>(name: string, shapeClass: new () => T, options: ElementOptions = {}): ElementModel<T> {
  return { name, namespace: options.namespace, ...only(define(name, shapeClass, options, undefined)) };
}

type Known<T, Key extends keyof T> = Exclude<T[Key] & string, 'unknown'>;

/** The shapes of an element whose other fields depend on one attribute. */
export interface Variants<T extends object, Key extends keyof T> {
  /** A shape for each word of the attribute. */
  readonly cases: { readonly [Word in Known<T, Key>]: new () => Extract<T, Record<Key, Word>> };
  /** The shape for words that this version does not know. */
  readonly unknown: new () => Extract<T, Record<Key, 'unknown'>>;
  /** The shape for an element without the attribute; that of an unknown word when absent. */
  readonly absent?: new () => Extract<T, { [K in Key]?: undefined }>;
  /** What libvirt knows and refuses in single variants, besides what all of them refuse. */
  readonly refused?: { readonly [Word in Known<T, Key>]?: readonly string[] };
  /** The words meant by those that people know from other tools, in small letters. */
  readonly meant?: Readonly<Record<string, Known<T, Key>>>;
}

/** The same, where a word may stand for an element that a further attribute tells apart. */
export interface NestedVariants<T extends object, Key extends keyof T>
  extends Pick<Variants<T, Key>, 'unknown' | 'absent' | 'refused' | 'meant'> {
  /** A shape for each word of the attribute, or a model with variants of its own. */
  readonly cases: {
    readonly [Word in Known<T, Key>]: (new () => Extract<T, Record<Key, Word>>) | ElementModel<Extract<T, Record<Key, Word>>>;
  };
}

/** What finds the definition that fits. */
type Choice = Pick<ElementModel<object>, 'forNode' | 'forValue' | 'definitions'>;

/** Declares an element whose other fields depend on one attribute. */
export function variants<T extends object, const Key extends keyof T & string>(
  name: string,
  key: Key,
  shapes: NestedVariants<T, Key>,
  options: ElementOptions = {},
): ElementModel<T> {
  const table = new Map<string, Choice>();
  for (const [word, one] of Object.entries<(new () => object) | ElementModel<object>>(shapes.cases)) {
    const refused: readonly string[] | undefined = shapes.refused?.[word as Known<T, Key>];
    const own = refused === undefined ? options : { ...options, refused: [...(options.refused ?? []), ...refused] };
    table.set(word, typeof one === 'function' ? only(define(name, one, own, { attribute: key, word, unknown: false })) : one);
  }
  const unknown = only(define(name, shapes.unknown, options, { attribute: key, word: 'unknown', unknown: true, meant: shapes.meant }));
  const absent =
    shapes.absent === undefined ? unknown : only(define(name, shapes.absent, options, { attribute: key, word: undefined, unknown: false }));
  return {
    name,
    namespace: options.namespace,
    forNode(node) {
      for (const attribute of node.attributes) if (attribute.name === key) return (table.get(attribute.value) ?? unknown).forNode(node);
      return absent.forNode(node);
    },
    forValue(value) {
      const word = (value as Record<string, unknown>)[key];
      if (word === undefined) return absent.forValue(value);
      return (word === 'unknown' ? unknown : table.get(word as string))?.forValue(value);
    },
    definitions: () => [...table.values(), ...(absent === unknown ? [] : [absent]), unknown].flatMap((choice) => choice.definitions()),
  };
}

function only(definition: Definition): Choice {
  return { forNode: () => definition, forValue: () => definition, definitions: () => [definition] };
}

/** The same shapes, each with the fields of a base class besides, as if it extended that class. */
export function basedOn<Base extends object, T extends object, const Key extends keyof T>(
  base: new () => Base,
  { cases, unknown, absent, refused, meant }: Variants<T, Key>,
): Variants<T & Base, Key> {
  const extended = (shapeClass: new () => object): (new () => object) =>
    class extends (base as new () => object) {
      static readonly parts = [shapeClass, base];
      constructor() {
        super();
        Object.assign(this, new shapeClass());
      }
    };
  const both = Object.entries<new () => object>(cases).map(([word, shapeClass]) => [word, extended(shapeClass)]);
  return {
    cases: Object.fromEntries(both),
    unknown: extended(unknown),
    ...(absent && { absent: extended(absent) }),
    ...(refused && { refused }),
    ...(meant && { meant }),
  } as unknown as Variants<T & Base, Key>;
}

function partsOf(shapeClass: new () => object): readonly (new () => object)[] {
  const { parts } = shapeClass as { parts?: readonly (new () => object)[] };
  return parts?.flatMap(partsOf) ?? [shapeClass];
}

/** Whether an attribute holds a word that picks a variant and that this version does not know. */
export function isUnknownWord({ variant }: Definition, attribute: string): boolean {
  return variant?.unknown === true && variant.attribute === attribute;
}

/** The words of an attribute that picks a variant. */
export function variantWords(model: ElementModel<object>, attribute: string): readonly string[] {
  const words = model.definitions().flatMap((definition) => {
    const member = definition.shape.attributes.get(attribute);
    return member?.kind !== 'tag' || member.word === undefined || isUnknownWord(definition, attribute) ? [] : [member.word];
  });
  return [...new Set(words)];
}

function define(name: string, shapeClass: new () => object, options: ElementOptions, variant: Definition['variant']): Definition {
  let shape: Shape | undefined;
  return {
    name,
    shapeClasses: partsOf(shapeClass),
    options,
    variant,
    // Shapes refer to models declared further down, so they are read on first use.
    get shape() {
      shape ??= readShape(name, shapeClass);
      return shape;
    },
  };
}
