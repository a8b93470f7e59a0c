/** What a command may use of its surroundings; tests give it their own. */
export interface Io {
  /** Prints for the one who asked. */
  out(text: string): void;
  /** Prints about trouble. */
  error(text: string): void;
  /** Everything on standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Whether output goes to a terminal that shows colours. */
  readonly colors: boolean;
}

/** How a command ended: nothing wrong, something found, or wrong use and unreadable input. */
export const exit = { clean: 0, found: 1, trouble: 2 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Thrown for words that make no sense; the message is printed without a stack trace. */
export class UsageError extends Error {}
