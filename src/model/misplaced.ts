import { isBlank } from '../xml/characters.ts';
import { isSelfClosing, nameSpan, namespaceOf, type XmlElement } from '../xml/tree.ts';
import type { Fix } from './diagnostic.ts';
import { type Definition, isComplete, passesOver, refuses } from './element.ts';
import type { Remark } from './remark.ts';

/** Tells of an element that belongs in one of those beside it; false when there is no such one. */
export function misplacedElement(
  definition: Definition,
  parent: XmlElement,
  child: XmlElement,
  source: string,
  say: (remark: Remark) => void,
): boolean {
  // What libvirt refuses is for others to tell.
  if (!isComplete(definition) || definition.options.closed) return false;
  if (namespaceOf(child) !== undefined || refuses(definition, child.name) || passesOver(definition, child.name)) return false;
  const place = placeOf(definition, child.name);
  if (place === undefined) return false;
  say({
    code: 'element-misplaced',
    severity: 'error',
    stage: 'schema',
    message: `<${child.name}> belongs in <${place}>; here libvirt ignores it and drops it when it saves the document`,
    node: child,
    span: nameSpan(child),
    fix: moveInto(childrenNamed(parent, place), child, source),
  });
  return true;
}

/** The one child that an element may have in which an element of some name belongs. */
function placeOf({ shape }: Definition, name: string): string | undefined {
  const places = new Set<string>();
  for (const { target } of shape.elements.values()) {
    if (target === undefined || target.namespace !== undefined) continue;
    if (target.definitions().some((one) => one.shape.elements.has(name))) places.add(target.name);
  }
  return places.size === 1 ? [...places][0] : undefined;
}

const known = new WeakMap<XmlElement, Map<string, XmlElement[]>>();

/** The children of an element that have some name. */
function childrenNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  let byName = known.get(parent);
  if (byName === undefined) {
    byName = new Map();
    known.set(parent, byName);
  }
  let children = byName.get(name);
  if (children === undefined) {
    children = parent.elements.filter((child) => child.name === name);
    byName.set(name, children);
  }
  return children;
}

/** Moves an element behind what is in another one, if it is clear in which. */
function moveInto(places: readonly XmlElement[], child: XmlElement, source: string): Fix | undefined {
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  const margin = marginOf(child, source);
  const last = place.elements.at(-1);
  const inner = last === undefined ? `${marginOf(place, source)}  ` : marginOf(last, source);
  const text = source.slice(child.start, child.end);
  const moved = margin === '' ? text : inner + text.replaceAll(margin, inner);
  const edits = [{ start: child.start - margin.length, end: child.end, text: '' }];
  if (isSelfClosing(place)) {
    const closing = margin === '' ? '' : marginOf(place, source);
    edits.push({ start: place.end - 2, end: place.end, text: `>${moved}${closing}</${place.name}>` });
  } else {
    const at = last?.end ?? place.contentStart;
    edits.push({ start: at, end: at, text: moved });
  }
  return {
    title: `Move <${child.name}> into <${place.name}>`,
    kind: 'suggestion',
    edits: edits.sort((one, other) => one.start - other.start),
  };
}

/** The line end and the blanks before an element that begins its line; nothing for others. */
function marginOf({ start }: XmlElement, source: string): string {
  let at = start;
  while (at > 0 && isBlank(source.charCodeAt(at - 1)) && source.charCodeAt(at - 1) !== 10) at--;
  if (source.charCodeAt(at - 1) !== 10) return '';
  return source.slice(source.charCodeAt(at - 2) === 13 ? at - 2 : at - 1, start);
}
