import { readRoot } from '../../src/document/read.ts';
import type { Definition, ElementModel } from '../../src/model/element.ts';
import type { Origins } from '../../src/model/read.ts';
import { readXml } from '../../src/xml/read.ts';
import type { XmlElement } from '../../src/xml/tree.ts';
import { definitionName } from './meaning.ts';

/** A document of ours. */
export interface SampleDocument {
  readonly model: ElementModel<object>;
  readonly text: string;
  /** Whether somebody would want it, rather than that it shows every word there is. */
  readonly isSensible: boolean;
}

interface Candidate {
  readonly text: string;
  readonly score: number;
}

const longest = 16;

/** For each shape, by its name, an element of some document that shows much of it in a few lines. */
export function examplesFrom(documents: readonly SampleDocument[]): Map<string, string> {
  const best = new Map<string, Candidate>();
  for (const { model, text, isSensible } of documents) {
    const origins: Origins & { nodes: XmlElement[] } = { values: [], nodes: [], models: [] };
    readRoot(model, readXml(text), origins);
    for (const [index, node] of origins.nodes.entries()) {
      const definition = origins.models[index]!.forNode(node);
      const found = dedent(text, node);
      const lines = found.split('\n').length;
      const score = fieldsIn(definition, node) * 3 - lines - Math.max(0, lines - longest) * 10 + (isSensible ? 5 : 0);
      const name = definitionName(definition);
      if (score > (best.get(name)?.score ?? Number.NEGATIVE_INFINITY)) best.set(name, { text: found, score });
    }
  }
  return new Map([...best].map(([name, { text }]) => [name, text]));
}

/** How many declared fields an element has. */
function fieldsIn({ shape }: Definition, node: XmlElement): number {
  const attributes = node.attributes.filter(({ name }) => shape.attributes.has(name));
  const children = new Set(node.elements.map(({ name }) => name).filter((name) => shape.elements.has(name)));
  return attributes.length + children.size;
}

function dedent(source: string, node: XmlElement): string {
  const line = source.lastIndexOf('\n', node.start) + 1;
  const margin = /^[ \t]*/.exec(source.slice(line, node.start))![0];
  return source.slice(node.start, node.end).replaceAll(`\n${margin}`, '\n');
}
