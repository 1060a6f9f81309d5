import { describe, expect, test } from 'vitest';
import { utc, type Extent } from '../../src/model/extent';
import { stepped } from '../../src/timeline/stepping';
import { standing, type Shown, type Times } from '../../src/timeline/times';

const shown = (year: number): Shown => ({
  extent: [utc(year), utc(year + 1)],
  stated: [utc(year), utc(year + 1)],
  kind: { shape: 'bar', uncertain: false, planned: false },
});
/** Each event by the years of its times. */
const at = (...years: number[][]): Times => {
  const all = years.map((of) => of.map(shown));
  return {
    start: Float64Array.from(all, ([first]) => first?.extent[0] ?? NaN),
    end: Float64Array.from(all, ([first]) => first?.extent[1] ?? NaN),
    isMany: true,
    all: (i) => all[i]!,
  };
};
const from = (a: number, b: number): Extent => [utc(a), utc(b)];

describe('an event stands', () => {
  const times = [2001, 2005, 2009].map(shown);
  const year = (window: Extent) => new Date(standing(times, window)!.extent[0]).getUTCFullYear();
  test('at its first time in the window', () => {
    expect(year(from(2000, 2011))).toBe(2001);
    expect(year(from(2004, 2011))).toBe(2005);
  });
  test('at the nearest, where none is in it', () => {
    expect(year(from(2006, 2007))).toBe(2005);
    expect(year(from(2010, 2012))).toBe(2009);
    expect(year(from(1990, 1995))).toBe(2001);
  });
  test('nowhere, where it was never told', () => {
    expect(standing([], from(2000, 2001))).toBeUndefined();
  });
});

describe('a step', () => {
  const happened = at([2001], [2003], [2003], [2008]);
  const all = [0, 1, 2, 3];
  const window = from(2000, 2010);

  test('begins at the first or the last', () => {
    expect(stepped(all, null, 1, happened, window)).toBe(0);
    expect(stepped(all, null, -1, happened, window)).toBe(3);
  });
  test('goes by time, and at one time by the order of the dataset', () => {
    expect(stepped(all, 0, 1, happened, window)).toBe(1);
    expect(stepped(all, 1, 1, happened, window)).toBe(2);
    expect(stepped(all, 2, 1, happened, window)).toBe(3);
    expect(stepped(all, 3, -1, happened, window)).toBe(2);
  });
  test('from an event that is not among them goes to its neighbours', () => {
    expect(stepped([0, 3], 1, 1, happened, window)).toBe(3);
    expect(stepped([0, 3], 1, -1, happened, window)).toBe(0);
  });
  test('ends with the last', () => {
    expect(stepped(all, 3, 1, happened, window)).toBeUndefined();
    expect(stepped([], null, 1, happened, window)).toBeUndefined();
  });

  // Where they happened: 0, 1, 2, 3. Told: 0 late, 1 twice, 2 never, 3 first.
  const told = at([2009], [2004, 2011], [], [2002]);
  test('by the clock of tellings goes from telling to telling', () => {
    expect(stepped(all, null, 1, told, window)).toBe(3);
    expect(stepped(all, 3, 1, told, window)).toBe(1);
    expect(stepped(all, 1, 1, told, window)).toBe(0);
    expect(stepped(all, 0, -1, told, window)).toBe(1);
  });
  test('leaves out an event that was never told', () => {
    expect(stepped([2], null, 1, told, window)).toBeUndefined();
    expect(stepped(all, 2, 1, told, window)).toBe(3);
  });
  test('takes an event told twice where it stands for the window', () => {
    const late = from(2008, 2012);
    expect(stepped(all, 0, 1, told, late)).toBe(1);
    expect(stepped(all, 1, -1, told, late)).toBe(0);
  });
});
