import { expect, test } from 'vitest';
import { utc } from '../../src/model/extent';
import {
  calendarEdges,
  columnPaths,
  columns,
  evenEdges,
  tallest,
} from '../../src/timeline/density';

const all = () => true;
const count = (
  extents: [number, number][],
  edges: number[],
  isIn = all as (i: number) => boolean,
) =>
  columns(
    Float64Array.from(extents, ([start]) => start),
    Float64Array.from(extents, ([, end]) => end),
    isIn,
    Float64Array.from(edges),
  );

test('quarters and half-years cover every year of the dataset', () => {
  const quarters = calendarEdges([utc(1989), utc(2012)], 3);
  expect(quarters).toHaveLength(23 * 4 + 1);
  expect([quarters[0], quarters.at(-1)]).toEqual([utc(1989), utc(2012)]);
  expect(calendarEdges([utc(2006, 5), utc(2007, 2)], 6)).toEqual(
    Float64Array.of(utc(2006), utc(2006, 7), utc(2007), utc(2007, 7)),
  );
  expect(calendarEdges([utc(2006, 11), utc(2007)], 3)[0]).toBe(utc(2006, 10));
});

test('an event is certainly in the column that holds it, possibly in all it only overlaps', () => {
  const { certain, possibly } = count(
    [
      [1, 2],
      [12, 35],
      [10, 20],
    ],
    [0, 10, 20, 30, 40],
  );
  expect([...certain]).toEqual([1, 1, 0, 0]);
  expect([...possibly]).toEqual([0, 1, 1, 1]);
});

test('events beyond the columns do not count, those that reach in count as possibly', () => {
  const { certain, possibly } = count(
    [
      [-5, 0],
      [-5, 5],
      [38, 50],
      [40, 41],
    ],
    [0, 10, 20, 30, 40],
  );
  expect([...certain]).toEqual([0, 0, 0, 0]);
  expect([...possibly]).toEqual([1, 0, 0, 1]);
});

test('events left out by the criteria do not count', () => {
  expect([
    ...count(
      [
        [1, 2],
        [3, 4],
      ],
      [0, 10],
      (i) => i === 1,
    ).certain,
  ]).toEqual([1]);
});

test('no columns, no counts', () => {
  expect(tallest(count([[1, 2]], []))).toBe(0);
});

test('the tallest column counts both kinds', () => {
  expect(
    tallest(
      count(
        [
          [1, 2],
          [3, 4],
          [5, 15],
        ],
        [0, 10, 20],
      ),
    ),
  ).toBe(3);
});

test('solid blocks stand on the base, hollow ones on top of them', () => {
  const { solid, hollow } = columnPaths(
    count(
      [
        [1, 2],
        [5, 15],
      ],
      [0, 10, 20, 30],
    ),
    (t) => t,
    (n) => n * 4,
    20,
  );
  expect(solid).toBe('M0.5 20v-4h9v4z');
  expect(hollow).toBe('M1 16V12.5h8V16M11 20V16.5h8V20');
});

test('columns too narrow to be hollow become a line', () => {
  expect(
    columnPaths(
      count([[5, 15]], [0, 10, 20]),
      (t) => t / 10,
      (n) => n * 4,
      20,
    ).hollow,
  ).toBe('M1 20V16M2 20V16');
});

test('even columns share the window', () => {
  expect([...evenEdges([0, 30], 3)]).toEqual([0, 10, 20, 30]);
});
