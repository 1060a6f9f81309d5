import { expect, test } from 'vitest';
import { Taken } from '../../src/map/collision';
import { gapOf, setGhosts, type Told } from '../../src/map/ghosts';
import { mercatorX, mercatorY, reach, worldSize } from '../../src/map/mercator';
import type { BadgeMark, TagMark } from '../../src/map/scene';
import type { Site } from '../../src/map/sites';
import type { View } from '../../src/map/view';

const viewAt = (latitude: number, longitude: number, zoom: number): View => ({
  zoom,
  left: mercatorX(longitude) * worldSize(zoom) - 400,
  top: mercatorY(latitude) * worldSize(zoom) - 200,
  width: 800,
  height: 400,
});
const site = (position: number, name: string, at: [number, number], more: Partial<Site> = {}) =>
  ({
    position,
    id: name.toLowerCase(),
    name,
    kind: 'city',
    x: mercatorX(at[1]),
    y: mercatorY(at[0]),
    reach: reach(6, at[0]),
    area: false,
    outline: null,
    chain: [position],
    ...more,
  }) satisfies Site;
const lima = site(0, 'Lima', [-12.04, -77.03]);
const ica = site(1, 'Ica', [-14.07, -75.73]);
const peru = site(2, 'Peru', [-10, -76], { kind: 'country', area: true, outline: 'PE', reach: 0 });
const tally = { events: 1, possibly: 0, mix: [1], mixPossibly: [0] };
const badge = (members: Site[]): BadgeMark => ({
  kind: 'badge',
  key: members[0]!.id,
  members,
  tally,
  x: members[0]!.x,
  y: members[0]!.y,
  r: 13,
  name: members[0]!.name,
  onRing: false,
  side: 'right',
  named: true,
});
const tag = (area: Site): TagMark => ({
  kind: 'tag',
  key: area.id,
  members: [area],
  tally,
  x: area.x,
  y: area.y,
  width: 80,
});
const say = (place: Site, ...names: string[]): Told => ({
  site: place,
  names,
  label: `${place.name}, according to ${names.join(' and ')}`,
});
/** The ghosts of an event at Lima. */
function ghosts(
  told: Told[],
  marks: (BadgeMark | TagMark)[] = [badge([lima])],
  view = viewAt(-13, -76.4, 7),
  taken = new Taken(),
) {
  const given = {
    view,
    selected: new Set([lima.position]),
    outline: () => undefined,
    widthOf: (_: unknown, text: string) => text.length * 7,
    small: false,
  };
  return setGhosts(told, given, marks, taken);
}

test('another account’s place is a ring tied to the event’s badge, with its name and who says so', () => {
  const [ghost] = ghosts([say(ica, 'Caretas')]);
  expect(ghost).toMatchObject({
    kind: 'ring',
    x: ica.x,
    y: ica.y,
    r: 9,
    place: 'Ica',
    names: 'Caretas',
    label: 'Ica, according to Caretas',
    side: 'right',
    named: true,
    seen: true,
    to: { x: lima.x, y: lima.y },
    tied: 'lima',
  });
});

test('a ring is as large as the place reaches, once that is more than the least', () => {
  const [near] = ghosts([say(ica, 'Caretas')], [badge([lima])], viewAt(-14, -75.8, 9));
  expect(near!.r).toBeCloseTo(ica.reach * worldSize(9));
  expect(near!.r).toBeGreaterThan(9);
});

test('of several who say so the first is written, and how many more', () => {
  expect(ghosts([say(ica, 'Caretas', 'AP', 'AFP')])[0]!.names).toBe('Caretas +2');
});

test('where the place has a badge, the ring goes round it, and its name is not said again', () => {
  const [ghost] = ghosts([say(ica, 'Caretas')], [badge([lima]), badge([ica])]);
  expect(ghost).toMatchObject({ r: 18, place: '', alone: false, names: 'Caretas' });
});

test('where one badge stands for both, the ring is clear of its halo and nothing ties it', () => {
  const [ghost] = ghosts([say(ica, 'Caretas')], [badge([lima, ica])]);
  expect(ghost).toMatchObject({ r: 24, place: 'Ica', to: null, tied: 'lima' });
});

test('a country is a dotted tag, never a ring in its middle', () => {
  const [alone] = ghosts([say(peru, 'the cable')], undefined, viewAt(-11, -76.5, 5));
  expect(alone).toMatchObject({ kind: 'tag', place: 'Peru', alone: true });
  const [round] = ghosts([say(peru, 'the cable')], [badge([lima]), tag(peru)]);
  expect(round).toMatchObject({ kind: 'tag', place: '', width: 82, alone: false });
});

test('an event without a place of its own has ghosts, tied to nothing', () => {
  const [ghost] = ghosts([say(ica, 'Caretas')], []);
  expect(ghost).toMatchObject({ to: null, tied: null, seen: true });
});

test('words go where there is room; without any they wait for pointer or focus', () => {
  const wall = (x0: number, x1: number) => ({ x0, y0: 0, x1, y1: 400 });
  const right = new Taken([wall(480, 800)]);
  expect(ghosts([say(ica, 'Caretas')], undefined, undefined, right)[0]).toMatchObject({
    side: 'left',
    named: true,
  });
  const all = new Taken([wall(0, 800)]);
  expect(ghosts([say(ica, 'Caretas')], undefined, undefined, all)[0]!.named).toBe(false);
});

test('a place out of the frame is tied to, and takes no focus', () => {
  const [ghost] = ghosts([say(ica, 'Caretas')], undefined, viewAt(-11, -78, 8));
  expect(ghost).toMatchObject({ seen: false, named: false, to: { x: lima.x } });
});

test('words beside a tag clear its width, those above and below its height', () => {
  const wide = { kind: 'tag', r: 12, width: 80 } as const;
  expect(gapOf(wide, 'right')).toBe(46);
  expect(gapOf(wide, 'below')).toBe(15);
});
