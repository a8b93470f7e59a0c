import { quoted } from '../../shell/quote.ts';
import type { HostStep, StepCommand, StepFile } from './step.ts';

/** What a script does. */
export interface StepScriptOptions {
  /** Whether it does the steps, takes them back in reverse order, or looks whether they worked; `do` when absent. */
  part?: 'do' | 'undo' | 'check';
}

/**
 * Steps as a shell script, for any POSIX shell. Names and texts stay what they are, whatever is in them. It stops at the first step
 * that fails, and writes over no file that is there, except where a step says so.
 * @throws RangeError for a text with a character of number 0, which no program can be given.
 */
export function stepScript(steps: readonly HostStep[], { part = 'do' }: StepScriptOptions = {}): string {
  const [first, blocks] =
    part === 'do'
      ? ['set -eu', steps.map(doing)]
      : part === 'undo'
        ? ['set -u', [...steps].reverse().map(undoing)]
        : ['set -u', steps.map(checking)];
  const script = `#!/bin/sh\n${first}\n${blocks
    .filter((block) => block !== '')
    .map((block) => `\n${block}`)
    .join('')}`;
  if (script.includes('\0')) throw new RangeError('a text contains a character of number 0, which no program can be given');
  return script;
}

/** The files that steps on this host write, for those who put them there themselves. */
export function stepFiles(steps: readonly HostStep[]): StepFile[] {
  return steps.flatMap((step) => ('file' in step && step.where === undefined ? [step.file] : []));
}

function doing(step: HostStep): string {
  const lines = 'file' in step ? writing(step.file) : `${line(step.command)}\n`;
  if (step.where === undefined) return comment(step.why) + lines;
  return comment(`On ${step.where}: ${step.why}`) + comment(lines.trimEnd(), '    ');
}

function undoing({ why, undo, where }: HostStep): string {
  if (undo.length === 0) return '';
  const lines = undo.map((one) => `${line(one)}\n`).join('');
  return where === undefined ? comment(`Back: ${why}`) + lines : comment(`On ${where}, back: ${why}`) + comment(lines.trimEnd(), '    ');
}

function checking({ check, where }: HostStep): string {
  if (check === undefined) return '';
  const said = comment(`${where === undefined ? '' : `On ${where}: `}${check.expect}`);
  return where === undefined ? `${said}${line(check.command)}\n` : said + comment(line(check.command), '    ');
}

function writing({ path, text, mode, replaces }: StepFile): string {
  const place = quoted(path.startsWith('-') ? `./${path}` : path);
  let mark = 'END';
  while (text.split('\n').includes(mark)) mark += '_';
  return [
    ...(replaces === true ? [] : [`[ ! -e ${place} ] || { printf '%s exists\\n' ${place} >&2; exit 1; }`]),
    // The mode comes first, so that nobody reads the file in between.
    ...(mode === undefined ? [] : [`install -m ${mode.toString(8).padStart(4, '0')} /dev/null ${place}`]),
    `cat > ${place} <<'${mark}'`,
    `${text.endsWith('\n') ? text : `${text}\n`}${mark}\n`,
  ].join('\n');
}

function line(command: StepCommand): string {
  return command.map(quoted).join(' ');
}

/** Comments, one for each line of a text: what a name brings along must not end them. */
function comment(text: string, indent = ' '): string {
  return text
    .split(/[\n\r]/)
    .map((one) => `#${indent}${one}\n`)
    .join('');
}
