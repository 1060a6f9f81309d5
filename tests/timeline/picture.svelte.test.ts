import { expect, test } from 'vitest';
import { loadCuration } from '../../src/build/read-curation';
import { compile } from '../../src/model/compile';
import { matching } from '../../src/model/criteria';
import { indexed } from '../../src/model/dataset';
import { utc } from '../../src/model/extent';
import { Exploration } from '../../src/state/exploration.svelte';
import { around, comingPaths } from '../../src/timeline/coming';
import { geometryOf, rowsAtRest } from '../../src/timeline/geometry';
import { ghostLayout } from '../../src/timeline/ghost-layout';
import { measuring } from '../../src/timeline/measure';
import { Mover, browserClock } from '../../src/timeline/mover.svelte';
import { Picture } from '../../src/timeline/picture.svelte';
import { timesHappened, timesTold } from '../../src/timeline/times';

const dataset = indexed(compile(loadCuration(), 'en'));
const at = (id: string) => dataset.eventIndex.get(id)!;

function draw(width: number, narrow = false) {
  const exploration = new Exploration(dataset);
  const mover = new Mover(exploration, browserClock);
  const sizes = {
    width,
    overview: width,
    overviewHeight: 60,
    pitch: narrow ? 10 : 13,
    pad: 4,
    cap: 5,
    axis: 24,
    narrow,
    coarse: narrow,
  };
  const [happened, told] = [timesHappened(dataset), timesTold(dataset)];
  const geometry = geometryOf(sizes, rowsAtRest(dataset, narrow));
  const measure = measuring('sans-serif', null);
  const isIn = (i: number) =>
    matching(dataset, exploration.criteria)[i] === 1 &&
    exploration.criteria.categories.has(dataset.events[i]!.category);
  const picture = new Picture(exploration, mover, () => ({
    geometry,
    times: exploration.clock === 'told' ? told : happened,
    measure,
    isIn,
    narrow,
    later: { ghostLayout, around, comingPaths },
  }));
  return { exploration, mover, picture };
}

test('the opening window has at least 12 labels on a desk, 4 on a phone, none over another', () => {
  for (const [width, narrow, least] of [
    [1108, false, 12],
    [318, true, 4],
  ] as const) {
    const { picture, exploration } = draw(width, narrow);
    expect(picture.marks).toHaveLength(exploration.visibility.events);
    const { labels } = picture;
    expect(labels.length).toBeGreaterThanOrEqual(least);
    for (const a of labels) {
      expect(a.x + picture.pan).toBeGreaterThanOrEqual(0);
      for (const b of labels) {
        if (a === b || a.y !== b.y) continue;
        expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
      }
    }
  }
});

test('what is coming into lanes that are behind stands where it will be drawn', () => {
  const { exploration, picture } = draw(1108);
  const [from, to] = [utc(2006), utc(2009)];
  exploration.focusOn([from, to]);
  const before = new Set(picture.marks.map(({ i }) => i));
  const { coming, pan } = picture;
  const by = (to - from) / 2;
  exploration.focusOn([from + by, to + by]);
  const days = picture.drawn.days.filter(({ i }) => !before.has(i));
  expect(days.length).toBeGreaterThan(3);
  for (const { lane, x, y } of days) {
    // Half the window on, all has moved by half the lanes.
    const there = x + picture.pan + 1108 / 2 - pan;
    const path = coming.find((path) => path.lane === lane)!.d;
    const tips = [...path.matchAll(/M([\d.-]+) ([\d.-]+)l([\d.]+)/g)];
    expect(
      tips.filter(([, at, top, r]) => Math.abs(+at! - there) < 0.2 && +top! + +r! === y),
    ).toHaveLength(1);
  }
});

test('a selected event has its line, its label and its ghosts; what is elsewhere is dimmed', () => {
  const { exploration, picture } = draw(1108);
  exploration.selectEvent('judge-saturno-killed');
  const judge = at('judge-saturno-killed');
  expect(picture.selectedMark?.i).toBe(judge);
  expect(picture.line).toBeGreaterThan(0);
  expect(picture.ghosts?.ghosts.length).toBeGreaterThanOrEqual(2);
  expect(picture.labels.find(({ id }) => id === judge)?.isBold).toBe(true);
  exploration.close();
  exploration.selectPlace('mexico-city');
  expect(picture.selected).toBeUndefined();
  expect(picture.ghosts).toBeUndefined();
  expect(picture.labels.every(({ id }) => !exploration.isDimmed(id))).toBe(true);
});

test('what is under the pointer is lit, with its label over anything when it had no place', () => {
  const { exploration, picture } = draw(318, true);
  const shown = new Set(picture.labels.map(({ id }) => id));
  const hidden = picture.marks.find(({ i }) => !shown.has(i))!;
  exploration.highlightOn({ kind: 'event', id: dataset.events[hidden.i]!.id });
  expect(picture.isLit(hidden.i)).toBe(true);
  expect(picture.over?.id).toBe(hidden.i);
  exploration.highlightOn({ kind: 'place', id: 'chaclacayo' });
  expect(picture.isLit(at('man-killed-in-chaclacayo'))).toBe(true);
  expect(picture.over).toBeUndefined();
  const [label] = picture.labels;
  expect(picture.labelAt(label!.x + picture.pan + 2, label!.y)).toBe(label!.id);
  expect(picture.labelAt(label!.x + picture.pan + 2, label!.y + 500)).toBeUndefined();
});

test('a label over others stands on the row of its mark, within it or right beside it', () => {
  const { exploration, picture } = draw(1108);
  const lit = (id: string) => {
    exploration.highlightOn({ kind: 'event', id });
    const mark = picture.marks.find(({ i }) => i === at(id))!;
    const { x, y, width } = picture.over!;
    expect(y).toBe(mark.y);
    return { mark, left: x + picture.pan, right: x + picture.pan + width };
  };
  const year = lit('boat-four-tons-2006');
  expect(year.left).toBeGreaterThan(year.mark.left);
  expect(year.right).toBeLessThan(year.mark.right);
  const day = lit('house-arrest-2005');
  expect(day.left - day.mark.right).toBeCloseTo(6, 0);
});

test('by the clock of tellings labels cover neither marks nor those of further tellings', () => {
  for (const [width, narrow, least] of [
    [1108, false, 12],
    [318, true, 3],
  ] as const) {
    const { exploration, picture } = draw(width, narrow);
    exploration.useClock('told');
    const { labels, marks, pan } = picture;
    expect(labels.length).toBeGreaterThanOrEqual(least);
    for (const { x, y, width } of labels)
      for (const { left, right, y: row, again } of marks)
        for (const [from, to] of [[left, right], ...again] as [number, number][])
          if (row === y) expect(to <= x + pan || x + pan + width <= from).toBe(true);
  }
});

test('panning leaves every mark and label the object it was: only the group they stand in moves', () => {
  const { exploration, mover, picture } = draw(1108);
  mover.hold();
  const [marks, labels, pan] = [picture.drawn, picture.labels, picture.pan];
  const [start, end] = exploration.window;
  exploration.focusOn([start + 6 * 3_600_000, end + 6 * 3_600_000]);
  expect(picture.pan).toBeLessThan(pan);
  expect(picture.drawn.days.every((mark, k) => mark === marks.days[k])).toBe(true);
  expect(picture.drawn.long.filter((mark) => !marks.long.includes(mark)).length).toBeLessThan(3);
  expect(picture.labels.filter((label) => !labels.includes(label)).length).toBeLessThan(3);
});

test('a mark says its name, its date and whether it is only possibly in', () => {
  const { exploration, picture } = draw(1108);
  exploration.focusOn([utc(2009, 2, 10), utc(2010, 9)]);
  const meeting = picture.drawn.long.find(({ i }) => i === at('security-meeting-2009'))!;
  expect(picture.name(meeting)).toContain('in February 2009');
  expect(picture.name(meeting)).toContain('possibly');
  expect(picture.labels.find(({ id }) => id === meeting.i)?.possibly).toBe('possibly');
  expect(picture.columns).toEqual([]);
});

test('labels keep their places while the window is held, and forget them at rest', () => {
  const { exploration, mover, picture } = draw(1108);
  mover.hold();
  const before = picture.labels.map(({ id }) => id);
  exploration.focusOn([utc(2005, 6, 3), utc(2011, 7, 3)]);
  expect(picture.labels.map(({ id }) => id).sort()).toEqual(before.sort());
  mover.release();
  expect(picture.labels.length).toBeGreaterThan(11);
});

test('by the clock of tellings an event stands where it was first told, with its other tellings', () => {
  const { exploration, picture } = draw(1108);
  const judge = at('judge-saturno-killed');
  const happened = picture.marks.find(({ i }) => i === judge)!;
  exploration.useClock('told');
  const told = picture.marks.find(({ i }) => i === judge)!;
  expect(told.x1).toBeGreaterThan(happened.x1);
  expect(picture.again.some(({ i }) => i === judge)).toBe(true);
  const drawn = [...picture.drawn.days, ...picture.drawn.long];
  const mark = drawn.find(({ i }) => i === judge)!;
  expect(picture.name(mark)).toContain('20 July 2006; ');
  exploration.selectEvent('judge-saturno-killed');
  expect(picture.ghosts).toBeUndefined();
});

test('in the check of the article labels are led by their paragraph', () => {
  const { exploration, picture } = draw(1108);
  exploration.openCheck();
  const judge = picture.labels.find(({ id }) => id === at('judge-saturno-killed'));
  expect(judge?.label.text).toMatch(/^¶7 /);
});

test('by the clock of tellings further tellings are tied to the mark, and no ghost is drawn', () => {
  const { exploration, picture } = draw(1108);
  exploration.selectEvent('judge-saturno-killed');
  exploration.useClock('told');
  expect(picture.ghosts).toBeUndefined();
  const again = picture.again.find(({ i }) => i === at('judge-saturno-killed'))!;
  expect(again.line).toMatch(/^M.*H/);
  expect(again.marks.match(/M/g)!.length).toBeGreaterThan(6);
  const places = picture.marks.map(({ x0, y }) => `${Math.round(x0)} ${y}`);
  expect(places.length - new Set(places).size).toBeLessThan(6);
});

test('what a step speaks of keeps its label, if over what it leaves in the dark', () => {
  const { exploration, picture } = draw(1108);
  const lit = ['lima-trial-opens', 'house-arrest-2005', 'arrest-864-kg-2006'];
  expect(picture.labels.some(({ id }) => id === at('lima-trial-opens'))).toBe(false);
  exploration.present({ window: exploration.window, lit, scene: { frame: 'all' } });
  expect(picture.labels.map(({ id }) => dataset.events[id]!.id).sort()).toEqual([...lit].sort());
});
