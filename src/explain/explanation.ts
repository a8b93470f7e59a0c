import type { Family } from '../address/index.ts';
import type { AddressPlan } from '../host/address-plan.ts';
import type { Assumption } from '../host/effective/assumptions.ts';
import type { NetworkMode } from '../host/mode.ts';
import type { Answer, Condition } from '../host/reach/verdict.ts';
import type { Finding, HostFacts, LintOptions } from '../lint/index.ts';
import type { HostStep } from '../recipe/index.ts';

/** How documents are explained. */
export interface ExplainOptions {
  /** The libvirt release; that of the facts when absent, or else `9.0.0`. */
  readonly libvirtVersion?: string;
  /** Facts about the host, as for the linter. */
  readonly facts?: HostFacts;
  /** Severities of findings by rule, as for the linter. */
  readonly rules?: NonNullable<LintOptions['rules']>;
  /** Whether libvirt has the documents already, so that nothing has to be defined; false when absent. */
  readonly defined?: boolean;
}

/** What documents of one host mean, as data; `formatExplanation` makes a page of it. */
export interface Explanation {
  /** The libvirt release that it is about. */
  readonly libvirtVersion: string;
  /** What each document is, in the order they were given. */
  readonly subjects: readonly Subject[];
  /** Who reaches whom where the two stand in different documents, one of which is no network given here. */
  readonly between: readonly ReachRow[];
}

/** What a document is about; `device` is any other part of a guest, `unreadable` what is no document of libvirt's. */
export type SubjectKind = 'network' | 'guest' | 'interface' | 'device' | 'other' | 'unreadable';

/** A document, explained. Lists are empty where there is nothing to say. */
export interface Subject {
  /** The document, as it was named. */
  readonly file: string;
  readonly kind: SubjectKind;
  /** Such as `Network 'default'`. */
  readonly title: string;
  /** How a network reaches the outside. */
  readonly mode?: NetworkMode;
  /** What it is, in sentences. */
  readonly what: readonly string[];
  /** What libvirt does not do for a network, and somebody may expect. */
  readonly not: readonly string[];
  /** What keeps libvirt from taking or starting it. */
  readonly problems: readonly string[];
  /** What the document leaves open, and what libvirt takes it for. */
  readonly assumptions: readonly Assumption[];
  /** Who has which addresses, for networks. */
  readonly addresses: readonly AddressPlan[];
  /** Who reaches whom. */
  readonly reach: readonly ReachRow[];
  /** What the host shows once it runs. */
  readonly sights: readonly Sight[];
  /** What to run, in order, with the way back. */
  readonly steps: readonly HostStep[];
  /** What to look at afterwards. */
  readonly checks: readonly Check[];
  /** What is known to go wrong outside the document. */
  readonly hints: readonly Hint[];
  /** What the linter says, in order of place. */
  readonly findings: readonly PlacedFinding[];
}

/** A finding of the linter with its line and column. */
export interface PlacedFinding extends Finding {
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 code units. */
  readonly column?: number;
}

/** Whether one reaches another, as the one who starts. */
export interface ReachRow {
  /** Such as `guests on 'default'`, `the host`, `the outside` or the name of a guest. */
  readonly from: string;
  /** The same, or `each other`. */
  readonly to: string;
  /** Whether it holds for both directions. */
  readonly mutual: boolean;
  /** The kinds of addresses it holds for. */
  readonly families: readonly Family[];
  readonly answer: Answer;
  readonly conditions: readonly Condition[];
  readonly why: string;
}

/** Something that the host shows. */
export interface Sight {
  /** What is looked at. */
  readonly title: string;
  /** What shows it, as a line for a shell; absent where there is nothing to call. */
  readonly command?: string;
  /** What it prints: `x` stands for what is made up at random, and numbers of guests' devices start at 0. */
  readonly shows?: string;
  /** What that means, in sentences. */
  readonly means: readonly string[];
}

/** Something to look at. */
export interface Check {
  /** A line for a shell. */
  readonly command: string;
  /** What is to be seen. */
  readonly expect: string;
  /** Where, when it is not the host. */
  readonly where?: string;
}

/** Something that is known to go wrong. */
export interface Hint {
  /** What somebody sees. */
  readonly symptom: string;
  /** What it comes from, and what helps. */
  readonly cause: string;
}
