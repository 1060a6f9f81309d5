import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { everything } from '../../src/model/criteria';
import { indexed, STATUSES } from '../../src/model/dataset';
import { DAY, utc, type Extent } from '../../src/model/extent';
import { isGuided, readAddress, writeAddress, type View } from '../../src/state/address';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'en'));
const { whole, opening } = dataset;
const first: View = {
  window: opening,
  selection: null,
  behind: null,
  criteria: everything(dataset),
  mapView: null,
  theme: null,
  clock: 'happened',
  reading: null,
};

const events = dataset.events.map(({ id }) => id);
const places = dataset.places.map(({ id }) => id);
const decimal = (most: number, digits: number) =>
  fc
    .integer({ min: -most * 10 ** digits, max: most * 10 ** digits })
    .map((n) => n / 10 ** digits || 0);

const view: fc.Arbitrary<View> = fc
  .record({
    from: fc.integer({ min: whole[0] / DAY, max: whole[1] / DAY - 1 }),
    long: fc.integer({ min: 1, max: 12_000 }),
    selected: fc.oneof(
      fc.constant({ selection: null, behind: null }),
      fc
        .constantFrom(...places)
        .map((id) => ({ selection: { kind: 'place' as const, id }, behind: null })),
      fc
        .tuple(fc.constantFrom(...events), fc.option(fc.constantFrom(...places)))
        .map(([id, behind]) => ({ selection: { kind: 'event' as const, id }, behind })),
    ),
    categories: fc.subarray(dataset.categories.map(({ id }) => id)),
    q: fc.string({ unit: 'binary' }),
    scope: fc.constantFrom('all' as const, 'article' as const),
    inview: fc.boolean(),
    mapView: fc.option(
      fc.tuple(
        fc.integer({ min: 0, max: 1900 }).map((n) => n / 100),
        decimal(90, 3),
        decimal(360, 3),
      ),
    ),
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
    status: fc.subarray([...STATUSES]),
    clock: fc.constantFrom('happened' as const, 'told' as const),
    reading: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...dataset.steps).map((step) => ({ kind: 'story' as const, step })),
      fc.constantFrom(null, ...dataset.claims).map((claim) => ({ kind: 'check' as const, claim })),
    ),
  })
  .map(
    ({
      from,
      long,
      selected,
      categories,
      q,
      scope,
      inview,
      mapView,
      status,
      reading,
      ...rest
    }) => ({
      ...rest,
      ...selected,
      criteria: { categories: new Set(categories), q, scope, inview, status: new Set(status) },
      reading,
      // A step or a statement says itself where window and map are.
      window: isGuided(reading)
        ? opening
        : ([from * DAY, Math.min((from + long) * DAY, whole[1])] as Extent),
      mapView: isGuided(reading) ? null : mapView,
    }),
  );

test('an address written and read again gives the same view', () => {
  fc.assert(
    fc.property(view, (given) => {
      expect(readAddress(writeAddress(given, dataset), dataset)).toEqual({
        ...given,
        stale: false,
      });
    }),
  );
});

test('the view shown first has no address', () => {
  expect(writeAddress(first, dataset)).toBe('');
  expect(readAddress('', dataset)).toEqual({ ...first, stale: false });
  expect(readAddress('#', dataset)).toEqual({ ...first, stale: false });
});

test('an address is short and can be read', () => {
  const address = writeAddress(
    {
      window: [utc(2006), utc(2007, 4)],
      selection: { kind: 'event', id: 'kite-day' },
      behind: 'lima',
      criteria: {
        categories: new Set(['books']),
        q: 'wind & sea',
        scope: 'article',
        status: new Set(['planned', 'confirmed']),
        inview: true,
      },
      mapView: [10.123456, -12.04318, -77.02824],
      theme: 'dark',
      clock: 'told',
      reading: null,
    },
    dataset,
  );
  expect(address).toBe(
    'event=kite-day&place=lima&from=2006&to=2007-03&categories=books&q=wind%20%26%20sea&scope=article&inview=1&status=confirmed,planned&clock=told&map=10.12/-12.043/-77.028&theme=dark',
  );
});

test('an event wins over a place, which becomes the list behind it', () => {
  const { selection, behind } = readAddress('#place=lima&event=kite-day', dataset);
  expect([selection, behind]).toEqual([{ kind: 'event', id: 'kite-day' }, 'lima']);
  expect(readAddress('#place=lima', dataset)).toMatchObject({
    selection: { kind: 'place', id: 'lima' },
    behind: null,
  });
});

test('bounds are inclusive, open where one is missing, swapped where reversed, and stay within the years', () => {
  const window = (hash: string) => readAddress(hash, dataset).window;
  expect(window('from=2006&to=2007-03')).toEqual([utc(2006), utc(2007, 4)]);
  expect(window('from=2006')).toEqual([utc(2006), whole[1]]);
  expect(window('to=2006')).toEqual([whole[0], utc(2007)]);
  expect(window('from=2008&to=2006')).toEqual([utc(2006), utc(2009)]);
  expect(window('from=1900&to=2100')).toEqual(whole);
});

describe('what is unknown or stale is passed over and reported', () => {
  test.each([
    'event=no-such-event',
    'place=no-such-place',
    'from=spring',
    'to=2006-13',
    'from=2030&to=2031',
    'from=2030',
    'categories=boats',
    'scope=some',
    'inview=yes',
    'map=3/4',
    'map=3/4/5/6',
    'map=20/0/0',
    'map=-1/0/0',
    'map=3/91/0',
    'map=3/0/361',
    'map=3/a/0',
    'map=3/1e1/0',
    'map=..../0/0',
    'theme=blue',
    'status=certain',
    'clock=noon',
    'step=no-such-step',
    'claim=p99',
    'colour=red',
  ])('%s', (hash) => {
    expect(readAddress(hash, dataset)).toEqual({ ...first, stale: true });
  });

  test('what is known beside it is used', () => {
    const read = readAddress('event=gone&place=lima&categories=books,boats&theme=dark', dataset);
    expect(read).toMatchObject({
      selection: { kind: 'place', id: 'lima' },
      theme: 'dark',
      stale: true,
    });
    expect(read.criteria.categories).toEqual(new Set(['books']));
  });

  test('a key kept for later, and defaults written out, are not stale', () => {
    const hash = 'lesson=3&scope=all&inview=0&q=&clock=happened';
    expect(readAddress(hash, dataset)).toEqual({ ...first, stale: false });
  });
});

test('a step of the story, a statement and the bare check each have an address', () => {
  const [step] = dataset.steps;
  const [claim] = dataset.claims;
  const at = (reading: View['reading']) => writeAddress({ ...first, reading }, dataset);
  expect(at({ kind: 'story', step: step! })).toBe(`step=${step}`);
  expect(at({ kind: 'check', claim: claim! })).toBe(`claim=${claim}`);
  expect(at({ kind: 'check', claim: null })).toBe('claim=');
  expect(readAddress('claim=', dataset)).toMatchObject({
    reading: { kind: 'check', claim: null },
    stale: false,
  });
});

test('no categories is not the same as all', () => {
  const none: View = { ...first, criteria: { ...first.criteria, categories: new Set() } };
  expect(writeAddress(none, dataset)).toBe('categories=');
  expect(readAddress('categories=', dataset).criteria.categories.size).toBe(0);
});

test('no text makes reading throw, and what was read can be written', () => {
  const part = fc.constantFrom(
    'event',
    'place',
    'from',
    'to',
    'categories',
    'map',
    'theme',
    '=',
    '&',
    '%',
    '%E0%A4',
    '2006',
    '/',
    ',',
    '-',
    'kite-day',
    '\ud800',
    '#',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (hash) => {
      const read = readAddress(hash, dataset);
      expect(read.window[0]).toBeLessThan(read.window[1]);
      const { stale: _, ...view } = read;
      expect(readAddress(writeAddress(view, dataset), dataset).selection).toEqual(view.selection);
    }),
  );
});

test('half a character in the search does not break the address', () => {
  const half: View = { ...first, criteria: { ...first.criteria, q: 'kite\ud83e' } };
  expect(readAddress(writeAddress(half, dataset), dataset).criteria.q).toBe('kite');
});
