import type { Severity } from '../model/diagnostic.ts';
import type { ElementModel } from '../model/element.ts';
import { ifReadable } from '../model/unreadable.ts';
import { compareVersions } from '../model/version.ts';
import { type Finding, FindingMaker } from './findings.ts';
import type { HostFacts } from './host-facts.ts';
import type { HostView } from './host-view.ts';
import type { LintedFile } from './read.ts';
import type { AnyRule, HostRule, HostRuleContext, LintedDocument, ReportDetails, Rule, RuleContext } from './rule.ts';

/** What the linter may look at besides the documents, and how it judges. */
export interface RunOptions {
  readonly libvirtVersion: string | undefined;
  readonly facts: HostFacts | undefined;
  readonly rules: readonly AnyRule[];
  /** Severities that differ from the rules' own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** Runs rules over documents that were read. */
export class Runner {
  readonly #context: HostRuleContext;
  readonly #byModel = new Map<ElementModel<object>, Rule[]>();
  readonly #hostRules: HostRule[] = [];
  readonly #severities: RunOptions['severities'];

  constructor(options: RunOptions) {
    const { libvirtVersion, facts } = options;
    this.#severities = options.severities;
    this.#context = {
      libvirtVersion,
      facts,
      isAtLeast: (version) => libvirtVersion !== undefined && compareVersions(libvirtVersion, version) >= 0,
    };
    for (const rule of options.rules) {
      const severity = options.severities[rule.id] ?? (rule.optIn ? 'off' : undefined);
      if (severity === 'off') continue;
      if ('checkHost' in rule) this.#hostRules.push(rule);
      else for (const model of Array.isArray(rule.on) ? rule.on : [rule.on]) this.#add(model, rule);
    }
  }

  #add(model: ElementModel<object>, rule: Rule): void {
    const rules = this.#byModel.get(model);
    if (rules === undefined) this.#byModel.set(model, [rule]);
    else rules.push(rule);
  }

  /** Everything rules say about one file. */
  check(file: LintedFile): Finding[] {
    const maker = FindingMaker.of(file);
    const remarks = maker.remarks();
    const findings: Finding[] = [];
    const said = new SaidBetter();
    const { values, models } = file.origins;
    const { source, comments } = file.document;
    const context: RuleContext = {
      ...this.#context,
      root: (model) => (file.model === model ? (file.value as never) : undefined),
      comments: comments.map(({ start, end }) => source.slice(start, end)),
    };
    for (const [index, value] of values.entries()) {
      for (const rule of this.#byModel.get(models[index]!) ?? []) {
        const report = (object: object, property: string | undefined, message: string, details: ReportDetails = {}): void => {
          const finding = maker.finding(rule, object, property, message, details);
          if (rule.insteadOf !== undefined)
            said.add(rule.insteadOf, finding, details.explains && maker.place(details.explains, undefined).path);
          findings.push(finding);
        };
        this.#attempt(rule, findings, file.path, () => rule.check(value, report as never, context));
      }
    }
    return this.judged([...said.without(remarks), ...findings]);
  }

  /** Everything rules say about all files together. */
  checkHost(host: HostView): Finding[] {
    const findings: Finding[] = [];
    for (const rule of this.#hostRules) {
      const report = (
        document: LintedDocument<object>,
        object: object,
        property: string | undefined,
        message: string,
        details: ReportDetails = {},
      ): void => {
        findings.push(FindingMaker.of(document as LintedFile).finding(rule, object, property, message, details));
      };
      this.#attempt(rule, findings, '', () => rule.checkHost(host, report as never, this.#context));
    }
    return this.judged(findings);
  }

  /** Runs a rule up to the point where it looks at something that could not be read. A rule that fails is reported itself. */
  #attempt(rule: AnyRule, findings: Finding[], file: string, check: () => void): void {
    try {
      ifReadable(check);
    } catch (error) {
      const message = `the rule '${rule.id}' failed: ${error instanceof Error ? error.message : String(error)}`;
      findings.push({ code: 'rule-failed', severity: 'error', stage: 'advice', message, path: '/', span: { start: 0, end: 0 }, file });
    }
  }

  /** Findings with the severities asked for, without those that are off. What reading says has codes of its own. */
  judged(findings: readonly Finding[]): Finding[] {
    return findings.flatMap((finding) => {
      const severity = this.#severities[finding.code];
      return severity === 'off' ? [] : severity === undefined ? [finding] : [{ ...finding, severity }];
    });
  }
}

/** What rules have said in place of reading. */
class SaidBetter {
  readonly #places = new Set<string>();
  readonly #elements = new Set<string>();

  /** @param element Path of an element of whose attributes nothing more is to be said. */
  add(codes: string | readonly string[], { span }: Finding, element: string | undefined): void {
    for (const code of [codes].flat()) {
      this.#places.add(`${code} ${span?.start}`);
      if (element !== undefined) this.#elements.add(`${code} ${element}`);
    }
  }

  /** What of reading's own is left to say. */
  without(remarks: readonly Finding[]): readonly Finding[] {
    if (this.#places.size === 0) return remarks;
    return remarks.filter(
      ({ code, span, path }) =>
        !this.#places.has(`${code} ${span?.start}`) && !this.#elements.has(`${code} ${path.replace(/\/@[^/]*$/, '')}`),
    );
  }
}
