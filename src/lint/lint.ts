import type { Severity } from '../model/diagnostic.ts';
import type { Finding } from './findings.ts';
import type { HostFacts } from './host-facts.ts';
import { type LintFile, readForLint } from './read.ts';
import type { AnyRule } from './rule.ts';
import { rules } from './rules/index.ts';
import { Runner } from './run.ts';

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
}

/**
 * Everything worth saying about some files, which are taken for the networks and guests of one host.
 * Nothing is read from anywhere else, and nothing is thrown for what the files say.
 * @returns The findings file by file, those of one file in order of place.
 */
export function lint(files: readonly LintFile[], options: LintOptions = {}): Finding[] {
  const libvirtVersion = options.libvirtVersion ?? options.facts?.libvirtVersion;
  const runner = new Runner({
    libvirtVersion,
    facts: options.facts,
    rules: [...rules, ...(options.customRules ?? [])],
    severities: options.rules ?? {},
  });
  const findings: Finding[] = [];
  for (const file of files) {
    const reading = readForLint(file, libvirtVersion);
    if ('diagnostic' in reading) findings.push({ ...reading.diagnostic, file: file.path });
    else if ('linted' in reading) findings.push(...runner.check(reading.linted).sort((one, other) => one.span!.start - other.span!.start));
  }
  return findings;
}
