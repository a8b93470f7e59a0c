import type { Definition, ElementModel } from '../../src/model/element.ts';
import { passesOver, refuses } from '../../src/model/element.ts';
import { elementKey, type Member } from '../../src/model/shape.ts';
import { isNewer } from '../../src/model/version.ts';
import type { NamedPattern, Pattern } from './relaxng.ts';

/** What a grammar and declarations do not have in common. */
export interface Difference {
  /** Elements, attributes and words of the grammar that no declaration covers, as paths. */
  undeclared: string[];
  /** Fields that the grammar does not know although they are neither newer nor declared to be unknown to it, as paths. */
  unexplained: string[];
}

/** Walks through an element of the grammar of a release and its declaration side by side. */
export function compareVocabulary(pattern: Pattern, model: ElementModel<object>, release: string): Difference {
  const walk = new Walk();
  for (const { elements } of flatten(pattern, undefined))
    for (const element of elements) walk.element(element, [model], `/${element.name}`);
  return { undeclared: [...walk.undeclared], unexplained: walk.unexplained(release) };
}

class Walk {
  readonly undeclared = new Set<string>();
  /** The fields that the grammar knows, of each definition and the place it was met. */
  readonly #seen = new Map<Definition, { path: string; members: Set<Member> }>();
  /** What each pattern was compared with: elements hold themselves, and each other in many places. */
  readonly #compared = new Map<NamedPattern, (readonly ElementModel<object>[])[]>();

  element(pattern: NamedPattern, models: readonly ElementModel<object>[], path: string): void {
    const before = this.#compared.get(pattern) ?? [];
    if (before.some((others) => others.length === models.length && others.every((model) => models.includes(model)))) return;
    this.#compared.set(pattern, [...before, models]);
    const key = models.flatMap((model) => model.definitions().map(({ variant }) => variant?.attribute)).find(Boolean);
    for (const flat of flatten(pattern.content, key)) {
      const definitions = models.flatMap((model) => definitionsFor(model, key, flat));
      const here = flat.word === undefined ? path : `${path}[${flat.word}]`;
      if (definitions.length === 0) this.undeclared.add(here);
      else this.#fields(flat, definitions, here);
    }
  }

  unexplained(release: string): string[] {
    return [...this.#seen].flatMap(([{ shape }, { path, members }]) =>
      shape.members
        .filter((member) => !members.has(member) && !isExplained(member, release))
        .map((member) => `${path}${member.kind === 'attribute' ? '@' : '/'}${member.name}`),
    );
  }

  #fields(flat: Flat, definitions: readonly Definition[], path: string): void {
    for (const definition of definitions) if (!this.#seen.has(definition)) this.#seen.set(definition, { path, members: new Set() });
    for (const { name, words } of flat.attributes) {
      const members = this.#find(definitions, ({ shape }) => shape.attributes.get(name));
      if (members.length > 0) for (const word of words) this.#word(word, members, `${path}@${name}`);
      else if (!definitions.some((definition) => isKnown(definition, `@${name}`))) this.undeclared.add(`${path}@${name}`);
    }
    for (const element of flat.elements) {
      const inner = `${path}/${element.name}`;
      const members = this.#find(definitions, ({ shape }) => shape.elements.get(elementKey(element.namespace, element.name)));
      const models = [...new Set(members.flatMap(({ target }) => target ?? []))];
      if (members.length === 0) {
        if (!definitions.some((one) => one.shape.foreign !== undefined || isKnown(one, element.name))) this.undeclared.add(inner);
      } else if (models.length > 0) this.element(element, models, inner);
      else this.#leaf(element, members, inner);
    }
    const content = definitions.flatMap(({ shape }) => shape.content ?? []);
    for (const word of flat.texts) this.#word(word, content, path);
  }

  #leaf(element: NamedPattern, members: readonly Member[], path: string): void {
    for (const { attributes, elements, texts } of flatten(element.content, undefined)) {
      for (const { name } of attributes) this.undeclared.add(`${path}@${name}`);
      for (const { name } of elements) this.undeclared.add(`${path}/${name}`);
      for (const word of texts) this.#word(word, members, path);
    }
  }

  #find(definitions: readonly Definition[], pick: (definition: Definition) => Member | undefined): Member[] {
    return definitions.flatMap((definition) => {
      const member = pick(definition);
      if (member !== undefined) this.#seen.get(definition)!.members.add(member);
      return member ?? [];
    });
  }

  #word(word: string, members: readonly Member[], path: string): void {
    if (!members.some((member) => knows(member, word))) this.undeclared.add(`${path}=${word}`);
  }
}

/** Whether a declaration says of something undeclared what libvirt does about it. */
function isKnown(definition: Definition, name: string): boolean {
  return refuses(definition, name) || passesOver(definition, name);
}

/** Whether a declaration says why a grammar does not know a field; running guests have much that no schema knows. */
function isExplained({ kind, options }: Member, release: string): boolean {
  if (kind === 'tag' || kind === 'content' || kind === 'foreign') return true;
  return options.schema === 'unknown' || options.live === true || isNewer(options.since, release);
}

function knows({ kind, codec, word }: Member, text: string): boolean {
  if (kind === 'tag') return word === text || word === 'unknown';
  if (codec === undefined || codec.decode(text) === undefined) return false;
  return (codec.words?.includes(text) ?? true) && (codec.inSchema?.(text) ?? true);
}

/** The definitions that may be meant: those of the word where the grammar has one, otherwise any. */
function definitionsFor(model: ElementModel<object>, key: string | undefined, { word, hasKey }: Flat): readonly Definition[] {
  const definitions = model.definitions().filter(({ variant }) => !variant?.unknown);
  if (key === undefined || definitions[0]!.variant === undefined) return definitions;
  const wordOf = ({ shape }: Definition): string | undefined => shape.attributes.get(key)?.word;
  if (word !== undefined) return definitions.filter((definition) => wordOf(definition) === word);
  const absent = definitions.filter((definition) => wordOf(definition) === undefined);
  return hasKey || absent.length === 0 ? definitions : absent;
}

/** What stands side by side in one element: in one way of several, where an attribute tells them apart. */
interface Flat {
  readonly attributes: readonly { name: string; words: readonly string[] }[];
  readonly elements: readonly NamedPattern[];
  /** Words that are its text. */
  readonly texts: readonly string[];
  /** The word of the attribute that tells apart. */
  readonly word: string | undefined;
  readonly hasKey: boolean;
}

const empty: Flat = { attributes: [], elements: [], texts: [], word: undefined, hasKey: false };

function flatten(pattern: Pattern, key: string | undefined): Flat[] {
  switch (pattern.kind) {
    case 'element':
      return [{ ...empty, elements: [pattern] }];
    case 'attribute': {
      const words = flatten(pattern.content, undefined).flatMap(({ texts }) => texts);
      const attributes = [{ name: pattern.name, words }];
      if (pattern.name !== key) return [{ ...empty, attributes }];
      return words.length === 0
        ? [{ ...empty, attributes, hasKey: true }]
        : words.map((word) => ({ ...empty, attributes: [{ name: pattern.name, words: [word] }], word, hasKey: true }));
    }
    case 'word':
      return [{ ...empty, texts: [pattern.word] }];
    case 'choice': {
      const ways = pattern.parts.flatMap((part) => flatten(part, key));
      return ways.some(({ hasKey }) => hasKey) ? ways : [ways.reduce(join, empty)];
    }
    case 'all':
      return pattern.parts.reduce<Flat[]>(
        (ways, part) => {
          const further = flatten(part, key);
          return ways.flatMap((way) => further.map((one) => join(way, one)));
        },
        [empty],
      );
    default:
      return [empty];
  }
}

function join(one: Flat, other: Flat): Flat {
  return {
    attributes: [...one.attributes, ...other.attributes],
    elements: [...one.elements, ...other.elements],
    texts: [...one.texts, ...other.texts],
    word: one.word ?? other.word,
    hasKey: one.hasKey || other.hasKey,
  };
}
