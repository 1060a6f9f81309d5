import { expect, test } from 'vitest';
import { wayTo } from '../../src/map/aims';
import { Taken } from '../../src/map/collision';
import { setLabels } from '../../src/map/labels';
import { labelsIn } from '../../src/map/labels-table';
import { limitAt, leastZoom } from '../../src/map/limits';
import { boxOf, holds, mercatorX, mercatorY, reach, worldSize } from '../../src/map/mercator';
import { compose, type Given } from '../../src/map/scene';
import { scaleOf } from '../../src/map/scale';
import type { Site } from '../../src/map/sites';
import { aimAt, flightTime, onMap, onScreen, shown, type View } from '../../src/map/view';
import { viewAt } from '../fixtures/map-view';

const ALL = boxOf([
  [-22, -120],
  [42, -68],
]);
const viewOf = (latitude: number, longitude: number, zoom: number, width = 1000, height = 400) =>
  viewAt({ latitude, longitude, zoom }, width, height);
const site = (
  position: number,
  name: string,
  latitude: number,
  longitude: number,
  more: Partial<Site> = {},
): Site => ({
  position,
  id: name.toLowerCase(),
  name,
  kind: 'city',
  x: mercatorX(longitude),
  y: mercatorY(latitude),
  reach: reach(18, latitude),
  area: false,
  outline: null,
  chain: [position],
  ...more,
});
const lima = site(0, 'Lima', -12.04, -77.03);
const london = site(1, 'London', 51.5, -0.13);
const peru = site(2, 'Peru', -12, -77, { kind: 'country', area: true, outline: 'PE', reach: 0 });
const tally = (events: number, possibly = 0) => ({
  events,
  possibly,
  mix: [events],
  mixPossibly: [possibly],
});
const given = (view: View, sites: Site[], more: Partial<Given> = {}): Given => ({
  view,
  sites,
  counts: new Map(sites.map(({ position }) => [position, tally(3)])),
  selected: new Set(),
  labels: [],
  ghosts: [],
  obstacles: [],
  small: false,
  outline: () => undefined,
  seaward: () => false,
  nameOf: (members) => members[0]!.name,
  together: () => tally(3),
  widthOf: (_, text) => text.length * 8,
  measure: (_, text) => ({ width: text.length * 7, height: 15 }),
  ...more,
});

test('a fitted box lies in the frame, clear of the buttons at its top', () => {
  const { latitude, longitude, zoom } = aimAt(ALL, { width: 1000, height: 420 }, 13);
  expect(zoom % 0.25).toBe(0);
  const view = viewOf(latitude, longitude, zoom, 1000, 420);
  expect(holds(shown(view), ALL)).toBe(true);
  expect(onScreen(view, ALL.x0, ALL.y0)[1]).toBeGreaterThan(44);
});

test.each([
  ['a phone', 320, 176],
  ['a larger phone', 360, 200],
  ['a frame of 720 px', 446, 184],
  ['a phone on its side', 462, 240],
  ['a screen of 1024 px', 684, 284],
])('the map that opens on %s shows all from Washington to Lima', (_, width, height) => {
  const opening = boxOf([
    [-13.5, -117.5],
    [39.5, -66],
  ]);
  const { latitude, longitude, zoom } = aimAt(opening, { width, height }, 13);
  const view = viewOf(latitude, longitude, zoom, width, height);
  const at = (degrees: [number, number]) =>
    onScreen(view, mercatorX(degrees[1]), mercatorY(degrees[0]));
  const [, washington] = at([38.9, -77.04]);
  const [x, y] = at([-12.04, -77.03]);
  const [mexico] = at([19.43, -99.13]);
  // Badges as a whole: under the upper edge, over the credits, right of the buttons at the left.
  expect(washington).toBeGreaterThan(15);
  expect(y).toBeLessThan(height - 20 - 13);
  expect(x).toBeLessThan(width - 15);
  expect(mexico).toBeGreaterThan(146 + 12);
});

test('one may zoom to 13 at Lima, to 9 in the three countries, to 5 elsewhere', () => {
  const at = (latitude: number, longitude: number) =>
    limitAt(mercatorX(longitude), mercatorY(latitude));
  expect(at(-12.05, -77.03)).toBe(13);
  expect(at(19.4, -99.1)).toBe(9);
  expect(at(6.2, -75.6)).toBe(9);
  expect(at(51.5, -0.1)).toBe(5);
});

test('the world is never narrower than the frame', () => {
  expect(worldSize(leastZoom(1440))).toBeGreaterThanOrEqual(1440);
});

test('a flight lasts longer for a longer way, and at most 0.9 s', () => {
  const from = { latitude: 0, longitude: -80, zoom: 3 };
  const near = flightTime(from, { ...from, longitude: -75 });
  const far = flightTime(from, { latitude: -12, longitude: -77, zoom: 10.5 });
  expect(near).toBeLessThan(far);
  expect(far).toBeLessThanOrEqual(0.9);
});

test('a place in view with its ring needs no flight; seen from far off it does', () => {
  expect(wayTo([lima], viewOf(-12.04, -77.03, 9), () => undefined)).toBeNull();
  expect(wayTo([lima], viewOf(10, -90, 3), () => undefined)).toMatchObject({ most: 11 });
});

test('London is not shown closer than the map has something to show', () => {
  expect(wayTo([london], viewOf(10, -90, 3), () => undefined)).toMatchObject({ most: 5 });
});

test('several places at once need only be in the frame', () => {
  const view = viewOf(10, -40, 2.5, 1200, 600);
  expect(wayTo([lima, london], view, () => undefined)).toBeNull();
});

test('a place out of the frame has no badge and is pointed to', () => {
  const scene = compose(given(viewOf(-12, -77, 6), [lima, london]));
  expect(scene.marks.map(({ key }) => key)).toEqual(['lima']);
  expect(scene.off.map(({ id }) => id)).toEqual(['london']);
});

test('a badge half under a button is pointed to instead', () => {
  const view = viewOf(-12, -77, 6);
  const [x, y] = onScreen(view, lima.x, lima.y);
  const beside = (gap: number) => [{ x0: x + gap, y0: y - 16, x1: x + 100, y1: y + 16 }];
  const off = (gap: number) =>
    compose(given(view, [lima], { obstacles: beside(gap) })).off.map(({ id }) => id);
  expect(off(6)).toEqual(['lima']);
  expect(off(14)).toEqual([]);
});

test('the tag of a country gives way to a badge', () => {
  const view = viewOf(-12, -77, 4);
  const { marks } = compose(given(view, [lima, peru]));
  const [badge, tag] = ['lima', 'peru'].map((key) => marks.find((mark) => mark.key === key)!);
  const [bx, by] = onScreen(view, badge!.x, badge!.y);
  const [tx, ty] = onScreen(view, tag!.x, tag!.y);
  const width = tag!.kind === 'tag' ? tag!.width : 0;
  expect(Math.abs(ty - by) > 12 + 13 || Math.abs(tx - bx) > width / 2 + 13).toBe(true);
});

test('badges come before the names of the base map', () => {
  const view = viewOf(-12, -77, 5);
  const labels = labelsIn('en');
  const scene = compose(given(view, [lima], { labels }));
  const names = scene.labels.map(({ label }) => label.text);
  expect(names).not.toContain('Lima');
  expect(names).toContain('Cusco');
  const [x, y] = onScreen(view, lima.x, lima.y);
  for (const item of scene.labels) {
    const width = item.label.text.length * 7;
    const over =
      x + 13 > item.x && x - 13 < item.x + width && y + 13 > item.y && y - 13 < item.y + 15;
    expect(over, item.label.text).toBe(false);
  }
});

test('names of the base map never overlap, at any zoom', () => {
  for (const zoom of [2, 3, 4.5, 6, 8, 10]) {
    const measure: Given['measure'] = (_, text) => ({ width: text.length * 7, height: 15 });
    const set = setLabels(labelsIn('es'), viewOf(-9, -76, zoom), new Taken(), new Set(), measure);
    const boxes = set.map(({ label, x, y }) => ({
      x,
      y,
      x1: x + label.text.length * 7,
      y1: y + 15,
    }));
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => {
        expect(a.x < b.x1 && b.x < a.x1 && a.y < b.y1 && b.y < a.y1).toBe(false);
      }),
    );
  }
});

test('the scale line is a round distance that fits', () => {
  const { kilometres, pixels } = scaleOf(viewOf(-12, -77, 10), 96);
  expect(kilometres).toBe(10);
  expect(pixels).toBeLessThanOrEqual(96);
});

test('a point of the screen and of the map are the same point', () => {
  const view = viewOf(4, -72, 4.25);
  const [x, y] = onScreen(view, ...onMap(view, 123, 45));
  expect(x).toBeCloseTo(123, 6);
  expect(y).toBeCloseTo(45, 6);
});

test('a flight brings two places apart where one badge would stand for both', () => {
  const district = site(3, 'Chaclacayo', -11.98, -76.77);
  const view = viewOf(-12, -76.9, 5);
  expect(wayTo([lima, district], view, () => undefined)).not.toBeNull();
  expect(wayTo([lima, district], viewOf(-12, -76.9, 9.5), () => undefined)).toBeNull();
});
