import { applyEdits } from '../document/edits.ts';
import type { Finding } from './findings.ts';
import { compatible, editsOf, type FixKind, isOf, isXml } from './fix.ts';
import { type LintOptions, lint } from './lint.ts';
import type { LintFile } from './read.ts';

/** How files are fixed. */
export interface FixOptions<F extends LintFile = LintFile> extends LintOptions {
  /** Which fixes to make; the safe ones when absent. */
  kinds?: readonly FixKind[];
  /** Whether a file may be changed; the others are linted along. Every file when absent. */
  mayChange?: (file: F) => boolean;
}

/** What came of fixing. */
export interface FixResult<F extends LintFile = LintFile> {
  /** The files in the order they were given, with their new texts. */
  files: readonly F[];
  /** What is left to say about the new texts. */
  findings: readonly Finding[];
  /** The findings whose fixes were made, each as it was told at that time. */
  applied: readonly Finding[];
  /** Those of the findings left whose fixes were not made, because they would bring in something else. */
  refused: readonly Finding[];
}

/** Fixes wait for each other when they touch the same place; more rounds than this no real document needs. */
const maxRounds = 10;

/**
 * Lints and makes fixes until nothing more changes. A fix that would bring in an error or a warning, in its own file or
 * in another one, is not made; neither is any in a text that is not XML.
 */
export function fixAll<F extends LintFile>(files: readonly F[], options: FixOptions<F> = {}): FixResult<F> {
  const { kinds = ['safe'], mayChange = () => true } = options;
  const applied: Finding[] = [];
  const refused = new Set<string>();
  let state: State<F> = { files, findings: lint(files, options) };
  for (let round = 0; round < maxRounds; round++) {
    const open = byFile(state.findings.filter((finding) => isOf(kinds, finding) && !refused.has(nameOf(finding))));
    const chosen = state.files.flatMap((file) => {
      const findings = open.get(file.path);
      return findings !== undefined && mayChange(file) && isXml(file) ? compatible(findings) : [];
    });
    if (chosen.length === 0) break;
    const made = makeHarmless(state, chosen, options);
    for (const finding of chosen) if (!made.applied.includes(finding)) refused.add(nameOf(finding));
    applied.push(...made.applied);
    state = made.state;
  }
  return { ...state, applied, refused: state.findings.filter((finding) => isOf(kinds, finding) && refused.has(nameOf(finding))) };
}

interface State<F extends LintFile> {
  files: readonly F[];
  findings: readonly Finding[];
}

/** Makes as many of some fixes as bring nothing bad, looking for the harmful ones by halves. */
function makeHarmless<F extends LintFile>(before: State<F>, fixes: readonly Finding[], options: LintOptions) {
  let state = before;
  let applied: readonly Finding[] = [];
  const attempt = (some: readonly Finding[]): void => {
    const together = [...applied, ...some];
    const next = lintFixed(before.files, together, options);
    // Of several fixes, one may hide what another brings in by taking away its like; so each has to take away its own.
    // One by itself may uncover another fault of the kind it mends.
    const answered = some.length > 1 ? some : [];
    if (!bringsNew(state.findings, answered, next.findings)) {
      state = next;
      applied = together;
    } else if (some.length > 1) {
      const half = some.length >> 1;
      attempt(some.slice(0, half));
      attempt(some.slice(half));
    }
  };
  attempt(fixes);
  return { state, applied };
}

function lintFixed<F extends LintFile>(files: readonly F[], fixes: readonly Finding[], options: LintOptions): State<F> {
  const edits = new Map([...byFile(fixes)].map(([path, findings]) => [path, editsOf(findings)]));
  const fixed = files.map((file) => (edits.has(file.path) ? { ...file, text: applyEdits(file.text, edits.get(file.path)!) } : file));
  return { files: fixed, findings: lint(fixed, options) };
}

/**
 * Whether there are more errors or warnings of any code in any file than before, without those that were answered. Places and
 * messages are not compared: they change with the text around them.
 */
function bringsNew(before: readonly Finding[], answered: readonly Finding[], after: readonly Finding[]): boolean {
  const left = new Map<string, number>();
  const count = (finding: Finding, by: number): number => {
    const number = (left.get(kindOf(finding)) ?? 0) + by;
    left.set(kindOf(finding), number);
    return number;
  };
  for (const finding of before) count(finding, 1);
  for (const finding of answered) count(finding, -1);
  return after.some((finding) => count(finding, -1) < 0 && finding.severity !== 'info');
}

function kindOf({ file, severity, code }: Finding): string {
  return [file, severity, code].join('\0');
}

/** What tells a finding from others over several rounds, in which offsets change. */
function nameOf({ file, code, path, fix }: Finding): string {
  return [file, code, path, fix?.title].join('\0');
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}
