import { expect, test } from 'vitest';
import { DAY, utc } from '../../src/model/extent';
import { words } from '../../src/model/words/words';
import { axisOf } from '../../src/timeline/ticks';

const axis = (from: number, to: number, width: number, overhang?: number) =>
  axisOf(
    (time) => ((time - from) / (to - from)) * width,
    [from, to],
    width,
    words.en,
    (text) => text.length * 7,
    overhang,
  );
const named = (result: ReturnType<typeof axis>, unit: string) =>
  result.ticks
    .filter((tick) => tick.unit === unit && tick.label !== undefined)
    .map(({ label }) => label);

test('six years on a wide screen name every year and tick the months', () => {
  const result = axis(utc(2005, 6), utc(2011, 7), 1100);
  expect(named(result, 'year')).toEqual(['2006', '2007', '2008', '2009', '2010', '2011']);
  expect(named(result, 'month')).toEqual([]);
  expect(result.opening).toBe('2005');
  expect(result.ticks.filter(({ unit }) => unit === 'month')).toHaveLength(67);
  expect(result.quarters).toEqual([]);
});

test('a year and a half names quarters, or all months where there is room', () => {
  expect(named(axis(utc(2009), utc(2010, 7), 700), 'month')).toEqual(['Apr', 'Jul', 'Oct', 'Apr']);
  expect(named(axis(utc(2009, 2, 10), utc(2010), 900), 'month')).toContain('May');
});

test('where the first year is named on the axis, nothing repeats it', () => {
  expect(axis(utc(2009), utc(2012), 900).opening).toBeUndefined();
});

test('a month names its days, as many as fit', () => {
  expect(named(axis(utc(2009, 11), utc(2009, 12), 1100), 'day')).toContain('13');
  expect(named(axis(utc(2009, 11), utc(2009, 12), 500), 'day')).not.toContain('13');
  expect(named(axis(utc(2009, 11), utc(2009, 12), 200), 'day')).toEqual(['15', '20', '25']);
  expect(named(axis(utc(2009, 10), utc(2009, 12), 200), 'day')).toEqual(['10', '20']);
  expect(axis(utc(2009, 11), utc(2009, 12), 500).opening).toBe('Nov 2009');
});

test('where all days are named, the axis opens with the day, though it be the only one', () => {
  expect(axis(utc(2009, 11), utc(2009, 12), 1100).opening).toBe('1 Nov 2009');
  for (const [month, day] of [
    [7, 19],
    [7, 1],
    [1, 1],
  ] as const) {
    const start = utc(2006, month, day);
    const result = axis(start, start + DAY, 1100);
    expect(result.opening).toBe(words.en.dayShort(start));
    expect(result.ticks.filter(({ label }) => label !== undefined)).toEqual([]);
  }
  const days = axis(utc(2006, 7, 18), utc(2006, 7, 21), 1100);
  expect(days.opening).toBe('18 Jul 2006');
  expect(named(days, 'day')).toEqual(['19', '20']);
});

test('a year that opens a window without named days is told by its tick', () => {
  expect(named(axis(utc(2006), utc(2006, 2), 300), 'year')).toEqual(['2006']);
});

test('many years name every fifth, a thousand every hundredth', () => {
  expect(named(axis(utc(1989), utc(2012), 330), 'year')).toEqual(['1990', '1995', '2000', '2005']);
  expect(named(axis(utc(1989), utc(2012), 330, 20), 'year')).toEqual([
    '1990',
    '1995',
    '2000',
    '2005',
    '2010',
  ]);
  expect(named(axis(utc(1000), utc(2000), 600), 'year')[1]).toBe('1100');
  expect(named(axis(utc(1000), utc(2000), 60), 'year')).toHaveLength(1);
  expect(axis(utc(1000), utc(2000), 600).ticks.length).toBeLessThan(20);
});

test('no name is cut at the right end, none meets another', () => {
  for (let days = 5; days < 9000; days = Math.ceil(days * 1.3)) {
    const width = 640;
    const { ticks } = axis(utc(2000, 3, 3), utc(2000, 3, 3) + days * DAY, width);
    const boxes = ticks
      .filter((tick) => tick.label !== undefined)
      .map(({ x, label }) => [x + 5, x + 5 + label!.length * 7] as const)
      .sort((a, b) => a[0] - b[0]);
    boxes.forEach(([from, to], k) => {
      expect(to).toBeLessThanOrEqual(width);
      if (k) expect(from).toBeGreaterThanOrEqual(boxes[k - 1]![1]);
    });
  }
});
