import { expect, test } from 'vitest';
import { utc } from '../../src/model/extent';
import { byYear, listYears } from '../../src/panel/years';

const at = (...days: number[]) => ({
  events: days.map((start) => ({ when: { stated: [start, start + 1] } })),
});
const years = (...days: number[]) => listYears(at(...days) as never);

test('an event is listed under the year its date begins to state', () => {
  expect([...years(utc(2005, 12, 31), utc(2006), utc(44, 3, 15), utc(-43))]).toEqual([
    2005, 2006, 44, -43,
  ]);
});

test('events of one year stand together, with what the list leaves out left out', () => {
  const all = years(utc(2005), utc(2005, 6), utc(2006), utc(2009), utc(2009, 11, 13));
  expect(byYear([0, 1, 2, 3, 4], all)).toEqual([
    { year: 2005, from: 0, to: 2 },
    { year: 2006, from: 2, to: 3 },
    { year: 2009, from: 3, to: 5 },
  ]);
  expect(byYear([1, 4], all)).toEqual([
    { year: 2005, from: 0, to: 1 },
    { year: 2009, from: 1, to: 2 },
  ]);
  expect(byYear([], all)).toEqual([]);
});
