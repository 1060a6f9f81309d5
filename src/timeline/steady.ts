/**
 * Keeps what is drawn the same object while nothing about it changes, so that a frame of a move redraws
 * only what does. Returns `items` with those put back that are equal, field by field, to what last had
 * their key.
 */
export function steadily<Key, Item extends object>(keyOf: (item: Item) => Key) {
  let known = new Map<Key, Item>();
  return (items: readonly Item[]): Item[] => {
    const next = new Map<Key, Item>();
    const kept = items.map((item) => {
      const key = keyOf(item);
      const before = known.get(key);
      const steady = before !== undefined && isEqual(before, item) ? before : item;
      next.set(key, steady);
      return steady;
    });
    known = next;
    return kept;
  };
}

function isEqual<Item extends object>(a: Item, b: Item): boolean {
  const keys = Object.keys(a) as (keyof Item)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
