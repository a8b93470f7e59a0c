/** A text as one word of a line for a shell, whatever is in it. No program can be given a character of number 0. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
