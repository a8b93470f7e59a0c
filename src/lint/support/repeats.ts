import { ifReadable } from '../../model/unreadable.ts';

/** An item and the first one that has the same key. */
export interface Repeat<Item> {
  readonly item: Item;
  readonly first: Item;
}

/** The items that have the key of one before them. Those without a key, or whose key could not be read, count for nothing. */
export function repeatsIn<Item>(items: Iterable<Item>, keyOf: (item: Item) => string | number | undefined): Repeat<Item>[] {
  const firsts = new Map<string | number, Item>();
  const repeats: Repeat<Item>[] = [];
  for (const item of items) {
    const key = ifReadable(() => keyOf(item));
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else repeats.push({ item, first });
  }
  return repeats;
}
