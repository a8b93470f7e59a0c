/** A line as a terminal shows it: tabs lead to the next multiple of eight columns. */
export function withoutTabs(line: string): string {
  let shown = '';
  for (const part of line.split(/(\t)/)) shown = part === '\t' ? shown.padEnd(Math.floor(shown.length / 8) * 8 + 8) : shown + part;
  return shown.trimEnd();
}
