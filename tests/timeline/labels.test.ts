import { describe, expect, test } from 'vitest';
import { Lines, leastCovering, placed, type Memory, type Wish } from '../../src/timeline/labels';

const MIDDLES = [10, 24, 38];
const bounds = [0, 300] as const;
const wish = (more: Partial<Wish> = {}): Wish => ({
  id: 1,
  line: 1,
  lines: [0, 2],
  left: 100,
  right: 112,
  width: 60,
  gap: 6,
  ...more,
});
function place(
  wishes: Wish[],
  marks: [number, [number, number]][] = [],
  memory = new Map<number, Memory>(),
  height = 12,
) {
  const lines = new Lines(MIDDLES, height);
  for (const { line, left, right } of wishes) lines.addMark(line, [left, right]);
  for (const [line, box] of marks) lines.addMark(line, box);
  return placed(wishes, lines, bounds, memory);
}

describe('a label', () => {
  test('stands at the right of its mark', () => {
    expect(place([wish()])).toEqual([{ id: 1, side: 'right', line: 1, x: 118, width: 60 }]);
  });
  test('gives way to marks: left, then above, then below', () => {
    const right: [number, [number, number]] = [1, [130, 140]];
    const left: [number, [number, number]] = [1, [60, 70]];
    const above: [number, [number, number]] = [0, [90, 110]];
    const below: [number, [number, number]] = [2, [90, 110]];
    expect(place([wish()], [right])[0]!.side).toBe('left');
    expect(place([wish()], [right, left])[0]).toMatchObject({ side: 'above', line: 0, x: 100 });
    expect(place([wish()], [right, left, above])[0]!.side).toBe('below');
    expect(place([wish()], [right, left, above, below])).toEqual([]);
  });
  test('above or below stands apart, lest it be read as the label of another mark', () => {
    const taken: [number, [number, number]][] = [
      [1, [130, 140]],
      [1, [60, 70]],
      [0, [200, 212]],
    ];
    expect(place([wish({ lines: [0, 1] })], taken)).toEqual([]);
    expect(place([wish({ lines: [0, 1], width: 30 })], taken)[0]!.side).toBe('above');
  });
  test('is never cut at the edges of the lanes', () => {
    expect(place([wish({ left: 260, right: 272 })])[0]!.side).toBe('left');
    expect(place([wish({ width: 400 })])).toEqual([]);
  });
  test('does not leave its lane', () => {
    expect(
      place(
        [wish({ lines: [1, 1] })],
        [
          [1, [130, 140]],
          [1, [60, 70]],
        ],
      ),
    ).toEqual([]);
  });
  test('never overlaps another: the less important one is left out', () => {
    const two = place([
      wish({ lines: [1, 1] }),
      wish({ id: 2, left: 80, right: 92, width: 80, lines: [1, 1] }),
    ]);
    expect(two.map(({ id }) => id)).toEqual([1]);
  });
  test('higher than its row keeps clear of labels in the next', () => {
    const wishes = [wish({ line: 0, lines: [0, 0] }), wish({ id: 2, lines: [1, 1] })];
    expect(place(wishes, [], new Map(), 12)[1]!.side).toBe('right');
    expect(place(wishes, [], new Map(), 16)[1]!.side).toBe('left');
  });
  test('of a mark that fills the window stands under it, at the edge', () => {
    expect(place([wish({ left: 0, right: 300 })])[0]).toMatchObject({ side: 'above', x: 0 });
  });
});

describe('while the window moves', () => {
  test('a label keeps its side until its mark has moved more than 8 px', () => {
    const memory = new Map<number, Memory>();
    const blocked: [number, [number, number]] = [1, [130, 140]];
    expect(place([wish()], [blocked], memory)[0]!.side).toBe('left');
    expect(place([wish({ left: 106, right: 118 })], [], memory)[0]!.side).toBe('left');
    expect(place([wish({ left: 110, right: 122 })], [], memory)[0]!.side).toBe('right');
  });
  test('a label that gave way stays away until then', () => {
    const memory = new Map<number, Memory>();
    const alone = { lines: [1, 1] as const };
    expect(
      place(
        [wish(alone)],
        [
          [1, [130, 140]],
          [1, [60, 70]],
        ],
        memory,
      ),
    ).toEqual([]);
    expect(place([wish(alone)], [], memory)).toEqual([]);
    expect(place([wish({ ...alone, left: 120, right: 132 })], [], memory)).toHaveLength(1);
  });
  test('a kept side that is no longer free loses its label', () => {
    const memory = new Map<number, Memory>();
    place([wish({ lines: [1, 1] })], [], memory);
    expect(place([wish({ lines: [1, 1] })], [[1, [130, 140]]], memory)).toEqual([]);
  });
});

describe('the selected label', () => {
  const crowd: [number, [number, number]][] = [0, 1, 2].flatMap((line) => [
    [line, [20, 95]],
    [line, [125, 300]],
  ]);
  test('is never dropped: it takes the place that covers least', () => {
    const [found] = place(
      [wish({ required: true })],
      [...crowd.slice(0, 3), [1, [125, 130]], [2, [0, 300]]],
    );
    expect(found!.side).toBe('right');
  });
  test('rather reaches into the row of others than lies on it', () => {
    const low = new Lines([10, 19], 13);
    const one = wish({ line: 0, lines: [0, 1], required: true });
    low.addMark(0, [one.left, one.right]);
    low.addMark(0, [140, 150]);
    low.addMark(0, [40, 60]);
    expect(leastCovering(one, low, bounds)).toMatchObject({ side: 'below', line: 1 });
  });
  test('moves on when its side is taken, even while still', () => {
    const memory = new Map<number, Memory>([[1, { side: 'right', at: 106 }]]);
    expect(place([wish({ required: true })], [[1, [130, 140]]], memory)[0]!.side).toBe('left');
  });
  test('may stand at the left one row down', () => {
    const between: [number, [number, number]][] = [
      [1, [120, 140]],
      [1, [60, 90]],
      [0, [100, 200]],
      [2, [120, 200]],
    ];
    expect(place([wish({ required: true })], between)[0]!.side).toBe('left-below');
  });
  test('is pushed inside where no place fits', () => {
    const lines = new Lines(MIDDLES, 12);
    const wide = wish({ width: 290, required: true });
    expect(leastCovering(wide, lines, bounds)).toMatchObject({ x: 10, line: 2 });
    expect(leastCovering({ ...wide, line: 2 }, lines, bounds).line).toBe(1);
    expect(leastCovering({ ...wide, line: 0, lines: [0, 0] }, lines, bounds).line).toBe(0);
  });
});

describe('a label that is shown over others for a while', () => {
  const over = (more: Partial<Wish>, marks: [number, [number, number]][]) => {
    const lines = new Lines(MIDDLES, 12);
    const one = wish(more);
    lines.addMark(one.line, [one.left, one.right]);
    for (const [line, box] of marks) lines.addMark(line, box);
    return leastCovering(one, lines, bounds);
  };
  test('stays on the row of its mark, though there is room on another', () => {
    const row: [number, [number, number]][] = [
      [1, [20, 95]],
      [1, [125, 140]],
    ];
    expect(over({}, row)).toMatchObject({ side: 'right', line: 1 });
    expect(over({}, [...row, [1, [150, 180]]])).toMatchObject({ side: 'right', line: 1 });
    expect(over({}, [[1, [125, 190]]])).toMatchObject({ side: 'left', line: 1 });
  });
  test('does not end right at the mark of another', () => {
    // Free of the text alone, not of the plate it stands on.
    expect(over({}, [[1, [184, 196]]]).side).toBe('left');
  });
  test('stands inside its mark where that is long enough and others are beside it', () => {
    const beside: [number, [number, number]][] = [
      [1, [0, 99]],
      [1, [201, 300]],
    ];
    expect(over({ right: 200 }, beside)).toMatchObject({ side: 'inside', line: 1, x: 120 });
    expect(over({ right: 165 }, beside).side).not.toBe('inside');
  });
  test('so does that of a selected mark, if no row has room', () => {
    const full: [number, [number, number]][] = [0, 1, 2].map((line) => [line, [201, 300]]);
    const around: [number, [number, number]][] = [
      ...full,
      [0, [0, 200]],
      [1, [0, 99]],
      [2, [0, 200]],
    ];
    expect(over({ right: 200, required: true }, around).side).toBe('inside');
  });
  test('is on a plate where it is on the row of its mark, and not on one over the next', () => {
    expect(over({}, [[1, [125, 190]]]).isOver).toBe(true);
    const low = wish({ line: 0, lines: [0, 1], required: true });
    const lines = new Lines([10, 19], 13);
    lines.addMark(0, [20, 300]);
    expect(leastCovering(low, lines, bounds)).toMatchObject({ side: 'below', isOver: false });
  });
});
