import { startOf, type Extent } from './extent';

/** The whole years that hold every extent. */
export function wholeYears(extents: readonly Extent[]): Extent {
  const start = Math.min(...extents.map((extent) => extent[0]));
  const end = Math.max(...extents.map((extent) => extent[1]));
  return [startOf('year', start), startOf('year', end - 1, 1)];
}
