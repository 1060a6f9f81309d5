import { expect, test } from 'vitest';
import { drawnAfter } from '../../src/timeline/start';

/** The tasks of a start with so many events, up to the first that leaves nothing to draw. */
function tasks(events: number) {
  const all = [];
  for (let task = 0; all.at(-1)?.isWhole !== true; task++) all.push(drawnAfter(task, events));
  return all;
}

test('marks come first, then labels are measured, then they are drawn, then the overview', () => {
  const all = tasks(30);
  const first = (is: (drawn: (typeof all)[number]) => boolean) => all.findIndex(is);
  const marks = first(({ marks }) => marks >= 30);
  const measured = first(({ labels }) => labels !== undefined);
  const labelled = first(({ labels }) => labels !== undefined && labels >= 30);
  const overview = first(({ overview }) => overview);
  expect([marks, measured, labelled, overview]).toEqual(
    [...new Set([marks, measured, labelled, overview])].sort((a, b) => a - b),
  );
});

test.each([0, 1, 42, 300])('no task of a start with %i events draws more than twelve', (events) => {
  const all = tasks(events);
  for (const [k, now] of all.entries()) {
    const before = all[k - 1] ?? { marks: 0, labels: undefined };
    const more = (a: number, b: number) => Math.min(a, events) - Math.min(b, events);
    expect(more(now.marks, before.marks)).toBeLessThanOrEqual(12);
    expect(more(now.labels ?? 0, before.labels ?? 0)).toBeLessThanOrEqual(12);
  }
  expect(all.at(-1)).toEqual({
    marks: Infinity,
    labels: Infinity,
    overview: true,
    isWhole: true,
  });
});
