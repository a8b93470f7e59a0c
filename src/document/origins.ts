import type { ElementModel } from '../model/element.ts';
import type { Origins } from '../model/read.ts';
import type { XmlElement } from '../xml/tree.ts';

/** Where an object was read. */
export interface Origin {
  node: XmlElement;
  model: ElementModel<object>;
}

/** Remembers which element each object was read from, and finds it again. */
export class OriginIndex implements Origins {
  readonly values: object[] = [];
  readonly nodes: XmlElement[] = [];
  readonly models: ElementModel<object>[] = [];
  #places: Map<object, number> | undefined;
  #next = 0;

  of(value: object): Origin | undefined {
    const place = this.#placeOf(value);
    return place < 0 ? undefined : { node: this.nodes[place]!, model: this.models[place]! };
  }

  nodeOf(value: object): XmlElement | undefined {
    const place = this.#placeOf(value);
    return place < 0 ? undefined : this.nodes[place];
  }

  #placeOf(value: object): number {
    // Whoever walks through a list asks for neighbours; the map is built for everybody else.
    for (let place = this.#next; place < this.#next + 3; place++) {
      if (this.values[place] !== value) continue;
      this.#next = place + 1;
      return place;
    }
    this.#places ??= new Map(this.values.map((one, place) => [one, place]));
    const place = this.#places.get(value) ?? -1;
    if (place >= 0) this.#next = place + 1;
    return place;
  }
}
