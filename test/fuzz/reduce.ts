import { copy, type Tree, toTree, toXml, walk } from './tree.ts';

/** The smallest document for which something still holds, found by leaving out elements and attributes one by one. */
export async function reduce(xml: string, holds: (xml: string) => Promise<boolean>): Promise<string> {
  let best: Tree;
  try {
    best = toTree(xml);
  } catch {
    return xml;
  }
  if (!(await holds(toXml(best)))) return xml;
  for (let changed = true; changed; ) {
    changed = false;
    for (let index = smaller(best).length - 1; index >= 0; index--) {
      const candidate = smaller(best)[index];
      if (candidate === undefined || !(await holds(toXml(candidate)))) continue;
      best = candidate;
      changed = true;
    }
  }
  return toXml(best);
}

/** The document with one thing less, each in turn. */
function smaller(tree: Tree): Tree[] {
  const results: Tree[] = [];
  const count = [...walk(tree)].length;
  for (let at = 0; at < count; at++) {
    const element = [...walk(tree)][at]!.tree;
    for (let index = 0; index < element.attributes.length; index++) {
      const clone = copy(tree);
      [...walk(clone)][at]!.tree.attributes.splice(index, 1);
      results.push(clone);
    }
    for (let index = 0; index < element.children.length; index++) {
      const clone = copy(tree);
      [...walk(clone)][at]!.tree.children.splice(index, 1);
      results.push(clone);
    }
  }
  return results;
}
