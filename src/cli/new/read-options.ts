import { listed } from '../../model/words.ts';
import { UsageError } from '../io.ts';
import { unknownName } from '../unknown-name.ts';
import { readWords } from '../words.ts';
import type { Kind } from './kind.ts';
import type { NewOption } from './option.ts';

/** What the command line says about one object to make. */
export interface NewRequest<T> {
  readonly kind: Kind<T>;
  /** The recipe's options. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What the flags are called that became them. */
  readonly flags: ReadonlyMap<string, string>;
  /** The options that all kinds have. */
  readonly common: Readonly<Record<string, readonly (string | boolean)[] | undefined>>;
}

/** An option that has nothing to do with recipes. */
export type CommonOption = Pick<NewOption, 'flag' | 'argument' | 'help' | 'multiple'>;

/** What can be made of one sort: kinds by name, or one kind without a name. */
export type Kinds<T> = Readonly<Record<string, Kind<T>>> | Kind<T>;

/** Whether there is one kind alone. */
export function isKind<T>(kinds: Kinds<T>): kinds is Kind<T> {
  return typeof kinds.make === 'function';
}

/**
 * Reads the words behind `new network` and the like.
 * @throws UsageError for what makes no sense.
 */
export function readNewRequest<T>(noun: string, kinds: Kinds<T>, common: readonly CommonOption[], args: readonly string[]): NewRequest<T> {
  const all = (isKind(kinds) ? [kinds] : Object.values(kinds)).flatMap(({ options }) => options);
  const { values, positionals, tokens } = readWords({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      [...all, ...common].map(({ flag, argument }) => [flag, { type: argument === undefined ? 'boolean' : 'string', multiple: true }]),
    ),
  });
  const { kind, label } = isKind(kinds) ? kindAlone(noun, kinds, positionals) : kindNamed(noun, kinds, positionals);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = token.name;
    const own = kind.options.find((option) => option.flag === flag);
    if (own === undefined && !common.some((option) => option.flag === flag)) throw new UsageError(`--${flag} does not go with ${label}`);
    if (seen.has(flag) && own !== undefined && own.multiple !== true) throw new UsageError(`--${flag} is there twice`);
    seen.add(flag);
  }
  for (const flags of kind.needs) {
    if (!flags.some((flag) => seen.has(flag))) throw new UsageError(`${label} needs ${flags.map((flag) => `--${flag}`).join(' or ')}`);
  }
  return { kind, common: values, ...recipeOptions(kind, values) };
}

interface Chosen<T> {
  kind: Kind<T>;
  /** What messages call it. */
  label: string;
}

function kindNamed<T>(noun: string, kinds: Readonly<Record<string, Kind<T>>>, [name, ...others]: readonly string[]): Chosen<T> {
  if (name === undefined) throw new UsageError(`say what kind of ${noun}: ${listed(Object.keys(kinds))}`);
  if (!Object.hasOwn(kinds, name)) throw new UsageError(unknownName(`kind of ${noun}`, name, Object.keys(kinds)));
  if (others.length > 0) throw new UsageError(`${others[0]}: expected options behind ${name}`);
  return { kind: kinds[name]!, label: `${noun} ${name}` };
}

function kindAlone<T>(noun: string, kind: Kind<T>, [word]: readonly string[]): Chosen<T> {
  if (word !== undefined) throw new UsageError(`${word}: expected options behind ${noun}`);
  return { kind, label: noun };
}

function recipeOptions(kind: Kind<unknown>, values: Readonly<Record<string, unknown>>): Pick<NewRequest<unknown>, 'options' | 'flags'> {
  const options: Record<string, unknown> = {};
  const flags = new Map<string, string>();
  for (const { flag, property, read } of kind.options) {
    const given = values[flag];
    if (given === undefined) continue;
    options[property] = read(given as string[], options[property]);
    flags.set(property, flag);
  }
  return { options, flags };
}
