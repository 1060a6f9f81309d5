import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { wholeEmbedding } from '../../src/model/embedding';
import { utc } from '../../src/model/extent';
import { Exploration, FOLLOWING } from '../../src/state/exploration.svelte';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'en'));
const place = (id: string) => dataset.placeIndex.get(id)!;
const begin = () => new Exploration(dataset);
const listed = (e: Exploration) => e.listed.map((i) => dataset.events[i]!.id);

test('the reader begins at the opening window with nothing chosen', () => {
  const e = begin();
  expect(e.window).toEqual(dataset.opening);
  expect([
    e.selection,
    e.selectedEvent,
    e.selectedPlace,
    e.listedPlace,
    e.highlight,
    e.mapView,
    e.theme,
  ]).toEqual(Array(7).fill(null));
  expect([e.inside, e.stale]).toEqual([false, false]);
  expect(e.words.language).toBe('en');
  expect(e.listed).toEqual(e.visibility.visible);
});

describe('the window', () => {
  test('does not leave the years of the dataset, nor become empty', () => {
    const e = begin();
    e.focusOn([utc(1900), utc(2000)]);
    expect(e.window).toEqual([dataset.whole[0], utc(2000)]);
    e.focusOn([utc(2000), utc(2100)]);
    expect(e.window).toEqual([utc(2000), dataset.whole[1]]);
    e.focusOn([utc(2006), utc(2006)]);
    e.focusOn([utc(2200), utc(2300)]);
    e.focusOn([utc(1200), utc(1300)]);
    expect(e.window).toEqual([utc(2000), dataset.whole[1]]);
  });

  test('decides what is visible', () => {
    const e = begin();
    e.focusOn([utc(2006), utc(2007)]);
    expect(listed(e)).toEqual(['book-week', 'kite-day', 'lost-kite']);
    expect([e.visibility.events, e.visibility.possibly]).toEqual([3, 1]);
  });
});

describe('a window that leads', () => {
  test('leaves lanes, map and list behind until each follows', () => {
    const e = begin();
    const before = [e.laneWindow, e.visibilityOnMap, e.visibility];
    e.lead([utc(2006), utc(2007)]);
    expect([e.laneWindow, e.visibilityOnMap, e.visibility]).toEqual(before);
    e.follow('lanes');
    expect(e.laneWindow).toBe(e.window);
    expect(e.visibilityOnLanes).not.toEqual(e.visibility);
    e.follow('map');
    expect(e.visibilityOnMap).toEqual(e.visibilityOnLanes);
    expect(e.followed).not.toBe(e.window);
    expect(FOLLOWING.filter((view) => e.isBehind(view))).toEqual(['list']);
    e.follow();
    expect(e.visibility).toEqual(e.visibilityOnMap);
  });
});

describe('a window that a frame locks', () => {
  const locked = () => new Exploration(dataset, { ...wholeEmbedding, isLocked: true });
  const year = [utc(2006), utc(2007)] as const;

  test('is not moved by the reader', () => {
    const e = locked();
    e.setWindow(year);
    e.focusOn([utc(2007), utc(2008)]);
    e.lead([utc(2007), utc(2008)]);
    e.follow();
    e.moveTo([utc(2007), utc(2008)]);
    expect([e.window, e.followed]).toEqual([year, year]);
  });

  test('stays where an event outside it is opened, and the event is shown', () => {
    const e = locked();
    e.setWindow(year);
    e.selectEvent('regatta');
    expect(e.window).toEqual(year);
    expect(e.card).toEqual({ kind: 'event', id: 'regatta' });
  });

  test('goes where its host, a step or a statement wants it', () => {
    const e = locked();
    e.present({ window: year, lit: [], scene: { frame: 'all' } });
    expect([e.window, e.followed]).toEqual([year, year]);
  });
});

describe('an event', () => {
  test('outside the window widens it, criteria stay', () => {
    const e = begin();
    e.narrowTo({ q: 'nothing', categories: new Set(['books']) });
    e.focusOn([utc(2006), utc(2007)]);
    e.selectEvent('regatta');
    expect(e.window).toEqual([utc(2006), utc(2009, 11, 7)]);
    expect(e.criteria.q).toBe('nothing');
    expect(e.selectedEvent).toBe('regatta');
    expect(e.selectedPlace).toBeNull();
  });

  test('that the window already shows leaves it alone', () => {
    const e = begin();
    e.focusOn([utc(2007), utc(2008)]);
    e.selectEvent('lost-kite');
    expect(e.window).toEqual([utc(2007), utc(2008)]);
  });

  test('opened from a place leads back to it, and from there to the list', () => {
    const e = begin();
    e.selectPlace('lima');
    e.selectEvent('kite-day');
    expect([e.listedPlace, e.selectedEvent]).toEqual(['lima', 'kite-day']);
    e.selectEvent('regatta');
    expect(e.listedPlace).toBe('lima');
    e.back();
    expect(e.selection).toEqual({ kind: 'place', id: 'lima' });
    e.back();
    expect(e.selection).toBeNull();
    e.back();
    expect(e.selection).toBeNull();
  });

  test('opened from the list leads back to the list', () => {
    const e = begin();
    e.selectEvent('kite-day');
    e.back();
    expect([e.selection, e.listedPlace]).toEqual([null, null]);
  });

  test('that does not exist is not selected', () => {
    const e = begin();
    e.selectEvent('kite-day');
    e.selectEvent('no-such-event');
    expect(e.selectedEvent).toBe('kite-day');
  });
});

describe('a place', () => {
  test('narrows the list and dims the rest, and counts stay as they are', () => {
    const e = begin();
    const before = e.visibility.places.get(place('peru'));
    e.selectPlace('ica');
    expect(listed(e)).toEqual(['early-kite', 'summer-kite']);
    expect(e.isDimmed(dataset.eventIndex.get('kite-day')!)).toBe(true);
    expect(e.isDimmed(dataset.eventIndex.get('early-kite')!)).toBe(false);
    expect(e.visibility.places.get(place('peru'))).toEqual(before);
  });

  test('dims nothing once an event is open or nothing is selected', () => {
    const e = begin();
    const i = dataset.eventIndex.get('kite-day')!;
    expect(e.isDimmed(i)).toBe(false);
    e.selectPlace('ica');
    e.selectEvent('early-kite');
    expect(e.isDimmed(i)).toBe(false);
  });

  test('selected a second time is left', () => {
    const e = begin();
    e.selectPlace('lima');
    e.selectPlace('lima');
    expect(e.selection).toBeNull();
  });

  test('lists the places inside it when asked to', () => {
    const e = begin();
    e.selectPlace('lima');
    expect(listed(e)).not.toContain('book-week');
    e.includeInside(true);
    expect(listed(e)).toContain('book-week');
    expect(e.isDimmed(dataset.eventIndex.get('book-week')!)).toBe(false);
    e.selectPlace('peru');
    expect(e.inside).toBe(false);
  });

  test('that does not exist is not selected', () => {
    const e = begin();
    e.selectPlace('no-such-place');
    expect(e.selection).toBeNull();
  });

  test('selected over an open event is not behind it any more', () => {
    const e = begin();
    e.selectPlace('lima');
    e.selectEvent('kite-day');
    e.selectPlace('ica');
    e.back();
    expect(e.selection).toBeNull();
  });

  test('is closed at once', () => {
    const e = begin();
    e.selectPlace('lima');
    e.selectEvent('kite-day');
    e.close();
    expect([e.selection, e.listedPlace]).toEqual([null, null]);
  });
});

describe('criteria', () => {
  test('narrow what is visible one by one', () => {
    const e = begin();
    e.narrowTo({ categories: new Set(['books']) });
    expect(listed(e)).toEqual(['lost-kite', 'verdict', 'regatta']);
    e.narrowTo({ q: 'regatta' });
    expect(listed(e)).toEqual(['regatta']);
    e.narrowTo({ q: '', scope: 'article' });
    expect(listed(e)).toEqual([]);
    e.narrowTo({ categories: new Set(['feasts']) });
    expect(listed(e)).toEqual(['kite-day']);
  });

  test('“only what is on the map” follows the map', () => {
    const e = begin();
    e.seePlaces(new Set([place('ica')]));
    expect(e.visibility.leftOut).toBe(0);
    e.narrowTo({ inview: true });
    expect(listed(e)).toEqual(['early-kite', 'summer-kite']);
    expect(e.visibility.leftOut).toBe(2);
    e.seePlaces(new Set([place('pier')]));
    expect(listed(e)).toEqual(['verdict']);
  });

  test('the same places seen again change nothing', () => {
    const e = begin();
    e.narrowTo({ inview: true });
    let passes = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        void e.visibility;
        passes++;
      });
    });
    const see = (...ids: string[]) => {
      e.seePlaces(new Set(ids.map(place)));
      flushSync();
      return passes;
    };
    expect([see('ica'), see('ica'), see('lima'), see('lima', 'ica'), see('ica', 'lima')]).toEqual([
      1, 1, 2, 3, 3,
    ]);
    stop();
  });
});

test('the highlight passes, and is set anew only when it changes', () => {
  const e = begin();
  const kite = { kind: 'event', id: 'kite-day' } as const;
  e.highlightOn(kite);
  e.highlightOn({ ...kite });
  expect(e.highlight).toBe(kite);
  e.highlightOn({ kind: 'place', id: 'kite-day' });
  expect(e.highlight?.kind).toBe('place');
  e.highlightOn(null);
  expect(e.highlight).toBeNull();
});

test('what the reader does with map and theme is kept', () => {
  const e = begin();
  e.moveMap([5, -12, -77]);
  e.useTheme('dark');
  e.noticeStale(true);
  expect([e.mapView, e.theme, e.stale]).toEqual([[5, -12, -77], 'dark', true]);
});

describe('restoring an address', () => {
  const all = () => ({
    window: dataset.opening,
    selection: null,
    behind: null,
    criteria: begin().criteria,
    mapView: null,
    theme: null,
    clock: 'happened' as const,
    reading: null,
    stale: false,
  });

  test('brings everything back at once', () => {
    const e = begin();
    const criteria = { ...e.criteria, q: 'kite' };
    e.restore({
      window: [utc(2006), utc(2008)],
      selection: { kind: 'event', id: 'kite-day' },
      behind: 'lima',
      criteria,
      mapView: [4, 0, -80],
      theme: 'light',
      clock: 'told',
      reading: null,
      stale: true,
    });
    expect(e.clock).toBe('told');
    expect([e.window, e.criteria, e.mapView, e.theme, e.stale]).toEqual([
      [utc(2006), utc(2008)],
      criteria,
      [4, 0, -80],
      'light',
      true,
    ]);
    expect([e.selectedEvent, e.listedPlace]).toEqual(['kite-day', 'lima']);
  });

  test('widens the window to a selected event', () => {
    const e = begin();
    e.restore({
      ...all(),
      window: [utc(2006), utc(2007)],
      selection: { kind: 'event', id: 'regatta' },
    });
    expect(e.window).toEqual([utc(2006), utc(2009, 11, 7)]);
  });

  test('keeps a place that was selected before and still is', () => {
    const e = begin();
    e.selectPlace('lima');
    e.restore({ ...all(), selection: { kind: 'place', id: 'lima' } });
    expect(e.selectedPlace).toBe('lima');
    e.restore(all());
    expect(e.selection).toBeNull();
  });
});

describe('story and check', () => {
  const [first, second] = dataset.steps as [string, string];
  const show = (event?: string) => ({
    window: [utc(2006), utc(2007)] as const,
    lit: ['kite-day', 'book-week', 'no-such-event'],
    ...(event && { event }),
    scene: { place: 'lima' },
  });

  test('open at a step or a statement, and are left for the list', () => {
    const e = begin();
    e.openStory();
    expect(e.reading).toEqual({ kind: 'story', step: first });
    e.openStory('no-such-step');
    expect(e.reading).toEqual({ kind: 'story', step: first });
    e.openCheck(dataset.claims[0]);
    expect(e.reading).toEqual({ kind: 'check', claim: dataset.claims[0] });
    e.openCheck('p99');
    expect(e.reading).toEqual({ kind: 'check', claim: dataset.claims[0] });
    e.explore();
    expect(e.reading).toBeNull();
  });

  test('the story opens again where it was left', () => {
    const e = begin();
    e.openStory(second);
    e.explore();
    e.openStory();
    expect(e.reading).toEqual({ kind: 'story', step: second });
  });

  test('a step moves window and map, lights its events and selects one without a card', () => {
    const e = begin();
    e.openStory();
    e.present(show('kite-day'));
    expect(e.window).toEqual([utc(2006), utc(2007)]);
    expect(e.scene).toEqual({ place: 'lima' });
    expect(e.spotlight).toEqual(
      new Set([dataset.eventIndex.get('kite-day'), dataset.eventIndex.get('book-week')]),
    );
    expect(e.selectedEvent).toBe('kite-day');
    expect(e.card).toBeNull();
    expect(e.isDimmed(dataset.eventIndex.get('book-week')!)).toBe(false);
    expect(e.isDimmed(dataset.eventIndex.get('regatta')!)).toBe(true);
    e.explore();
    expect([e.spotlight, e.selection]).toEqual([null, null]);
  });

  test('the map may be asked for places, which moves nothing else', () => {
    const e = begin();
    e.selectEvent('kite-day');
    const { window, selection } = e;
    e.showPlaces(['lima', 'ica']);
    expect(e.scene).toEqual({ places: ['lima', 'ica'] });
    expect([e.window, e.selection]).toEqual([window, selection]);
  });

  test('a card opened from a step leads back to it', () => {
    const e = begin();
    e.openStory();
    e.present(show('kite-day'));
    e.selectEvent('kite-day');
    expect(e.card).toEqual({ kind: 'event', id: 'kite-day' });
    e.back();
    expect([e.card, e.selectedEvent]).toEqual([null, 'kite-day']);
    e.selectEvent('regatta');
    e.present(show('kite-day'));
    expect(e.card).toEqual({ kind: 'event', id: 'regatta' });
    expect(e.isDimmed(dataset.eventIndex.get('regatta')!)).toBe(false);
    e.close();
    expect(e.selectedEvent).toBe('kite-day');
  });

  test('a statement lights several events and selects none', () => {
    const e = begin();
    e.openCheck(dataset.claims[0]);
    e.present({ ...show(), scene: { events: ['kite-day'] } });
    expect([e.selection, e.card]).toEqual([null, null]);
    e.selectPlace('lima');
    expect(e.card).toEqual({ kind: 'place', id: 'lima' });
  });

  test('where a timeline steers, the window goes its way', () => {
    const e = begin();
    const asked: unknown[] = [];
    const release = e.steer((to) => asked.push(to));
    e.moveTo([utc(2006), utc(2007)]);
    expect([asked, e.window]).toEqual([[[utc(2006), utc(2007)]], dataset.opening]);
    release();
    e.moveTo([utc(2006), utc(2007)]);
    expect(e.window).toEqual([utc(2006), utc(2007)]);
  });

  test('an address of a step leaves the window to it', () => {
    const e = begin();
    e.focusOn([utc(2006), utc(2007)]);
    e.restore({
      window: dataset.opening,
      selection: { kind: 'event', id: 'kite-day' },
      behind: null,
      criteria: e.criteria,
      mapView: null,
      theme: null,
      clock: 'happened',
      reading: { kind: 'story', step: second },
      stale: false,
    });
    expect(e.window).toEqual([utc(2006), utc(2007)]);
    expect(e.reading).toEqual({ kind: 'story', step: second });
    expect(e.card).toEqual({ kind: 'event', id: 'kite-day' });
  });
});

test('by the clock of tellings, events are in when they were told', () => {
  const e = begin();
  const before = e.visibility;
  e.useClock('told');
  expect(e.clock).toBe('told');
  expect(e.visibility).not.toBe(before);
});

test('by the clock of tellings an opened event brings its telling into the window, not its own date', () => {
  const e = begin();
  e.useClock('told');
  const at = dataset.eventIndex.get('kite-day')!;
  const first = dataset.tellingOffsets[at]!;
  const [start, end] = [dataset.tellingStart[first]!, dataset.tellingEnd[first]!];
  e.focusOn([utc(2012), utc(2013)]);
  e.selectEvent('kite-day');
  expect(e.window[0]).toBeLessThanOrEqual(start);
  expect(e.window[1]).toBeGreaterThanOrEqual(end);
  expect(e.window[0]).toBe(start);
});
