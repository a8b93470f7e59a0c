import { nameSpan, type Span, valueSpan, type XmlAttribute, type XmlElement } from '../xml/tree.ts';
import type { Codec } from './codec.ts';
import type { Fix } from './diagnostic.ts';
import { type Definition, type ElementModel, isUnknownWord, variantWords } from './element.ts';
import { isPassedOver } from './field.ts';
import type { Remark } from './remark.ts';
import type { Member } from './shape.ts';
import { isNewer } from './version.ts';
import { likeliest, listed } from './words.ts';

/** Takes note of a remark. */
export type Say = (remark: Remark) => void;

/** Says what there is to say of the attribute that picks a variant. */
export function variant(
  model: ElementModel<object>,
  definition: Definition,
  node: XmlElement,
  attribute: XmlAttribute,
  say: Say,
  version: string | undefined,
): void {
  const options = definition.shape.attributes.get(attribute.name)?.options ?? {};
  if (!isUnknownWord(definition, attribute.name)) {
    const { since } = options;
    const what = `${attribute.name}='${attribute.value}'`;
    if (since !== undefined) newer(node, what, since, attribute.name, valueSpan(attribute), say, version, true);
    return;
  }
  const stage = isPassedOver(options) ? 'schema' : 'define';
  const known = { words: variantWords(model, attribute.name), meant: definition.variant?.meant };
  unknownWord(node, attribute.name, attribute.value, known, attribute, stage, say);
}

/** The words that would do, which of them other words mean, and what else there is to say of a text. */
interface KnownWords extends Pick<Codec<unknown>, 'words' | 'explain'> {
  readonly meant?: Codec<unknown>['meant'] | undefined;
}

function unknownWord(
  node: XmlElement,
  subject: string,
  text: string,
  known: KnownWords,
  attribute: XmlAttribute | undefined,
  stage: 'define' | 'schema',
  say: Say,
): void {
  const { words = [] } = known;
  const meant = likeliest(text, words, known.meant);
  const why = known.explain?.(text) ?? (meant === undefined ? `expected ${listed(words)}` : `did you mean '${meant}'?`);
  const span = attribute === undefined ? contentSpan(node) : valueSpan(attribute);
  say({
    code: 'unknown-value',
    severity: stage === 'define' ? 'error' : 'warning',
    stage,
    message: `'${text}' is not a ${subject} that libvirt knows for <${node.name}>; ${why}`,
    node,
    attribute: attribute?.name,
    span,
    fix: meant === undefined ? undefined : { title: `Change it to '${meant}'`, kind: 'suggestion', edits: [{ ...span, text: meant }] },
  });
}

/** A text that could be read: is it one the schema takes, and a word this version knows? */
export function readText(
  node: XmlElement,
  member: Member,
  text: string,
  attribute: XmlAttribute | undefined,
  say: Say,
  version: string | undefined,
): void {
  const codec = member.codec!;
  if (codec.words !== undefined && !codec.words.includes(text)) {
    const stage = isPassedOver(member.options) ? 'schema' : 'define';
    unknownWord(node, subjectOf(member, node), text, codec, attribute, stage, say);
    return;
  }
  const span = attribute === undefined ? contentSpan(node) : valueSpan(attribute);
  const since = codec.wordsSince?.[text];
  if (since !== undefined) newer(node, `'${text}' as ${subjectOf(member, node)}`, since, attribute?.name, span, say, version, true);
  if (attribute !== undefined && member.options.since !== undefined)
    newer(
      node,
      `the attribute '${attribute.name}'`,
      member.options.since,
      attribute.name,
      { start: attribute.start, end: attribute.start + attribute.name.length },
      say,
      version,
    );
  if (attribute !== undefined && member.options.schema === 'unknown')
    outsideSchema(node, attribute.name, { start: attribute.start, end: attribute.start + attribute.name.length }, say);
  looseText(node, member, text, attribute, say);
}

/** What libvirt reads and its schema does not know. */
function outsideSchema(node: XmlElement, attribute: string | undefined, span: Span, say: Say): void {
  const what = attribute === undefined ? `<${node.name}>` : `the attribute '${attribute}'`;
  const message = `libvirt reads ${what}, and its schema does not know it here`;
  say({ code: 'not-in-schema', severity: 'warning', stage: 'schema', message, node, attribute, span });
}

/** A text that libvirt takes and its schema does not. */
export function looseText(node: XmlElement, member: Member, text: string, attribute: XmlAttribute | undefined, say: Say): void {
  const codec = member.codec!;
  // An empty text may count as none where no empty text can be read.
  if (codec.inSchema?.(text) ?? codec.words?.includes(text) ?? codec.decode(text) !== undefined) return;
  const what = text === '' ? 'is empty' : `is written '${text}'`;
  const span = attribute === undefined ? contentSpan(node) : valueSpan(attribute);
  const loose = text === '' ? undefined : codec.loose?.(text);
  say({
    code: loose?.code ?? 'loose-value',
    severity: loose?.severity ?? 'warning',
    stage: 'schema',
    message: `${describe(member, node)} ${what}, ${loose?.message ?? `which libvirt takes and its schema does not; expected ${codec.inSchema?.format ?? codec.format}`}`,
    node,
    attribute: attribute?.name,
    span,
    fix: loose?.text === undefined ? undefined : rewrite(span, loose.text, loose.safe ?? false),
  });
}

function rewrite(span: Span, text: string, safe: boolean): Fix | undefined {
  // What needs escaping is not worth a fix.
  if (/[&<>'"]/.test(text)) return undefined;
  return { title: `Write '${text}'`, kind: safe ? 'safe' : 'suggestion', edits: [{ ...span, text }] };
}

/** A text that its codec cannot read. */
export function invalidText(node: XmlElement, member: Member, text: string, attribute: XmlAttribute | undefined, say: Say): void {
  const codec = member.codec!;
  const ignored = isPassedOver(member.options);
  const inSchema = codec.inSchema?.(text) ?? false;
  if (codec.words !== undefined && text !== '') {
    const sayOfWord = (remark: Remark): void => say({ ...remark, inSchema });
    unknownWord(node, subjectOf(member, node), text, codec, attribute, ignored ? 'schema' : 'define', sayOfWord);
    return;
  }
  const why = codec.explain?.(text);
  const meant = codec.correct?.(text) ?? withoutBlanks(codec, text);
  const span = attribute === undefined ? contentSpan(node) : valueSpan(attribute);
  say({
    inSchema,
    code: 'invalid-value',
    severity: ignored ? 'warning' : 'error',
    stage: ignored ? 'schema' : 'define',
    message: `${describe(member, node)} ${text === '' ? 'is empty' : `is '${text}'`}; expected ${codec.format}${why === undefined ? '' : `: ${why}`}`,
    node,
    attribute: attribute?.name,
    span,
    fix: meant === undefined ? undefined : rewrite(span, meant, false),
  });
}

function withoutBlanks(codec: Codec<unknown>, text: string): string | undefined {
  const inner = text.trim();
  return inner === '' || codec.decode(inner) === undefined ? undefined : inner;
}

function partOf(member: Member): string {
  if (member.kind === 'attribute' || member.kind === 'tag') return `the attribute '${member.name}'`;
  return member.kind === 'content' ? 'text' : `a child <${member.name}>`;
}

/** Says that something is missing which only older releases insist on. */
export function missingBefore(node: XmlElement, member: Member, say: Say, version: string | undefined): void {
  const what = `<${node.name}> without ${partOf(member)}`;
  newer(node, what, member.options.optionalSince!, undefined, nameSpan(node), say, version, true);
}

/** Says that something is missing which only the schema insists on, unless the release asked about has let that go. */
export function missingInSchema(node: XmlElement, member: Member, say: Say, version: string | undefined): void {
  const { optionalSince } = member.options;
  if (optionalSince === undefined || isNewer(optionalSince, version)) missing(node, member, say);
}

export function missing(node: XmlElement, member: Member, say: Say): void {
  const format = member.kind === 'attribute' && member.codec !== undefined ? `, ${member.codec.format}` : '';
  say({
    code: 'missing',
    severity: member.required ? 'error' : 'warning',
    stage: member.required ? 'define' : 'schema',
    message: `<${node.name}> needs ${partOf(member)}${format}${member.required ? '' : '; only the schema insists on it'}`,
    node,
    span: nameSpan(node),
  });
}

/** What becomes of an element that stands there once more. */
const fates = {
  first: 'only the first one counts, this one is lost',
  last: 'the last one counts, those before it are lost',
  refused: 'libvirt refuses a second',
  all: 'libvirt puts together what is in them',
} as const;

export function repeated(member: Member, child: XmlElement, say: Say): void {
  const { repeated } = member.options;
  say({
    code: 'repeated-element',
    severity: 'error',
    stage: repeated === 'refused' ? 'define' : 'schema',
    message: `<${child.parent!.name}> takes one <${child.name}>; ${fates[repeated ?? 'first']}`,
    node: child,
    span: nameSpan(child),
  });
}

/** A child element that is declared: is it one the release asked about knows, and the schema? */
export function readChild(child: XmlElement, { options }: Member, say: Say, version: string | undefined): void {
  if (options.since !== undefined) newer(child, `<${child.name}>`, options.since, undefined, nameSpan(child), say, version);
  if (options.schema === 'unknown') outsideSchema(child, undefined, nameSpan(child), say);
}

function newer(
  node: XmlElement,
  what: string,
  since: string,
  attribute: string | undefined,
  span: Span,
  say: Say,
  version: string | undefined,
  refused = false,
): void {
  if (!isNewer(since, version)) return;
  const before = version === undefined ? 'older releases' : `libvirt ${version}`;
  const verb = version === undefined ? '' : 's';
  say({
    code: 'newer-than-libvirt',
    severity: version === undefined ? 'info' : refused ? 'error' : 'warning',
    stage: refused ? 'define' : 'schema',
    message: `${what} came with libvirt ${since}; ${before} ${refused ? `refuse${verb}` : `drop${verb}`} it`,
    node,
    attribute,
    span,
  });
}

function describe(member: Member, node: XmlElement): string {
  if (member.kind === 'attribute') return `${member.name} of <${node.name}>`;
  return `the text of <${node.name}>`;
}

function subjectOf(member: Member, node: XmlElement): string {
  return member.kind === 'attribute' ? member.name : node.name;
}

/** The text between the tags; the name where there is none. */
function contentSpan(node: XmlElement): Span {
  return node.contentStart < node.contentEnd ? { start: node.contentStart, end: node.contentEnd } : nameSpan(node);
}
