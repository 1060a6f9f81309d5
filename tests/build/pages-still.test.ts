import { expect, test } from 'vitest';
import { HEAD, WIDTH, stillPicture } from '../../src/build/pages/still';
import type { Dataset, Event } from '../../src/model/dataset';
import { indexed } from '../../src/model/dataset';
import { utc } from '../../src/model/extent';
import { whenOf } from '../../src/model/when';
import { dated } from '../../src/model/words/when-words';

const event = (id: string, when: string, change: Partial<Event> = {}): Event => ({
  id,
  title: id,
  label: id,
  summary: id,
  category: 'courts',
  scope: 'context',
  paragraphs: [],
  status: 'confirmed',
  when: dated('en', whenOf(when)),
  places: [],
  where: { words: '', note: '' },
  actors: [],
  accounts: [],
  corrections: [],
  ...change,
});

const pictureOf = (...events: Event[]) =>
  stillPicture(
    indexed({
      language: 'en',
      title: '',
      dek: '',
      version: '2026-01-01',
      licence: { name: 'CC BY 4.0', address: 'https://example.org/licence' },
      note: '',
      whole: [utc(2000), utc(2020)],
      opening: [utc(2005, 6), utc(2011, 7)],
      categories: [
        { id: 'violence', label: 'Violence', short: 'Violence', sign: 'saltire' },
        { id: 'courts', label: 'Courts', short: 'Courts', sign: 'portico' },
      ],
      frames: [],
      places: [],
      sources: [],
      events,
      claims: [],
      steps: [],
    } satisfies Dataset),
  );
const marksOf = (...events: Event[]) => pictureOf(...events).lanes[1]!.marks;

test('an event outside the opening window is not drawn', () => {
  const { lanes } = pictureOf(event('a', '2004'), event('b', '2009'));
  expect(lanes.map(({ count }) => count)).toEqual([0, 1]);
});

test('an event that only overlaps the window is only possibly in it and ends at its edge', () => {
  const [mark] = marksOf(event('a', '2005'));
  expect(mark).toMatchObject({ possibly: true, from: HEAD });
});

test('marks of the same day stand one under the other, each whole', () => {
  const marks = marksOf(
    event('a', '2009-11-13'),
    event('b', '2009-11-13'),
    event('c', '2009-11-13'),
  );
  expect(marks.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test('an approximate date fades over what it was widened by', () => {
  const [mark] = marksOf(event('a', '2008~'));
  const year = (mark!.to - mark!.from) / 3;
  expect(mark!.fade[0]).toBeCloseTo(year, -0.5);
  expect(mark!.fade[1]).toBeCloseTo(year, -0.5);
});

test('labels cross no mark and no other label, and stay in the picture', () => {
  const days = [
    '2006-07-19',
    '2006-08-02',
    '2006-09-01',
    '2009-11-13',
    '2009-11-13',
    '2009-11-25',
    '2011-06-20',
  ];
  const marks = marksOf(...days.map((day, i) => event(`a label of length ${i}`, day)));
  const boxes = marks.flatMap(({ label, event }) => {
    if (!label) return [];
    const width = event.label.length * 5.9;
    return [
      {
        id: event.id,
        row: label.row,
        x0: label.end ? label.x - width : label.x,
        x1: label.end ? label.x : label.x + width,
      },
    ];
  });
  expect(boxes.length).toBeGreaterThan(4);
  for (const a of boxes) {
    expect(a.x1).toBeLessThanOrEqual(WIDTH);
    for (const b of [
      ...boxes,
      ...marks.map(({ event, row, x0, x1 }) => ({ id: event.id, row, x0, x1 })),
    ]) {
      if (a.id !== b.id && a.row === b.row) expect(a.x0 >= b.x1 || b.x0 >= a.x1).toBe(true);
    }
  }
});

test('where places are short, what the article tells is labelled first', () => {
  const marks = marksOf(
    event('a context event with a long label', '2006-01-10'),
    event('told in the article, as long', '2006-03-10', { scope: 'article', paragraphs: [1] }),
  );
  expect(marks[1]!.label).toMatchObject({ end: false, row: 0 });
});

test('the sign of differing accounts stands between the mark and its label', () => {
  const account = { id: 'a', source: 's', says: 'x', differs: 'x' };
  const [mark] = marksOf(event('a', '2008-01-01', { accounts: [account] }));
  const { unequal, x } = mark!.label!;
  expect(unequal).toBeGreaterThan(mark!.x1);
  expect(x).toBeGreaterThan(unequal! + 10);
});

test('each year has its tick, and none is named where its number would be cut', () => {
  const { years } = pictureOf();
  expect(years.map(({ year }) => year)).toEqual([2005, 2006, 2007, 2008, 2009, 2010, 2011]);
  expect(Math.max(...years.map(({ x }) => x))).toBeLessThan(WIDTH - 32);
});
