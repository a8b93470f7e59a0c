import { describe, expect, it } from 'vitest';
import { applyFixes, type LintOptions, lint } from '../../src/lint/index.ts';
import { rules } from '../../src/lint/rules/index.ts';

/** A document that a rule says something about. */
export interface Reported {
  /** What is shown of it; what is said, when absent. */
  name?: string;
  /** The document, with `«` and `»` around what is reported. A list for several documents. */
  xml: string | readonly string[];
  /** What is said, in order of place. */
  says: string | readonly string[];
  /** The document after all fixes that can be made together, where there are any. */
  fixed?: string;
  options?: LintOptions;
  /** Severity and stage, where they are not the rule's own: `warning silent`. A list where they differ. */
  as?: string | readonly string[];
}

/** Documents that a rule has nothing to say about. */
type Accepted = string | readonly string[] | { readonly xml: string | readonly string[]; readonly options: LintOptions };

export interface RuleCases {
  /** What the documents have in common, with `…` in the place of the case. */
  around?: string;
  reports: readonly Reported[];
  /** Documents that the rule has nothing to say about, by the reason. */
  accepts: Readonly<Record<string, Accepted>>;
  /** Options for the documents that are accepted. */
  acceptOptions?: LintOptions;
}

/**
 * Checks what a rule, or what is found while reading, reports and where, and what fixes make of it; and what it does not report.
 * Rules that are off otherwise are on.
 */
export function checkRule(id: string, { around = '…', reports, accepts, acceptOptions = {} }: RuleCases): void {
  const rule = rules.find((one) => one.id === id);
  const optIn = rule?.optIn && { rules: { [id]: rule.severity } };
  const markedOf = (xml: string | readonly string[]): string[] => [xml].flat().map((one) => around.replace('…', () => one));
  const filesOf = (xml: string | readonly string[]) =>
    markedOf(xml).map((text, index) => ({ path: `${index}.xml`, text: text.replace(/[«»]/g, '') }));
  const judge = (xml: string | readonly string[], options: LintOptions = {}) =>
    lint(filesOf(xml), { ...optIn, ...options }).filter(({ code }) => code === id);

  describe(id, () => {
    it.each(reports.map((one) => [one.name ?? [one.says].flat().join('; '), one] as const))('says: %s', (_, one) => {
      const found = judge(one.xml, one.options);
      expect(found.map(({ message }) => message)).toEqual([one.says].flat());
      const files = filesOf(one.xml);
      const spansIn = (path: string) => found.filter(({ file }) => file === path).map(({ span }) => span!);
      expect(files.map(({ path, text }) => mark(text, spansIn(path)))).toEqual(markedOf(one.xml));
      const as = typeof one.as === 'object' ? one.as : found.map(() => one.as ?? `${rule?.severity} ${rule?.stage}`);
      expect(found.map(({ severity, stage }) => `${severity} ${stage}`)).toEqual(as);
      const mended = files.find(({ path }) => found.some(({ file, fix }) => file === path && fix !== undefined));
      const fixes = found.filter(({ file }) => file === mended?.path);
      expect(mended && applyFixes(mended.text, fixes, ['safe', 'suggestion']).text).toBe(
        one.fixed === undefined ? undefined : markedOf(one.fixed)[0],
      );
      if (one.fixed !== undefined && files.length === 1 && found.length === 1) expect(judge(one.fixed, one.options)).toEqual([]);
    });

    it.each(Object.entries(accepts))('takes %s', (_, one) => {
      const given = typeof one === 'string' || !('xml' in one) ? { xml: one, options: acceptOptions } : one;
      expect(judge(given.xml, given.options)).toEqual([]);
    });

    if (rule?.optIn) {
      it('is off unless asked for', () => {
        for (const { xml, options } of reports) expect(lint(filesOf(xml), options).map(({ code }) => code)).not.toContain(id);
      });
    }
  });
}

/** Puts marks around places of a text. */
function mark(text: string, spans: readonly { start: number; end: number }[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, sign: '«' },
    { at: end, sign: '»' },
  ]);
  return marks
    .sort((one, other) => other.at - one.at)
    .reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
}
