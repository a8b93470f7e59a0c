import type { Field, FieldOptions } from '../../src/model/field.ts';

/** What libvirt assumes without a field: as the value it would be read as, where it is one, or in words. */
export interface Default {
  readonly value?: string | number | boolean;
  readonly text: string;
}

export function defaultOf({ codec, options }: Pick<Field, 'codec' | 'options'>): Default | undefined {
  const text = options.default;
  if (text === undefined) return undefined;
  const isWord = codec?.words?.includes(text) === true;
  const value = codec?.schema.type === 'string' ? undefined : codec?.decode(text);
  if (isWord || typeof value === 'number' || typeof value === 'boolean') return { value: (isWord ? text : value) as string, text };
  return { text };
}

/** The release that brought a field: its own, or that of the element it stands for. */
export function sinceOf({ options, target }: Pick<Field, 'options' | 'target'>): string | undefined {
  return options.since ?? target?.definitions()[0]?.options.since;
}

/** Sentences about a field that hold wherever it is shown: how it is written, what it counts, when libvirt insists on it. */
export function sentencesOf({ codec, options }: Pick<Field, 'codec' | 'options'>): string[] {
  const sentences: string[] = [];
  if (options.unit !== undefined) sentences.push(`In ${options.unit}.`);
  if (codec?.schema.type === 'boolean') sentences.push(`Written ${codec.format.replaceAll("'", '`')}.`);
  else if (codec !== undefined && isTelling(codec)) sentences.push(`${codec.format[0]!.toUpperCase()}${codec.format.slice(1)}.`);
  for (const [word, since] of Object.entries(codec?.wordsSince ?? {})) sentences.push(`\`${word}\` since libvirt ${since}.`);
  return [...sentences, ...demandsOf(options)];
}

/** What libvirt, its schema and older releases insist on. */
export function demandsOf({ optionalSince, schema, live }: FieldOptions): string[] {
  return [
    optionalSince !== undefined && schema !== 'required' && `Needed before libvirt ${optionalSince}.`,
    schema === 'required' && `libvirt's schema insists on it${optionalSince === undefined ? '' : ` before libvirt ${optionalSince}`}.`,
    schema === 'unknown' && "libvirt's schema does not know it.",
    live === true && 'Written by libvirt about what is running, and passed over when it is read.',
  ].filter((sentence) => sentence !== false);
}

/** Whether the format says more than the type: not `text`, and no number that only a machine word limits. */
function isTelling({ format, words, schema }: NonNullable<Field['codec']>): boolean {
  if (words !== undefined) return false;
  if (schema.type === 'integer') return schema.maximum !== undefined && schema.maximum < 2 ** 31 - 1;
  return !/^(?:text|a path|an absolute path|a (?:device|bridge) name)$/.test(format);
}
