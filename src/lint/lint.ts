import type { Severity } from '../model/diagnostic.ts';
import type { Finding } from './findings.ts';
import type { HostFacts } from './host-facts.ts';
import { hostViewOf } from './host-view.ts';
import { knownCodes } from './known-codes.ts';
import { type LintFile, type LintReading, readForLint } from './read.ts';
import type { AnyRule } from './rule.ts';
import { rules } from './rules/index.ts';
import { Runner } from './run.ts';
import { type JudgedCodes, suppress } from './suppressions.ts';

/** How documents are linted. */
export interface LintOptions {
  /** The libvirt release that is asked about, such as `9.0.0`. */
  libvirtVersion?: string;
  /** Facts about the host, for the rules that need them. */
  facts?: HostFacts;
  /** Severities by rule id, where they are to differ from the rule's own; `off` leaves a rule out. */
  rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Rules of your own, run beside the built-in ones. */
  customRules?: readonly AnyRule[];
  /** Told after each step how many of them are done. A file takes two: it is read, and once all are read it is judged. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Everything worth saying about some files, which are taken for the networks and guests of one host.
 * Nothing is read from anywhere else, and nothing is thrown for what the files say.
 * @returns The findings file by file, those of one file in order of place.
 */
export function lint(files: readonly LintFile[], options: LintOptions = {}): Finding[] {
  const runner = runnerFor(options);
  const version = versionOf(options);
  let done = 0;
  const step = <T>(outcome: T): T => {
    options.onProgress?.(++done, 2 * files.length);
    return outcome;
  };
  const readings = files.map((file) => step(readForLint(file, version)));
  const together = byFile(runner.checkHost(hostViewOf(readings)));
  const codes = codesFor(files, options);
  const judge = (reading: LintReading, path: string): Finding[] => {
    if ('diagnostic' in reading) return runner.judged([{ ...reading.diagnostic, file: path }]);
    if (!('linted' in reading)) return [];
    const found = [...runner.check(reading.linted), ...(together.get(path) ?? [])];
    together.delete(path);
    return runner.judged(suppress(reading.linted.document, found, path, codes)).sort(byPlace);
  };
  const findings = readings.flatMap((reading, index) => step(judge(reading, files[index]!.path)));
  return [...findings, ...[...together.values()].flat()];
}

/** What comments may ask not to be told. What comes of several files together cannot be found in one. */
function codesFor(files: readonly LintFile[], { customRules = [] }: LintOptions): JudgedCodes {
  const known = new Set([...knownCodes, ...customRules].map(({ id }) => id));
  const together = [...rules, ...customRules].filter((rule) => 'checkHost' in rule);
  return { known, unjudged: new Set(files.length > 1 ? [] : together.map(({ id }) => id)) };
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = files.get(finding.file);
    if (list === undefined) files.set(finding.file, [finding]);
    else list.push(finding);
  }
  return files;
}

function byPlace(one: Finding, other: Finding): number {
  return one.span!.start - other.span!.start;
}

function versionOf(options: LintOptions): string | undefined {
  return options.libvirtVersion ?? options.facts?.libvirtVersion;
}

/** What runs the rules that some options ask for. */
export function runnerFor(options: LintOptions): Runner {
  return new Runner({
    libvirtVersion: versionOf(options),
    facts: options.facts,
    rules: [...rules, ...(options.customRules ?? [])],
    severities: options.rules ?? {},
  });
}
