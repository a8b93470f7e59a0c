import type { Edit } from '../model/diagnostic.ts';
import type { Member } from '../model/shape.ts';
import { isAllBlank, isBlank } from '../xml/characters.ts';
import { isSelfClosing, nameSpan, type XmlElement } from '../xml/tree.ts';
import type { Style } from './style.ts';

interface Insertion {
  member: Member | undefined;
  text: string;
  /** The item of the same list that stands before it. */
  after: XmlElement | undefined;
}

/** Collects what happens to the children of one element, and works out where new ones go. */
export class ChildEdits {
  readonly node: XmlElement;
  readonly #style: Style;
  /** The first and the last child that keeps its place, for each field. */
  readonly #staying = new Map<Member, { first: XmlElement; last: XmlElement }>();
  readonly #removed: XmlElement[] = [];
  readonly #insertions: Insertion[] = [];

  constructor(style: Style, node: XmlElement) {
    this.#style = style;
    this.node = node;
  }

  /** Says that a child keeps its place. */
  stays(member: Member, child: XmlElement): void {
    const known = this.#staying.get(member);
    if (known === undefined) this.#staying.set(member, { first: child, last: child });
    else known.last = child;
  }

  remove(child: XmlElement): void {
    this.#removed.push(child);
  }

  /** Adds an element where libvirt's order puts it, in a list behind the item before it. */
  insert(member: Member, text: string, after: XmlElement | undefined): void {
    this.#insertions.push({ member, text, after });
  }

  /** Adds an element behind all others. */
  append(text: string): void {
    this.#insertions.push({ member: undefined, text, after: this.node.elements.at(-1) });
  }

  edits(): Edit[] {
    const edits = this.#removed.map((child) => removalOf(this.#style, child));
    if (this.#insertions.length === 0) return edits;
    const separator = this.#style.separator(this.node);
    if (this.node.elements.length === 0) return [...edits, this.#firstChildren(separator)];
    for (const { member, text, after } of this.#insertions) {
      const at = after === undefined ? this.#placeFor(member!) : this.#behind(after);
      edits.push({ start: at, end: at, text: separator + text });
    }
    return edits;
  }

  /** Where the first item of a list, or a child that appears once, goes. */
  #placeFor(member: Member): number {
    const next = this.#staying.get(member);
    if (next !== undefined) return this.#before(next.first);
    let best: Member | undefined;
    for (const one of this.#staying.keys()) if (one.rank < member.rank && (best === undefined || one.rank > best.rank)) best = one;
    return best === undefined ? this.node.contentStart : this.#behind(this.#staying.get(best)!.last);
  }

  /** In front of an element and of the comments above it, which belong to it. */
  #before(child: XmlElement): number {
    const previous = this.node.elements[this.node.elements.indexOf(child) - 1];
    return previous === undefined ? this.node.contentStart : this.#behind(previous);
  }

  /** Behind an element and a comment that ends its line. */
  #behind(child: XmlElement): number {
    sameLineComment.lastIndex = child.end;
    return sameLineComment.test(this.#style.source) ? sameLineComment.lastIndex : child.end;
  }

  /** One edit that gives an element its first children. */
  #firstChildren(separator: string): Edit {
    const { node } = this;
    const { source, newline } = this.#style;
    const text = this.#insertions.map((insertion) => separator + insertion.text).join('');
    const closing = separator === '' ? '' : newline + (this.#style.indentOf(node) ?? '');
    if (isSelfClosing(node)) {
      const start = node.attributes.at(-1)?.end ?? nameSpan(node).end;
      return { start, end: node.end, text: `>${text}${closing}</${node.name}>` };
    }
    const inside = source.slice(node.contentStart, node.contentEnd);
    // What stands inside is blank, text or comments; the new children go behind it, and the end tag onto its own line.
    const end = node.contentStart + inside.trimEnd().length;
    const blanks = source.slice(end, node.contentEnd);
    return { start: end, end, text: blanks.includes('\n') || (isAllBlank(inside) && inside !== '') ? text : text + closing };
  }
}

/** Takes an element out together with the line it stands on, when nothing else does. */
export function removalOf({ source }: Style, child: XmlElement): Edit {
  const { contentStart, contentEnd } = child.parent!;
  let start = child.start;
  while (start > contentStart && isBlank(source.charCodeAt(start - 1)) && source.charCodeAt(start - 1) !== 10) start--;
  const ownLine = source.charCodeAt(start - 1) === 10;
  let end = child.end;
  while (source.charCodeAt(end) === 32 || source.charCodeAt(end) === 9) end++;
  const endsLine = source.charCodeAt(end) === 10 || source.charCodeAt(end) === 13 || end >= contentEnd;
  if (!endsLine || (!ownLine && end > child.end && start < child.start))
    return { start: child.start, end: ownLine ? end : child.end, text: '' };
  if (ownLine && start > contentStart) start -= source.charCodeAt(start - 2) === 13 ? 2 : 1;
  return { start, end: child.end, text: '' };
}

const sameLineComment = /[ \t]*<!--(?:(?!-->)[^\n])*-->(?=[ \t]*\r?\n)/y;
