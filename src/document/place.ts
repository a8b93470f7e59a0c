import type { Definition, ElementModel } from '../model/element.ts';
import { memberFor } from '../model/read.ts';
import type { Member } from '../model/shape.ts';
import type { XmlElement } from '../xml/tree.ts';

/**
 * Works out paths such as `/network/ip[1]/dhcp/range[2]/@end`. Items of lists are numbered from 1, also when there
 * is one; what may stand there once is numbered only where it is repeated.
 */
export class Paths {
  readonly #model: ElementModel<object>;
  readonly #numbers = new WeakMap<XmlElement, Map<XmlElement, number>>();

  constructor(model: ElementModel<object>) {
    this.#model = model;
  }

  of(node: XmlElement, attribute?: string): string {
    const chain: XmlElement[] = [];
    for (let at: XmlElement | undefined = node; at !== undefined; at = at.parent) chain.unshift(at);
    let path = `/${chain[0]!.name}`;
    let model: ElementModel<object> | undefined = this.#model;
    for (const [index, parent] of chain.slice(0, -1).entries()) {
      const child = chain[index + 1]!;
      const definition: Definition | undefined = model?.forNode(parent);
      const member: Member | undefined = definition && memberFor(definition, definition.shape, child);
      const number = this.#numberOf(parent, child);
      const isList = member?.kind === 'children' || member?.kind === 'leaves';
      path += `/${child.name}${isList || number > 1 ? `[${number}]` : ''}`;
      model = member?.target;
    }
    return attribute === undefined ? path : `${path}/@${attribute}`;
  }

  /** Which of its parent's children of the same name an element is, from 1. */
  #numberOf(parent: XmlElement, child: XmlElement): number {
    let numbers = this.#numbers.get(parent);
    if (numbers === undefined) {
      numbers = new Map();
      const counts = new Map<string, number>();
      for (const one of parent.elements) {
        const count = (counts.get(one.name) ?? 0) + 1;
        counts.set(one.name, count);
        numbers.set(one, count);
      }
      this.#numbers.set(parent, numbers);
    }
    return numbers.get(child)!;
  }
}
