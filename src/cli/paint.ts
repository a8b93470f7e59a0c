const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** Colours and styles of a terminal. */
export type Paint = (style: keyof typeof codes, text: string) => string;

/** Gives text colours, or leaves it as it is. */
export function painter(colors: boolean): Paint {
  return colors ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;
}
