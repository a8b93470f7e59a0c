import type { Codec } from './codec.ts';
import type { ElementModel } from './element.ts';
import type { ForeignElement } from './unknown.ts';

/** Facts about a field that no type can carry. */
export interface FieldOptions {
  /** The name in the XML, where it is not the property's. */
  name?: string;
  /** The libvirt release that brought it, such as `5.1.0`. */
  since?: string;
  /** The libvirt release that first took a document without it; with `schema: 'required'`, the release whose schema first did. */
  optionalSince?: string;
  /** What libvirt assumes when it is absent, in words or as the value itself. */
  default?: string;
  /** What a number counts. */
  unit?: string;
  /** `absent`: libvirt takes an empty text for none at all. Otherwise it is a value, and often a wrong one. */
  empty?: 'absent';
  /** `ignored`: libvirt passes over what it cannot read. Otherwise it refuses the document. */
  invalid?: 'ignored';
  /** How the schema sees it where that differs: it insists on it, or does not know it. */
  schema?: 'required' | 'unknown';
  /**
   * What libvirt makes of a single child that stands there twice: it takes the last one, or refuses the second, or reads what
   * is in all of them. Otherwise it takes the first.
   */
  repeated?: 'last' | 'refused' | 'all';
  /** Written before the fields of a base class. */
  first?: true;
  /** Written behind the fields of derived classes. */
  last?: true;
  /** Written right behind this property, which a base class has. */
  after?: string;
  /** Written right before this property, which a base class has. */
  before?: string;
  /** Written by libvirt for what is running, and passed over when it is read. */
  live?: true;
}

/** What a field is in the XML. */
export type FieldKind = 'attribute' | 'tag' | 'leaf' | 'leaves' | 'flag' | 'content' | 'child' | 'children' | 'foreign';

/** Whether libvirt passes over what it cannot read there. */
export function isPassedOver({ invalid, live }: FieldOptions): boolean {
  return invalid === 'ignored' || live === true;
}

/** What a declaration says about one property. */
export class Field {
  readonly kind: FieldKind;
  readonly codec: Codec<unknown> | undefined;
  readonly target: ElementModel<object> | undefined;
  readonly options: FieldOptions;
  /** Whether libvirt refuses a document without it. */
  required = false;
  /** The value of a tag. */
  word: string | undefined;
  constructor(kind: FieldKind, codec: Codec<never> | undefined, target: ElementModel<never> | undefined, options: FieldOptions = {}) {
    this.kind = kind;
    this.codec = codec as Codec<unknown> | undefined;
    this.target = target as ElementModel<object> | undefined;
    this.options = options;
  }
}

// A shape class is instantiated once, on first use, for the fields its initialisers leave behind. What a
// document reads as is a plain object; TypeScript sees the type each field will have there.
const declared = <T>(field: Field): T => field as never;

/** An attribute of the element itself. */
export function attribute<T>(codec: Codec<T>, options?: FieldOptions): T | undefined {
  return declared(new Field('attribute', codec as Codec<never>, undefined, options));
}

/** A child element that holds nothing but text: `<name>lab</name>`. */
export function leaf<T>(codec: Codec<T>, options?: FieldOptions): T | undefined {
  return declared(new Field('leaf', codec as Codec<never>, undefined, options));
}

/** Every child element of one name that holds nothing but text, in document order. */
export function leaves<T>(codec: Codec<T>, options?: FieldOptions): T[] | undefined {
  return declared(new Field('leaves', codec as Codec<never>, undefined, options));
}

/** A child element whose presence says it all: `<acpi/>`. */
export function flag(options?: FieldOptions): boolean | undefined {
  return declared(new Field('flag', undefined, undefined, options));
}

/** The text of the element itself. */
export function content<T>(codec: Codec<T>, options?: FieldOptions): T | undefined {
  return declared(new Field('content', codec as Codec<never>, undefined, options));
}

/** A child element that appears once at most. */
export function child<T extends object>(target: ElementModel<T>, options?: FieldOptions): T | undefined {
  return declared(new Field('child', undefined, target as ElementModel<never>, options));
}

/** Every child element of one name, in document order. */
export function children<T extends object>(target: ElementModel<T>, options?: FieldOptions): T[] | undefined {
  return declared(new Field('children', undefined, target as ElementModel<never>, options));
}

/** Every child element, whatever its name: a place where others keep XML of their own. */
export function foreign(): ForeignElement[] | undefined {
  return declared(new Field('foreign', undefined, undefined));
}

/** The attribute value that picks this variant. */
export function tag<const Value extends string | undefined>(value: Value, options?: FieldOptions): Value {
  const field = new Field('tag', undefined, undefined, options);
  field.word = value;
  return declared(field);
}

/** Marks a field that libvirt refuses a document without. */
export function required<T>(value: T): Exclude<T, undefined> {
  (value as unknown as Field).required = true;
  return value as Exclude<T, undefined>;
}
