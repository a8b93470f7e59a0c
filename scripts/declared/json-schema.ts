import type { Definition, ElementModel } from '../../src/model/element.ts';
import { isPassedOver } from '../../src/model/field.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import type { Member } from '../../src/model/shape.ts';
import type { Comments } from './comments.ts';
import { defaultOf, sentencesOf, sinceOf } from './field-facts.ts';
import { definitionName, elementDoc, propertyDoc, typeNameOf } from './meaning.ts';
import { type ClassFacts, declaringClass, factsOf, modelsFrom } from './models.ts';

/** The objects that a model reads, as JSON Schema; every type that is part of them stands in `$defs` by its name. */
export function jsonSchemaOf(name: string, model: ElementModel<object>, comments: Comments): JsonSchema {
  const $defs: Record<string, JsonSchema> = { ...unknownContent };
  const models = modelsFrom([model]);
  for (const [key, facts] of factsOf(models, comments)) if (facts.fields.size > 0) $defs[key] = partSchema(key, facts, comments);
  for (const one of models) {
    const definitions = new Map(one.definitions().map((definition) => [keyOf(definition), definition]));
    for (const [key, definition] of definitions) $defs[key] = objectSchema(definition, comments);
    if (definitions.size > 1)
      $defs[modelKey(one, comments)] = { description: elementDoc(one, comments), oneOf: [...definitions.keys()].map(ref) };
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:libvirt-xml:${name}`,
    title: `<${model.name}> of libvirt, as libvirt-xml reads it`,
    ...ref(modelKey(model, comments)),
    $defs: Object.fromEntries(Object.entries($defs).sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

const ref = (key: string): JsonSchema => ({ $ref: `#/$defs/${key}` });

function keyOf(definition: Definition): string {
  return definitionName(definition).replaceAll(' & ', '-');
}

function modelKey(model: ElementModel<object>, comments: Comments): string {
  const keys = new Set(model.definitions().map(keyOf));
  return keys.size === 1 ? [...keys][0]! : typeNameOf(model, comments);
}

function objectSchema(definition: Definition, comments: Comments): JsonSchema {
  const members = definition.shape.members.filter(({ kind, word }) => kind !== 'tag' || word !== undefined);
  const properties = members.map((member) => {
    const owner = declaringClass(definition, member.property, comments);
    const isOwn = owner === keyOf(definition);
    return [member.property, isOwn ? propertySchema(owner, member, comments) : ref(`${owner}/properties/${member.property}`)] as const;
  });
  const required = members.filter((member) => member.required || member.kind === 'tag');
  return {
    description: definition.shapeClasses.map(({ name }) => docOf(name, comments)).join(' '),
    type: 'object',
    properties: { ...Object.fromEntries(properties), $unknown: ref('UnknownContent') },
    ...(required.length > 0 && { required: required.map(({ property }) => property) }),
    additionalProperties: false,
  };
}

/** What classes have in common, for others to refer to. */
function partSchema(name: string, { fields }: ClassFacts, comments: Comments): JsonSchema {
  const properties = [...fields].map(([property, field]) => [property, propertySchema(name, { property, ...field }, comments)] as const);
  return { description: docOf(name, comments), properties: Object.fromEntries(properties) };
}

function docOf(name: string, { classes }: Comments): string {
  return classes.get(name)!.doc.replaceAll('\n', ' ');
}

type Property = Pick<Member, 'property' | 'kind' | 'codec' | 'target' | 'options' | 'required' | 'word'>;

function propertySchema(owner: string, member: Property, comments: Comments): JsonSchema {
  const { options, property, kind, target } = member;
  const assumed = defaultOf(member);
  const since = sinceOf(member);
  const sentences = [
    propertyDoc(owner, property, member, comments),
    ...(kind === 'tag' ? [] : sentencesOf(member)),
    assumed !== undefined && assumed.value === undefined && `Default: ${assumed.text}.`,
    since !== undefined && `Since libvirt ${since}.`,
  ];
  const description = sentences.filter(Boolean).join(' ').replaceAll('\n', ' ');
  const item = kind === 'foreign' ? ref('ForeignElement') : target === undefined ? valueSchema(member) : ref(modelKey(target, comments));
  const isList = kind === 'children' || kind === 'leaves' || kind === 'foreign';
  return {
    ...(description !== '' && { description }),
    ...(isList ? { type: 'array', items: item, ...(member.required && { minItems: 1 }) } : item),
    ...(assumed?.value !== undefined && options.live !== true && { default: assumed.value }),
  };
}

/** A plain value. A word that libvirt does not know is refused where libvirt refuses it. */
function valueSchema({ kind, codec, word, options }: Property): JsonSchema {
  if (kind === 'tag') return { const: word! };
  if (kind === 'flag') return { type: 'boolean' };
  const { words, schema, inSchema, pattern: taken } = codec!;
  if (words === undefined) {
    const { pattern: narrow, ...rest } = schema;
    // Where libvirt takes more than its schema, objects may hold that too.
    const pattern = taken ?? (inSchema === undefined ? narrow : undefined);
    return { ...rest, ...(pattern !== undefined && { pattern }) };
  }
  return isPassedOver(options) ? { type: 'string', examples: words } : { type: 'string', enum: words };
}

const string: JsonSchema = { type: 'string' };

/** What `toJson` adds for content that the models do not cover. */
const unknownContent: Record<string, JsonSchema> = {
  UnknownContent: {
    description: 'What the document says that no property stands for. It is written back.',
    type: 'object',
    properties: {
      attributes: { type: 'array', items: ref('UnknownAttribute') },
      elements: { type: 'array', items: ref('ForeignElement') },
      text: { description: 'Text where none belongs.', ...string },
      inside: {
        description: 'What stands in child elements that are read as plain values, by property.',
        type: 'object',
        additionalProperties: ref('UnknownInside'),
      },
      digits: {
        description: 'The digits of numbers that a JavaScript number cannot tell apart from others, by property.',
        type: 'object',
        additionalProperties: string,
      },
    },
    required: ['attributes', 'elements'],
    additionalProperties: false,
  },
  UnknownAttribute: {
    description: 'An attribute that is not declared, or whose text could not be read.',
    type: 'object',
    properties: { name: string, value: string, namespace: string },
    required: ['name', 'value'],
    additionalProperties: false,
  },
  ForeignElement: {
    description: 'An element as XML.',
    type: 'object',
    properties: {
      name: string,
      namespace: string,
      xml: string,
      unreadable: { type: 'boolean' },
      bindings: { type: 'object', additionalProperties: string },
    },
    required: ['name', 'xml'],
    additionalProperties: false,
  },
  UnknownInside: {
    description: 'What stands in a child element beside its text.',
    type: 'object',
    properties: {
      attributes: { type: 'array', items: ref('UnknownAttribute') },
      mixed: {
        type: 'object',
        properties: { whole: string, text: string, elements: { type: 'array', items: ref('ForeignElement') } },
        required: ['whole', 'text', 'elements'],
        additionalProperties: false,
      },
    },
    required: ['attributes'],
    additionalProperties: false,
  },
};
