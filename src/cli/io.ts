/** What a command may use of its surroundings; tests give it their own. */
export interface Io {
  /** Prints for the one who asked. */
  out(text: string): void;
  /** Prints about trouble. */
  error(text: string): void;
  /** Shows a line until the next one takes its place, none for an empty text; where only a person looks on. */
  status?(text: string): void;
  /** Everything on standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Whether output goes to a terminal that shows colours. */
  readonly colors: boolean;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Runs a program to its end, without a shell. `undefined` when there is none of that name. */
  run(program: string, args: readonly string[]): Promise<Outcome | undefined>;
  /** Where the kernel tells about devices: `/sys`. */
  readonly sysFolder: string;
}

/** What a program printed and how it ended; 0 is success. */
export interface Outcome {
  code: number;
  out: string;
  error: string;
}

/** How a command ended: nothing wrong, something found, or wrong use and unreadable input. */
export const exit = { clean: 0, found: 1, trouble: 2 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Thrown for words on the command line that make no sense; the message is printed without a stack trace. */
export class UsageError extends Error {}

/** Thrown for what else keeps a command from doing what was asked, such as a configuration that cannot be read. */
export class Trouble extends Error {}
