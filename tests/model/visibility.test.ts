import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { everything, matching, type Criteria } from '../../src/model/criteria';
import { indexed } from '../../src/model/dataset';
import { DAY, inside, overlaps, utc, type Extent } from '../../src/model/extent';
import { tellingsOf } from '../../src/model/telling';
import { CERTAINLY, OUT, POSSIBLY, alike, isAt, visibility } from '../../src/model/visibility';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'en'));
const all = everything(dataset);
const at = (id: string) => dataset.eventIndex.get(id)!;
const place = (id: string) => dataset.placeIndex.get(id)!;

function seen(
  window: Extent,
  criteria: Partial<Criteria> = {},
  onScreen?: ReadonlySet<number>,
  told = false,
) {
  const { categories, ...rest } = { ...all, ...criteria };
  return visibility(dataset, {
    window,
    matches: matching(dataset, rest),
    switchedOn: dataset.categories.map(({ id }) => categories.has(id)),
    onScreen,
    told,
  });
}

test('an event inside the window is certainly in it, one that only overlaps possibly', () => {
  const { state, visible, possibly } = seen([utc(2006), utc(2007)]);
  expect(state[at('kite-day')]).toBe(CERTAINLY);
  expect(state[at('lost-kite')]).toBe(POSSIBLY);
  expect(state[at('regatta')]).toBe(OUT);
  expect(visible.map((i) => dataset.events[i]!.id)).toEqual(['book-week', 'kite-day', 'lost-kite']);
  expect(possibly).toBe(1);
});

test('an event that touches the window is outside it', () => {
  expect(seen([utc(2006, 7, 20), utc(2006, 7, 21)]).state[at('kite-day')]).toBe(OUT);
  expect(seen([utc(2006, 7, 18), utc(2006, 7, 19)]).state[at('kite-day')]).toBe(OUT);
});

test('what lies before and after the window is counted', () => {
  const { before, after, events } = seen([utc(2007), utc(2009)]);
  expect(before + after + events).toBe(dataset.events.length);
  expect(before).toBe(4);
});

test('a category switched off still counts its own events', () => {
  const { categories, visible, places } = seen(dataset.whole, { categories: new Set(['books']) });
  expect(categories.map(({ events }) => events)).toEqual([16, 3]);
  expect(visible).toHaveLength(3);
  expect(places.get(place('lima'))).toEqual({
    events: 1,
    possibly: 0,
    mix: [0, 1],
    mixPossibly: [0, 0],
  });
});

test('badges count what is possibly in as well, and say so', () => {
  const { places } = seen([utc(2008, 6), utc(2009, 3)]);
  expect(places.get(place('peru'))).toEqual({
    events: 3,
    possibly: 2,
    mix: [2, 1],
    mixPossibly: [1, 1],
  });
});

test('events without a place are told apart', () => {
  const { unplaced } = seen(dataset.whole);
  expect(unplaced.map((i) => dataset.events[i]!.id).toSorted()).toEqual(['at-sea', 'label-only']);
});

test('only what is on the map’s screen: badges stay, the unplaced are counted as left out', () => {
  const { visible, places, placesCounted, leftOut, before, after, categories } = seen(
    dataset.whole,
    {},
    new Set([place('ica')]),
  );
  expect(visible.map((i) => dataset.events[i]!.id)).toEqual(['early-kite', 'summer-kite']);
  expect(places.get(place('lima'))!.events).toBeGreaterThan(0);
  expect(placesCounted).toBe(1);
  expect(seen(dataset.whole).placesCounted).toBe(places.size);
  expect([leftOut, before, after]).toEqual([2, 0, 0]);
  expect(categories.map(({ events }) => events)).toEqual([2, 0]);
  const books = seen(
    [utc(2010), utc(2012)],
    { categories: new Set(['books']) },
    new Set([place('peru'), place('pier')]),
  );
  expect([books.events, books.before, books.after, books.leftOut]).toEqual([0, 2, 0, 0]);
});

test('the flat pass sees what a naive filter sees', () => {
  const day = fc.integer({ min: dataset.whole[0] / DAY, max: dataset.whole[1] / DAY - 1 });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 4000 }),
      fc.subarray(dataset.categories.map(({ id }) => id)),
      fc.constantFrom('', 'kite', 'met lima', 'nothing'),
      fc.constantFrom('all' as const, 'article' as const),
      fc.option(fc.subarray(dataset.places.map((_, i) => i)), { nil: undefined }),
      (start, long, on, q, scope, screen) => {
        const window: Extent = [start * DAY, (start + long) * DAY];
        const result = seen(
          window,
          { categories: new Set(on), q, scope },
          screen && new Set(screen),
        );
        const placesOf = (i: number) =>
          dataset.events[i]!.places.filter(({ role }) => role !== 'named').map((p) =>
            place(p.place),
          );
        const matched = dataset.events
          .map((event, i) => ({ event, i }))
          .filter(
            ({ event, i }) =>
              (scope === 'all' || event.scope === 'article') &&
              q.split(' ').every((word) => dataset.haystack[i]!.includes(word)),
          );
        const isSeen = (i: number) => !screen || placesOf(i).some((p) => screen.includes(p));
        const inWindow = matched.filter(({ event }) => overlaps(event.when.extent, window));
        const visible = inWindow.filter(({ event, i }) => on.includes(event.category) && isSeen(i));
        expect(result.visible).toEqual(visible.map(({ i }) => i));
        expect(result.events).toBe(visible.length);
        const possibly = visible.filter(({ event }) => !inside(event.when.extent, window));
        expect(result.possibly).toBe(possibly.length);
        expect(result.categories.map(({ events }) => events)).toEqual(
          dataset.categories.map(
            ({ id }) =>
              inWindow.filter(({ event, i }) => event.category === id && isSeen(i)).length,
          ),
        );
        dataset.places.forEach((_, p) => {
          const here = inWindow.filter(
            ({ event, i }) => on.includes(event.category) && placesOf(i).includes(p),
          );
          expect(result.places.get(p)?.events ?? 0).toBe(here.length);
          expect(result.places.get(p)?.mix.reduce((sum, n) => sum + n) ?? 0).toBe(here.length);
        });
        const outside = matched.filter(
          ({ event, i }) =>
            on.includes(event.category) && isSeen(i) && !overlaps(event.when.extent, window),
        );
        expect(result.before + result.after).toBe(outside.length);
        expect(result.before).toBe(
          outside.filter(({ event }) => event.when.extent[1] <= window[0]).length,
        );
      },
    ),
  );
});

test('an event is at its place, and inside those that hold it', () => {
  expect(isAt(dataset, at('book-week'), place('barranco'))).toBe(true);
  expect(isAt(dataset, at('book-week'), place('peru'))).toBe(false);
  expect(isAt(dataset, at('book-week'), place('peru'), true)).toBe(true);
  expect(isAt(dataset, at('book-week'), place('mexico'), true)).toBe(false);
  expect(isAt(dataset, at('kite-day'), place('ica'))).toBe(false);
});

test('two passes are alike as long as the same events are in, however the window moved', () => {
  const [start, end] = dataset.whole;
  expect(alike(seen([start, end]), seen([start - 1, end + 1]))).toBe(true);
  expect(alike(seen([start, end]), seen([start, start + 1]))).toBe(false);
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const [a, b] = [seen([start, end]), seen([start + days * DAY, end + days * DAY])];
      expect(alike(a, b)).toBe(String(a.state) === String(b.state) && a.before === b.before);
    }),
  );
});

describe('by the clock of tellings', () => {
  const told = (window: Extent, criteria: Partial<Criteria> = {}) =>
    seen(window, criteria, undefined, true);

  test('an event is certainly in when one telling lies inside, possibly when one only overlaps', () => {
    // The captain told of it in August 2006, the almanac about 2007, the gazette in November 2009.
    const stateIn = (window: Extent) => told(window).state[at('kite-day')];
    expect(stateIn([utc(2006, 8), utc(2006, 9)])).toBe(CERTAINLY);
    expect(stateIn([utc(2006, 8, 5), utc(2006, 9)])).toBe(POSSIBLY);
    expect(stateIn([utc(2008), utc(2009)])).toBe(POSSIBLY);
    expect(stateIn([utc(2008), utc(2010)])).toBe(CERTAINLY);
    expect(stateIn([utc(2009), utc(2009, 11)])).toBe(OUT);
    expect(stateIn([utc(2005), utc(2006)])).toBe(OUT);
  });
  test('what was told only before or only after the window is counted, and what nobody dated', () => {
    const { events, before, after, untold, visible } = told([utc(2009, 11, 25), utc(2010)]);
    const undated = dataset.events.filter((event) => tellingsOf(event, dataset).length === 0);
    // The gazette of November 2009 cannot tell of what came after it.
    expect(undated.map(({ id }) => id)).toEqual([
      'atlantis-day',
      'about-lima',
      'poster',
      'new-fair',
    ]);
    expect([before, after, untold]).toEqual([0, 0, undated.length]);
    expect(events).toBe(dataset.events.length - undated.length);
    expect(visible).not.toContain(at('poster'));
    expect(told([utc(2010), utc(2011)])).toMatchObject({ events: 0, after: 0, before: 15 });
    expect(told([utc(2004), utc(2005)])).toMatchObject({ events: 0, after: 15, before: 0 });
    expect(seen([utc(2004), utc(2005)]).untold).toBe(0);
  });
  test('a category switched off counts nothing as untold', () => {
    expect(told(dataset.whole, { categories: new Set(['books']) }).untold).toBe(0);
  });
  test('two passes differ when other events are untold', () => {
    const [a, b] = [told([utc(2004), utc(2005)]), seen([utc(2004), utc(2005)])];
    expect(alike(a, a)).toBe(true);
    expect(alike(a, { ...a, untold: a.untold + 1 })).toBe(false);
    expect(alike(a, b)).toBe(false);
  });

  test('the flat pass sees what a naive filter sees', () => {
    const day = fc.integer({ min: utc(2005) / DAY, max: utc(2011) / DAY });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1500 }), (start, long) => {
        const window: Extent = [start * DAY, (start + long) * DAY];
        const { state, before, after, untold } = told(window);
        const tellings = dataset.events.map((event) => tellingsOf(event, dataset));
        tellings.forEach((times, i) => {
          const expected = times.some((time) => inside(time, window))
            ? CERTAINLY
            : times.some((time) => overlaps(time, window))
              ? POSSIBLY
              : OUT;
          expect(state[i]).toBe(expected);
        });
        const out = tellings.filter((_, i) => state[i] === OUT);
        expect(before).toBe(out.filter(([first]) => first && first[1] <= window[0]).length);
        expect(after).toBe(out.filter(([first]) => first && first[0] >= window[1]).length);
        expect(untold).toBe(out.filter((times) => times.length === 0).length);
      }),
    );
  });
});
