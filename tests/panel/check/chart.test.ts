import { expect, test } from 'vitest';
import type { Measure, Row } from '../../../src/model/dataset';
import { barsOf, columnsOf, sentenceOf } from '../../../src/panel/check/chart';
import { checkWords } from '../../../src/panel/check/words';

const row = (id: string, value: number, upTo?: number): Row => ({
  id,
  name: id,
  value,
  ...(upTo !== undefined && { upTo }),
  words: upTo === undefined ? String(value) : `${value}–${upTo}`,
});

test('columns stand on zero and are as high as their figures', () => {
  const { base, columns } = columnsOf([row('2003', 5), row('2004', 20), row('2005', 0)], 300, 80);
  expect(columns.map(({ height }) => height)).toEqual([20, 80, 0]);
  expect(columns.map(({ y, height }) => y + height)).toEqual([base, base, base]);
});

test('a year without a figure leaves its place empty', () => {
  const { columns } = columnsOf([row('2003', 1), row('2004', 1), row('2006', 1)], 400);
  const middles = columns.map(({ x, width }) => x + width / 2);
  expect(middles).toEqual([50, 150, 350]);
});

test('a lone year stands in the middle, and figures of nothing have no height', () => {
  const { columns } = columnsOf([row('2008', 0)], 200);
  expect(columns).toMatchObject([{ x: 80, width: 40, height: 0 }]);
});

test('bars are as long as their figures, on one scale from zero', () => {
  const { bars } = barsOf([row('entered', 106_590), row('suspected', 1091)], 400);
  expect(bars[1]!.length / bars[0]!.length).toBeCloseTo(1091 / 106_590, 2);
});

test('the longest bar leaves room for the longest figure', () => {
  for (const width of [240, 300, 416]) {
    const { bars } = barsOf([row('peru', 128_000), row('colombia', 147_748, 149_000)], width);
    const { x, width: open } = bars[1]!.open!;
    expect(x + open + 6 + bars[1]!.row.words.length * 7).toBeLessThanOrEqual(width);
  }
});

test('a range is open from its lower to its upper end', () => {
  const [bar] = barsOf([row('tons', 50, 100)], 360).bars;
  expect(bar!.open!.x).toBe(bar!.length);
  expect(bar!.open!.width).toBeCloseTo(bar!.length, 0);
});

test('an open end too narrow to be seen takes the bar back, and still ends where it should', () => {
  const [first, range] = barsOf([row('top', 149_000), row('range', 147_748, 149_000)], 300).bars;
  expect(range!.open!.width).toBe(4);
  expect(range!.open!.x + range!.open!.width).toBeCloseTo(first!.length);
});

test('bars of nothing have no length', () => {
  expect(barsOf([row('none', 0)], 300).bars[0]!.length).toBe(0);
});

const measure = (form: Measure['form'], rows: Row[]): Measure => ({
  id: 'm',
  title: 'Kites lost',
  unit: 'kites',
  form,
  source: 'gazette',
  rows,
});

test('columns are told by their first, last, highest and lowest year', () => {
  const kites = measure('columns', [
    row('2003', 5),
    row('2004', 25),
    row('2005', 1),
    row('2006', 13),
  ]);
  expect(sentenceOf(kites, checkWords.en)).toBe(
    'Kites lost, kites: 5 in 2003, 13 in 2006; most in 2004, 25, least in 2005, 1.',
  );
  expect(sentenceOf(kites, checkWords.es)).toBe(
    'Kites lost, kites: 5 en 2003, 13 en 2006; el máximo en 2004, 25, el mínimo en 2005, 1.',
  );
});

test('a single column is told once', () => {
  expect(sentenceOf(measure('columns', [row('2008', 7)]), checkWords.en)).toBe(
    'Kites lost, kites: 7 in 2008.',
  );
});

test('bars are told one by one, the longest first', () => {
  const kites = measure('bars', [row('north', 3), row('south', 2, 8), row('east', 5)]);
  expect(sentenceOf(kites, checkWords.en)).toBe('Kites lost, kites: south 2–8; east 5; north 3.');
});
