/** The rings around a group of areas: arcs used twice lie between two of them and fall away. */

/**
 * Joins what is left of `rings` (references to arcs, `~i` is arc i backwards) into closed rings.
 * Areas of one topology run the same way round, so an arc between two is used once in each direction.
 */
export function stitched(rings: readonly (readonly number[])[]): number[][] {
  const used = new Set(rings.flat());
  if ([...used].every((ref) => !used.has(~ref))) return rings.map((ring) => [...ring]);
  /** What follows an arc: the next of its ring, or, where that falls away, of the ring behind it. */
  const next = new Map<number, number>();
  for (const ring of rings) {
    ring.forEach((ref, i) => next.set(ref, ring[(i + 1) % ring.length]!));
  }
  const follow = (ref: number) => {
    let after = next.get(ref)!;
    // Turn round the corner where inner arcs meet until an outer one leaves it.
    for (let turns = 0; used.has(~after) && turns < used.size; turns++) after = next.get(~after)!;
    return after;
  };
  const left = new Set([...used].filter((ref) => !used.has(~ref)));
  const joined: number[][] = [];
  for (const first of left) {
    const ring: number[] = [];
    for (let ref = first; left.delete(ref); ref = follow(ref)) ring.push(ref);
    joined.push(ring);
  }
  return joined;
}
