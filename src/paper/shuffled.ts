/** An order that gives nothing away and is the same at each printing: by a hash of the ids (FNV-1a). */
export function shuffled<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [hash(item.id), item] as const)
    .sort(([a, one], [b, other]) => a - b || (one.id < other.id ? -1 : 1))
    .map(([, item]) => item);
}

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) sum = Math.imul(sum ^ text.charCodeAt(k), 0x01000193);
  // Ids that end alike stand far apart.
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}
