import {
  type Finding,
  type FixKind,
  type FixResult,
  fixAll,
  type LintOptions,
  libvirtCommandFor,
  lint,
  printable,
} from '../../lint/index.ts';
import { type ReadFile, reasonOf } from '../files.ts';
import type { Io } from '../io.ts';
import type { Change } from './diff.ts';
import { replaceFile } from './replace-file.ts';

/** What came of fixing files. */
export interface Fixed {
  /** The files as they are now, or would be. */
  files: readonly ReadFile[];
  /** What is left to say about them. */
  findings: readonly Finding[];
  /** The findings whose fixes were made. */
  applied: readonly Finding[];
  changes: readonly Change[];
  /** Whether a file could not be written. */
  failed: boolean;
}

/** Makes fixes, and writes the files that change if that is asked for. Says why something that has a fix is left as it is. */
export async function fixFiles(
  files: readonly ReadFile[],
  options: LintOptions,
  { kinds, write }: { kinds: readonly FixKind[]; write: boolean },
  io: Pick<Io, 'error'>,
): Promise<Fixed> {
  const say = (path: string, message: string): void => io.error(`${printable(`${path} ${message}`)}\n`);
  const result = fixAll(files, { ...options, kinds, mayChange: (file) => reasonToLeave(file) === undefined });
  sayWhatIsLeft(result, kinds, say);
  const changes = result.files.flatMap(({ path, text, file }, index) => {
    const before = files[index]!.text;
    return before === text ? [] : [{ path, file, before, after: text }];
  });
  if (!write) return { ...result, changes, failed: false };
  const failed = new Set<string>();
  for (const { path, file, before, after } of changes) {
    try {
      await replaceFile(file!, before, after);
    } catch (error) {
      failed.add(path);
      say(path, `was not changed: ${reasonOf(error)}`);
    }
  }
  if (failed.size === 0) return { ...result, changes, failed: false };
  const actual = result.files.map((file, index) => (failed.has(file.path) ? files[index]! : file));
  const isMade = (one: { file: string }): boolean => !failed.has(one.file);
  return { files: actual, findings: lint(actual, options), applied: result.applied.filter(isMade), changes, failed: true };
}

function sayWhatIsLeft(
  { files, findings, refused }: FixResult<ReadFile>,
  kinds: readonly FixKind[],
  say: (path: string, message: string) => void,
): void {
  for (const file of files) {
    const reason = reasonToLeave(file);
    if (reason === undefined) continue;
    const isFixable = findings.some(
      (finding) => finding.file === file.path && finding.fix !== undefined && kinds.includes(finding.fix.kind),
    );
    if (isFixable) say(file.path, `is left alone: ${reason}`);
  }
  for (const { file, code, fix } of refused) say(file, `keeps its ${code}: "${fix!.title}" would bring in something else`);
}

/** Why a file is not to be changed. */
function reasonToLeave({ text, encoding }: ReadFile): string | undefined {
  const command = libvirtCommandFor(text);
  if (command !== undefined) return `libvirt wrote it and would overwrite it; change it with '${command}'`;
  return encoding === 'utf-8' ? undefined : `it is written in ${encoding.toUpperCase()}, and only UTF-8 is changed; convert it first`;
}
