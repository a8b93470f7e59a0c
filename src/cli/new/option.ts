import { UsageError } from '../io.ts';

/** An option of the command line that becomes one of a recipe. */
export interface NewOption {
  /** Its name without dashes. */
  readonly flag: string;
  /** What follows it, for the help text; nothing does when absent. */
  readonly argument?: string;
  readonly help: string;
  /** Whether it may be given several times. */
  readonly multiple?: true;
  /** The recipe's option that it becomes, or a part of. */
  readonly property: string;
  /** Its value for the recipe: made from all texts given, and from what other flags made of the same option. */
  read(texts: readonly string[], before: unknown): unknown;
}

/** An option whose text is what the recipe takes. */
export function textOption(flag: string, argument: string, help: string, property = camel(flag)): NewOption {
  return { flag, argument, help, property, read: ([text]) => text };
}

/** An option whose texts are a list that the recipe takes. */
export function listOption(flag: string, argument: string, help: string, property: string): NewOption {
  return { flag, argument, help, property, multiple: true, read: (texts) => texts };
}

/** An option that is a number. */
export function numberOption(flag: string, help: string, property = camel(flag)): NewOption {
  return { flag, argument: 'N', help, property, read: ([text]) => readNumber(flag, text!) };
}

/** An option without an argument. */
export function flagOption(flag: string, help: string, property = camel(flag), value: unknown = true): NewOption {
  return { flag, help, property, read: () => value };
}

/** A number on the command line. */
export function readNumber(flag: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${flag} ${text}: expected a number`);
  return Number(text);
}

/** `key=value,key=value` on the command line. */
export function readPairs(flag: string, text: string, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      const key = pair.slice(0, at);
      if (at < 0 || !keys.includes(key))
        throw new UsageError(`--${flag} ${text}: expected ${keys.map((one) => `${one}=…`).join(', ')}, with commas between them`);
      return [key, pair.slice(at + 1)];
    }),
  );
}

function camel(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
