/** The word a writer most likely meant. */

/** How many letters must be added, dropped, changed or swapped with the next to turn `a` into `b`. */
export function distance(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, last[j - 2]! + 1);
      }
      next.push(cost);
    }
    [last, row] = [row, next];
  }
  return row[b.length]!;
}

/** The known word nearest to `word`, or undefined where none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 0.5;
  for (const candidate of known) {
    // lima-court for court-lima, cable for cable-09lima1667: an id is often half remembered.
    const part = word.length > 3 && (candidate.includes(word) || word.includes(candidate));
    const far = Math.min(
      distance(word.toLowerCase(), candidate.toLowerCase()),
      part ? 2 : Infinity,
    );
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
