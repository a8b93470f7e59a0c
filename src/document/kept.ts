import { type ForeignElement, unknownContent } from '../model/unknown.ts';
import type { XmlElement } from '../xml/tree.ts';

/** Knows which children of an element an object still keeps as unknown content. */
export class Kept {
  readonly #source: string;
  readonly #elements: Map<string, ForeignElement[]> | undefined;

  constructor(source: string, value: object) {
    this.#source = source;
    const elements = unknownContent(value)?.elements;
    if (elements === undefined || elements.length === 0) return;
    this.#elements = new Map();
    for (const element of elements) {
      const same = this.#elements.get(element.xml);
      if (same === undefined) this.#elements.set(element.xml, [element]);
      else same.push(element);
    }
  }

  /** Those children that are not kept because they could not be read. */
  readable(children: readonly XmlElement[]): readonly XmlElement[] {
    return this.#elements === undefined ? children : children.filter((child) => !this.#take(child, true));
  }

  /** Whether a child is kept for any reason. */
  takes(child: XmlElement): boolean {
    return this.#take(child, undefined);
  }

  /** What is kept and answers for no child: it came from elsewhere. */
  rest(): ForeignElement[] {
    return this.#elements === undefined ? [] : [...this.#elements.values()].flat();
  }

  #take(child: XmlElement, unreadable: boolean | undefined): boolean {
    if (this.#elements === undefined) return false;
    const same = this.#elements.get(this.#source.slice(child.start, child.end));
    const index = same?.findIndex((element) => unreadable === undefined || element.unreadable === unreadable) ?? -1;
    if (index < 0) return false;
    same!.splice(index, 1);
    return true;
  }
}
