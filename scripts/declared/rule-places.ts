import { detect } from '../../src/document/detect.ts';
import { readRoot } from '../../src/document/read.ts';
import { lint } from '../../src/lint/index.ts';
import { modelOf } from '../../src/lint/models.ts';
import { rules } from '../../src/lint/rules/index.ts';
import type { Severity, Stage } from '../../src/model/diagnostic.ts';
import type { ElementModel } from '../../src/model/element.ts';
import type { Origins } from '../../src/model/read.ts';
import { readXml } from '../../src/xml/read.ts';
import type { XmlElement } from '../../src/xml/tree.ts';
import { libvirtFunctions } from './libvirt-functions.ts';

/** A rule of the linter and the elements it speaks of. */
export interface RulePlace {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly stage: Stage;
  /** The functions of libvirt that it follows. */
  readonly functions: readonly string[];
  readonly models: ReadonlySet<ElementModel<object>>;
}

/** Where rules report something: in the examples of their pages, or else at the elements they look at. */
export function rulePlaces(pageOf: (id: string) => string | undefined): RulePlace[] {
  return rules.map((rule) => {
    const { id, summary, severity, stage } = rule;
    const page = pageOf(id) ?? '';
    const shown = reportedIn(page, id);
    const looked = 'on' in rule ? [rule.on].flat() : [];
    const models = shown.size > 0 ? shown : new Set(looked as ElementModel<object>[]);
    return { id, summary, severity, stage, functions: libvirtFunctions(page), models };
  });
}

function reportedIn(page: string, id: string): Set<ElementModel<object>> {
  const part = /^## Reported\n([\s\S]*?)(?=^## )/m.exec(page)?.[1] ?? '';
  const options = JSON.parse(/<!-- options: (.*) -->/.exec(part)?.[1] ?? '{}') as object;
  const found = new Set<ElementModel<object>>();
  for (const [, block] of part.matchAll(/^```xml\n([\s\S]*?)^```$/gm)) {
    const pieces = block!.split(/^<!-- file: (.+) -->\n/m);
    const files = pieces.length === 1 ? [{ path: 'example.xml', text: block! }] : filesOf(pieces.slice(1));
    for (const { code, file, span } of lint(files, options)) {
      const text = files.find(({ path }) => path === file)?.text;
      const model = code === id && span !== undefined && text !== undefined ? modelAt(text, span.start) : undefined;
      if (model !== undefined) found.add(model);
    }
  }
  return found;
}

function filesOf(pieces: readonly string[]): { path: string; text: string }[] {
  return pieces.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: pieces[index + 1]! }] : []));
}

/** The model of the innermost element around a place of a document. */
function modelAt(text: string, offset: number): ElementModel<object> | undefined {
  const kind = detect(text);
  const model = kind && modelOf(kind);
  if (model === undefined) return undefined;
  const origins: Origins & { nodes: XmlElement[] } = { values: [], nodes: [], models: [] };
  readRoot(model, readXml(text), origins);
  const around = [...origins.nodes.keys()].filter((index) => origins.nodes[index]!.start <= offset && offset < origins.nodes[index]!.end);
  const lengthOf = (index: number): number => origins.nodes[index]!.end - origins.nodes[index]!.start;
  const [innermost] = around.sort((one, other) => lengthOf(one) - lengthOf(other));
  return innermost === undefined ? undefined : origins.models[innermost];
}
