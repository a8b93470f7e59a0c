import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/document/edits.ts';
import { type LintOptions, lint } from '../../src/lint/index.ts';
import { rules } from '../../src/lint/rules/index.ts';

/** A document that a rule says something about. */
export interface Reported {
  /** The document, with `«` and `»` around what is reported. A list for several documents. */
  xml: string | readonly string[];
  /** What is said, in order of place. */
  says: string | readonly string[];
  /** The document after the fix, where there is one. */
  fixed?: string;
  options?: LintOptions;
  /** Severity and stage, where they are not the rule's own: `warning silent`. */
  as?: string;
}

export interface RuleCases {
  /** What the documents have in common, with `…` in the place of the case. */
  around?: string;
  reports: readonly Reported[];
  /** Documents that the rule has nothing to say about, by the reason. */
  accepts: Readonly<Record<string, string | readonly string[]>>;
  /** Options for the documents that are accepted. */
  acceptOptions?: LintOptions;
}

/** Checks what a rule reports, where, and what its fix makes of it; and what it does not report. Rules that are off otherwise are on. */
export function checkRule(id: string, { around = '…', reports, accepts, acceptOptions }: RuleCases): void {
  const rule = rules.find((one) => one.id === id)!;
  const optIn = rule.optIn && { rules: { [id]: rule.severity } };
  const whole = (xml: string): string => around.replace('…', () => xml);
  const judge = (xml: string | readonly string[], options: LintOptions = {}) => {
    const marked = (typeof xml === 'string' ? [xml] : xml).map(whole);
    const files = marked.map((text, index) => ({ path: `${index}.xml`, text: text.replace(/[«»]/g, '') }));
    return { marked, files, found: lint(files, { ...optIn, ...options }).filter(({ code }) => code === id) };
  };

  describe(id, () => {
    it.each(reports.map((one) => [[one.says].flat().join('; '), one] as const))('says: %s', (_, { xml, says, fixed, options, as }) => {
      const { marked, files, found } = judge(xml, options);
      expect(found.map(({ message }) => message)).toEqual([says].flat());
      const shown = files.map(({ path, text }) =>
        mark(
          text,
          found.filter(({ file }) => file === path).map(({ span }) => span!),
        ),
      );
      expect(shown).toEqual(marked);
      for (const { severity, stage } of found) expect(`${severity} ${stage}`).toBe(as ?? `${rule.severity} ${rule.stage}`);
      const [first] = found.flatMap(({ fix, file }) => (fix === undefined ? [] : { edits: fix.edits, file }));
      const source = files.find(({ path }) => path === first?.file)?.text;
      expect(first && applyEdits(source!, first.edits)).toBe(fixed === undefined ? undefined : whole(fixed));
    });

    it.each(Object.entries(accepts))('takes %s', (_, xml) => {
      expect(judge(xml, acceptOptions).found).toEqual([]);
    });

    if (rule.optIn) {
      it('is off unless asked for', () => {
        for (const { xml, options } of reports) {
          const files = [xml].flat().map((text, index) => ({ path: `${index}.xml`, text: whole(text).replace(/[«»]/g, '') }));
          expect(lint(files, options).map(({ code }) => code)).not.toContain(id);
        }
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
