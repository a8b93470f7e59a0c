import type { DomainInterface } from '../../interface/interface.ts';
import { unknownContent } from '../../model/unknown.ts';
import { ifReadable } from '../../model/unreadable.ts';

/** What `<source>` names, for the types of interfaces that it tells apart. */
const named = { network: 'network', bridge: 'bridge', direct: 'dev' } as const;

/** A `<source>` that lacks what the type of its interface needs, and names what another type does. */
export interface OtherSource {
  readonly source: object;
  /** The attribute that the type needs. */
  readonly needs: string;
  /** The attribute that stands there, and its value. */
  readonly given: string;
  readonly value: string;
  /** The type that goes with it, and its source. */
  readonly type: keyof typeof named;
  readonly typedSource: object;
}

/** What was meant by an interface whose source goes with another type. */
export function otherSourceOf(nic: DomainInterface): OtherSource | undefined {
  if (nic.type !== 'network' && nic.type !== 'bridge' && nic.type !== 'direct') return undefined;
  const source = ifReadable(() => nic.source);
  const needs = named[nic.type];
  const found = source === undefined ? undefined : namesOf(source);
  if (source === undefined || found === undefined || found[needs] !== undefined) return undefined;
  for (const type of ['network', 'bridge', 'direct'] as const) {
    const given = named[type];
    const value = found[given];
    if (value !== undefined)
      return { source, needs, given, value, type, typedSource: { ...(type === 'direct' && { mode: 'bridge' }), ...attributesOf(source) } };
  }
  return undefined;
}

/** The names in a source, whether its type knows them or not. */
function namesOf(source: object): Readonly<Record<string, string | undefined>> {
  const all = attributesOf(source);
  return { network: all['network'], bridge: all['bridge'], dev: all['dev'] };
}

/** The attributes of an element as they stand, those that could not be read with them. */
function attributesOf(source: object): Readonly<Record<string, string>> {
  const unknown = unknownContent(source)?.attributes ?? [];
  const known = Object.entries(source).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries([...known, ...unknown.map(({ name, value }) => [name, value] as const)]);
}
