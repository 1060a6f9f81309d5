import { expect, test } from 'vitest';
import { drawnEnds, packed, packingOrder } from '../../src/timeline/rows';

const pack = (
  boxes: [number, number][],
  cap: number,
  isIn: (i: number) => boolean = () => true,
) => {
  const left = Float64Array.from(boxes, ([a]) => a);
  const right = Float64Array.from(boxes, ([, b]) => b);
  return packed(
    packingOrder(left, right),
    { lane: boxes.map(() => 0), left, right, caps: [cap] },
    isIn,
  );
};

test('a day is as wide as its diamond, whatever the scale', () => {
  expect(drawnEnds('diamond', 100, 101, 12)).toEqual([94.5, 106.5]);
});

test('a bar is as long as its month, and never under 7', () => {
  expect(drawnEnds('bar', 10, 40, 12)).toEqual([10, 40]);
  expect(drawnEnds('bar', 10, 11, 12)).toEqual([7, 14]);
  expect(drawnEnds('fade', 0, 2, 12)).toEqual([-7, 9]);
});

test('events are taken by start, longer first', () => {
  expect([...packingOrder(Float64Array.of(5, 1, 5, 5), Float64Array.of(6, 2, 9, 6))]).toEqual([
    1, 2, 0, 3,
  ]);
});

test('marks that clear each other by a pixel share a row', () => {
  expect([
    ...pack(
      [
        [0, 10],
        [11, 20],
        [20.5, 30],
      ],
      4,
    ).row,
  ]).toEqual([0, 0, 1]);
});

test('three events on one day stand in three rows', () => {
  const { row, used, crowded } = pack(
    [
      [0, 12],
      [0, 12],
      [0, 12],
    ],
    4,
  );
  expect([...row]).toEqual([0, 1, 2]);
  expect([used, crowded]).toEqual([[3], [0]]);
});

test('beyond the cap a mark lies where it covers least', () => {
  const { row, used, crowded } = pack(
    [
      [0, 40],
      [1, 12],
      [2, 14],
    ],
    2,
  );
  expect([...row]).toEqual([0, 1, 1]);
  expect([used, crowded]).toEqual([[2], [1]]);
});

test('events left out have no row', () => {
  expect([
    ...pack(
      [
        [0, 12],
        [0, 12],
      ],
      4,
      (i) => i === 1,
    ).row,
  ]).toEqual([-1, 0]);
});
