/**
 * Marks that leave the window stay in the document, hidden, and are there when they come back: a window
 * that is dragged to and fro makes none anew. Returns a function that tells, frame by frame, which of the
 * marks once drawn are not among those drawn now, in the state they had; `most` of them, else none.
 */
export function leaving<Item extends { i: number }>(most: number) {
  let known = new Map<number, Item>();
  return (items: readonly Item[]): Item[] => {
    const here = new Set(items.map(({ i }) => i));
    const gone = [...known.values()].filter(({ i }) => !here.has(i));
    const kept = gone.length <= most ? gone : [];
    known = new Map([...kept, ...items].map((item) => [item.i, item]));
    return kept;
  };
}
