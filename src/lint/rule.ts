import type { Severity, Stage } from '../model/diagnostic.ts';
import type { ElementModel } from '../model/element.ts';
import type { HostFacts } from './host-facts.ts';
import type { HostView } from './host-view.ts';

/** A change to an object that was read; the text follows from it. Made by `set` and `remove`. */
export type Change = { readonly object: object; readonly properties: Readonly<Record<string, unknown>> } | { readonly removed: object };

/** Gives properties of an object other values; `undefined` takes a property away. */
export function set<T extends object>(object: T, properties: { [Property in keyof T]?: T[Property] | undefined }): Change {
  return { object, properties };
}

/** Takes an object out of its document. */
export function remove(object: object): Change {
  return { removed: object };
}

/** A change that answers a report. */
export interface RuleFix {
  /** What it does, such as `Swap start and end`. */
  title: string;
  /** `safe` keeps the meaning or restores the only one possible; `suggestion`, assumed when absent, needs a person to agree. */
  kind?: 'safe' | 'suggestion';
  changes: readonly Change[];
}

/** Another place that a report speaks of. */
export interface RelatedObject {
  message: string;
  object: object;
  property?: string;
  /** The file of the object, where it is another one. */
  file?: LintedDocument<object>;
}

/** What a report may say beside its message. */
export interface ReportDetails {
  /** The rule's own when absent. */
  severity?: Severity;
  /** The rule's own when absent. */
  stage?: Stage;
  /** Which item, for a property that is a list of texts. */
  index?: number;
  /** An element of whose own attributes reading need not say what `insteadOf` names: it follows from this. */
  explains?: object | undefined;
  related?: readonly RelatedObject[];
  fix?: RuleFix;
}

/**
 * Says something about an object or one property of it. The place follows: the property's text where it has one, the
 * element's name otherwise.
 */
export type Report = <T extends object>(
  object: T,
  property: (keyof T & string) | undefined,
  message: string,
  details?: ReportDetails,
) => void;

/** What rules about all documents may ask besides what these say. */
export interface HostRuleContext {
  /** The libvirt release that is asked about; `undefined` when nobody said. */
  readonly libvirtVersion: string | undefined;
  /** Facts about the host, for rules that need them. */
  readonly facts: HostFacts | undefined;
  /** Whether the release asked about is this one or a later one; false when nobody said which. */
  isAtLeast(version: string): boolean;
}

/** What rules about one kind of element may ask besides what the element says. */
export interface RuleContext extends HostRuleContext {
  /** The root element of the document, if it is of a given kind: the guest that an interface belongs to. */
  root<T extends object>(model: ElementModel<T>): T | undefined;
  /** The comments of the document, as they stand there. */
  readonly comments: readonly string[];
}

/** One thing worth saying about one kind of element. */
export interface Rule<T extends object = object> {
  /** Never changes once released; also the name of its page in `docs/rules`. */
  readonly id: string;
  readonly severity: Severity;
  readonly stage: Stage;
  /** One line, for lists. */
  readonly summary: string;
  /** The element the rule looks at, or several. */
  readonly on: ElementModel<T> | readonly ElementModel<T>[];
  /** Off unless a configuration turns it on. */
  readonly optIn?: true;
  /** Codes of what reading says at the same place, and this rule says better. */
  readonly insteadOf?: string | readonly string[];
  /** Looks at one element. What it reports is about this element or what is inside. */
  check(value: T, report: Report, context: RuleContext): void;
}

/** A document among others, and what its root element reads as. */
export interface LintedDocument<T extends object> {
  /** Path of the file. */
  readonly path: string;
  readonly value: T;
}

/** Says something about an object of one of the documents. */
export type HostReport = <T extends object>(
  document: LintedDocument<object>,
  object: T,
  property: (keyof T & string) | undefined,
  message: string,
  details?: ReportDetails,
) => void;

/** One thing worth saying about all documents together: they are taken for one host. */
export interface HostRule {
  readonly id: string;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly summary: string;
  readonly optIn?: true;
  /** Looks at all documents. */
  checkHost(host: HostView, report: HostReport, context: HostRuleContext): void;
}

/** Declares a rule about one kind of element. */
export function rule<T extends object>(definition: Rule<T>): Rule<T> {
  return definition;
}

/** Declares a rule about all documents together. */
export function hostRule(definition: HostRule): HostRule {
  return definition;
}

/** A rule of either kind. */
// biome-ignore lint/suspicious/noExplicitAny: a rule takes exactly what its model reads as, so rules of all kinds have no common parameter type
export type AnyRule = Rule<any> | HostRule;
