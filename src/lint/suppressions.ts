import { nearest } from '../model/words.ts';
import { LineIndex } from '../xml/lines.ts';
import type { Span, XmlDocument } from '../xml/tree.ts';
import type { Finding } from './findings.ts';

/** A comment that asks for silence. */
interface Suppression {
  /** Where the code stands in the text. */
  span: Span;
  code: string;
  /** The line it speaks of; all lines when absent. */
  line: number | undefined;
  used: boolean;
}

/** What comments may name. */
export interface JudgedCodes {
  /** Every code that findings may have. */
  readonly known: ReadonlySet<string>;
  /** Those that could not be found this time. */
  readonly unjudged: ReadonlySet<string>;
}

const pattern = /^<!--\s*libvirt-xml-disable(-next-line)?\s+([\w, -]+?)\s*(?::[\s\S]*)?-->$/;

/**
 * Leaves out findings that comments of the document ask to leave out, and says which of these comments have nothing to
 * leave out any more. `<!-- libvirt-xml-disable-next-line CODE, …: reason -->` speaks of the line below it,
 * `<!-- libvirt-xml-disable CODE, …: reason -->` of the whole document.
 */
export function suppress({ source, comments }: XmlDocument, findings: readonly Finding[], file: string, codes: JudgedCodes): Finding[] {
  if (!source.includes('libvirt-xml-disable')) return [...findings];
  const lines = new LineIndex(source);
  const suppressions = comments.flatMap((comment) => read(source, comment, lines));
  const left = findings.filter((finding) => {
    const line = finding.span === undefined ? undefined : lines.at(finding.span.start).line;
    const matching = suppressions.filter((one) => one.code === finding.code && (one.line === undefined || one.line === line));
    for (const one of matching) one.used = true;
    return matching.length === 0;
  });
  for (const { used, code, span } of suppressions) {
    if (used || codes.unjudged.has(code)) continue;
    const meant = codes.known.has(code) ? undefined : nearest(code, codes.known);
    const unknown = `there is no rule '${code}'; ${meant === undefined ? 'remove it from the comment' : `did you mean '${meant}'?`}`;
    const message = codes.known.has(code) ? `nothing here is reported as '${code}' any more; remove it from the comment` : unknown;
    left.push(unusedAt(span, message, file));
  }
  for (const comment of comments) {
    const text = source.slice(comment.start, comment.end);
    if (!pattern.test(text) && attempted.test(text)) left.push(unusedAt(comment, unreadable, file));
  }
  return left;
}

const attempted = /^<!--\s*libvirt-xml-disable/;
const unreadable =
  'this comment asks for no silence that is understood; write libvirt-xml-disable-next-line RULE: reason, or libvirt-xml-disable RULE: reason';

function unusedAt(span: Span, message: string, file: string): Finding {
  return { code: 'unused-suppression', severity: 'warning', stage: 'advice', message, path: '/', span, file };
}

function read(source: string, comment: Span, lines: LineIndex): Suppression[] {
  const text = source.slice(comment.start, comment.end);
  const match = pattern.exec(text);
  if (match === null) return [];
  const line = match[1] === undefined ? undefined : lines.at(comment.end).line + 1;
  const list = match[2]!;
  const start = comment.start + text.indexOf(list, text.indexOf('libvirt-xml-disable') + 19);
  return [...list.matchAll(/[\w-]+/g)].map(({ 0: code, index }) => ({
    span: { start: start + index, end: start + index + code.length },
    code,
    line,
    used: false,
  }));
}
