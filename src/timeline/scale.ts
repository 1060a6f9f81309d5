/** From times or counts to pixels, and back. */
export interface Scale {
  (value: number): number;
  invert(pixel: number): number;
}

/**
 * A linear scale, as `d3.scaleLinear` and, over milliseconds UTC, `d3.scaleUtc` make it. Those bring
 * interpolation of colours and dates in words along, 10 kB gzip of the first load that nothing here
 * uses; ticks and calendar intervals come from D3.
 */
export function linear(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): Scale {
  const k = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return Object.assign((value: number) => r0 + (value - d0) * k, {
    invert: (pixel: number) => (k === 0 ? d0 : d0 + (pixel - r0) / k),
  });
}
