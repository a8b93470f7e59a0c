import type { XmlElement } from '../xml/tree.ts';

/**
 * Decides which items of a list take the place of which elements, as many and as early as the order allows. An item
 * that was read from an element keeps it, unless the list was reordered around it; a new item takes the place of an
 * element that no item wants any more, when both stand in the same gap.
 * @returns For each item its element, if any; the elements come in document order.
 */
export function matchItems(
  items: readonly unknown[],
  nodes: readonly XmlElement[],
  nodeOf: (item: unknown) => XmlElement | undefined,
): (XmlElement | undefined)[] {
  const origins = items.map(nodeOf);
  if (origins.length === nodes.length && origins.every((node, index) => node === nodes[index])) return origins;

  const places = new Map(nodes.map((node, place) => [node, place]));
  const wanted = origins.map((node) => (node === undefined ? -1 : (places.get(node) ?? -1)));
  const matches: (XmlElement | undefined)[] = items.map(() => undefined);
  const anchors = longestIncreasing(wanted);
  for (const index of anchors) matches[index] = nodes[wanted[index]!];

  const claimed = new Set(wanted);
  let index = 0;
  let place = 0;
  for (const anchor of [...anchors, items.length]) {
    const end = anchor < items.length ? wanted[anchor]! : nodes.length;
    for (; index < anchor; index++) {
      if (origins[index] !== undefined && wanted[index]! >= 0) continue;
      while (place < end && claimed.has(place)) place++;
      if (place < end) matches[index] = nodes[place++];
    }
    index = anchor + 1;
    place = end + 1;
  }
  return matches;
}

/** The same for items that are told apart by what they say: what is equal at both ends stays, the rest is paired up in order. */
export function matchEqualItems(
  items: readonly unknown[],
  nodes: readonly XmlElement[],
  equal: (item: unknown, node: XmlElement) => boolean,
): (XmlElement | undefined)[] {
  const shorter = Math.min(items.length, nodes.length);
  let head = 0;
  while (head < shorter && equal(items[head], nodes[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && equal(items[items.length - 1 - tail], nodes[nodes.length - 1 - tail]!)) tail++;
  return items.map((_, index) => {
    if (index >= items.length - tail) return nodes[nodes.length - (items.length - index)];
    return index < nodes.length - tail ? nodes[index] : undefined;
  });
}

/** The indexes of a longest run of increasing numbers; negative numbers do not count. */
function longestIncreasing(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    if (number < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(index, tails[low - 1]!);
    tails[low] = index;
  }
  const result: number[] = [];
  for (let index = tails.at(-1); index !== undefined; index = before.get(index)) result.push(index);
  return result.reverse();
}
