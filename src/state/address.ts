/** The state as the part of an address after `#`, and back. Pure: `link.ts` ties it to the browser. */
import { everything, type Criteria } from '../model/criteria';
import type { Extent } from '../model/extent';
import { boundTexts, windowBetween } from '../model/bound';
import { STATUSES, type Index, type Status } from '../model/dataset';
import type { Clock, MapView, ReadingAt, Selection, Theme } from './exploration.svelte';

export interface View {
  window: Extent;
  selection: Selection | null;
  /** The place behind an opened event. */
  behind: string | null;
  criteria: Criteria;
  mapView: MapView | null;
  theme: Theme | null;
  clock: Clock;
  /** A step or statement says itself where window and map are. */
  reading: ReadingAt | null;
}

const same = (a: Extent, b: Extent) => a[0] === b[0] && a[1] === b[1];

/** What the address says; whatever is unknown or stale is passed over and reported by `stale`. */
export function readAddress(hash: string, dataset: Index): View & { stale: boolean } {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  let stale = false;
  /** The value of a key, as `read` understands it; `otherwise` where it is missing or not understood. */
  const take = <T>(key: string, read: (text: string) => T | undefined, otherwise: T): T => {
    const text = given.get(key);
    if (text === null) return otherwise;
    const value = read(text);
    if (value === undefined) stale = true;
    return value ?? otherwise;
  };
  const known = (ids: ReadonlyMap<string, number>) => (id: string) =>
    ids.has(id) ? id : undefined;

  const event = take('event', known(dataset.eventIndex), null as string | null);
  const place = take('place', known(dataset.placeIndex), null as string | null);
  const all = everything(dataset);
  const categories = take('categories', (text) => readSome(text, all.categories), {
    on: all.categories,
    stale: false,
  });
  const status = take('status', (text) => readSome(text, all.status), {
    on: new Set<string>(all.status),
    stale: false,
  });
  const step = take('step', oneOf(...dataset.steps), null as string | null);
  const claim = take('claim', oneOf('', ...dataset.claims), null as string | null);
  const scope = take('scope', oneOf('article', 'all'), 'all' as const);
  const inview = take('inview', (text) => ({ '1': true, '0': false })[text], false);
  const mapView = take('map', readMapView, null as MapView | null);
  const theme = take('theme', oneOf('light', 'dark'), null as Theme | null);
  const { window, refused } = readWindow(given.get('from'), given.get('to'), dataset);
  const keys = new Set(KEYS);
  const unknown = [...given.keys()].some((key) => !keys.has(key));
  return {
    window,
    selection:
      event !== null
        ? { kind: 'event', id: event }
        : place !== null
          ? { kind: 'place', id: place }
          : null,
    behind: event !== null ? place : null,
    criteria: {
      categories: categories.on,
      q: given.get('q') ?? '',
      scope,
      status: status.on as ReadonlySet<Status>,
      inview,
    },
    mapView,
    theme,
    clock: take('clock', oneOf('happened', 'told'), 'happened' as const),
    reading:
      step !== null
        ? { kind: 'story', step }
        : claim !== null
          ? { kind: 'check', claim: claim || null }
          : null,
    stale: stale || refused || unknown || categories.stale || status.stale,
  };
}

/** The address keys of the public contract; the last is kept for later. */
const KEYS =
  'event place from to categories q scope inview map theme claim status clock step lesson'.split(
    ' ',
  );

const oneOf =
  <T extends string>(...values: T[]) =>
  (text: string) =>
    values.find((value) => value === text);

/** The known ones of a list of ids, and whether others were among them; undefined where none is known. */
function readSome(text: string, all: ReadonlySet<string>) {
  const asked = text.split(',').filter(Boolean);
  const on = new Set(asked.filter((id) => all.has(id)));
  if (asked.length > 0 && on.size === 0) return undefined;
  return { on, stale: on.size < asked.length };
}

function readWindow(from: string | null, to: string | null, dataset: Index) {
  const { whole, opening } = dataset;
  if (from === null && to === null) return { window: opening, refused: false };
  const between = windowBetween(from ?? '', to ?? '', whole);
  if (!between) return { window: opening, refused: true };
  const window: Extent = [Math.max(between[0], whole[0]), Math.min(between[1], whole[1])];
  return window[0] < window[1] ? { window, refused: false } : { window: opening, refused: true };
}

function readMapView(text: string): MapView | undefined {
  const numbers = text.split('/').map(Number);
  const [zoom, latitude, longitude] = numbers as [number, number, number];
  const valid =
    /^[\d./-]+$/.test(text) &&
    numbers.length === 3 &&
    numbers.every(Number.isFinite) &&
    zoom >= 0 &&
    zoom <= 19 &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 360;
  return valid ? [zoom, latitude, longitude] : undefined;
}

/** Whether the view itself leads window and map. */
export const isGuided = (reading: ReadingAt | null) =>
  reading !== null && (reading.kind === 'story' || reading.claim !== null);

/** The part after `#` that reproduces the view; empty for the view shown first. */
export function writeAddress(view: View, dataset: Index): string {
  const { selection, behind, criteria, window, mapView, theme, clock, reading } = view;
  const pairs: [string, string][] = [];
  const put = (key: string, value: string) => pairs.push([key, value]);
  if (reading?.kind === 'story') put('step', reading.step);
  if (reading?.kind === 'check') put('claim', reading.claim ?? '');
  if (selection?.kind === 'event') put('event', selection.id);
  const place = selection?.kind === 'place' ? selection.id : behind;
  if (place !== null) put('place', place);
  if (!same(window, dataset.opening) && !isGuided(reading)) {
    const [from, to] = boundTexts(window);
    put('from', from);
    put('to', to);
  }
  if (criteria.categories.size < dataset.categories.length) {
    const on = dataset.categories.filter(({ id }) => criteria.categories.has(id));
    put('categories', on.map(({ id }) => id).join(','));
  }
  // Half a character, as a broken paste leaves it, would make encodeURIComponent throw.
  const q = criteria.q.replace(/\p{Surrogate}/gu, '');
  if (q) put('q', q);
  if (criteria.scope !== 'all') put('scope', criteria.scope);
  if (criteria.inview) put('inview', '1');
  if (criteria.status.size < STATUSES.length)
    put('status', STATUSES.filter((status) => criteria.status.has(status)).join(','));
  if (clock !== 'happened') put('clock', clock);
  if (mapView && !isGuided(reading))
    put('map', [+mapView[0].toFixed(2), mapView[1].toFixed(3), mapView[2].toFixed(3)].join('/'));
  if (theme) put('theme', theme);
  return pairs
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')}`,
    )
    .join('&');
}
