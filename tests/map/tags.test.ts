import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { worldLevel, type Level } from '../../src/map/levels';
import {
  boxAround,
  boxOf,
  grown,
  meets,
  mercatorX,
  mercatorY,
  reach,
  type Box,
} from '../../src/map/mercator';
import { packed } from '../../src/map/packed';
import { areaMeets, within } from '../../src/map/pieces';
import { compose, tagHeight, type Given } from '../../src/map/scene';
import type { Site } from '../../src/map/sites';
import { aimAt, boxOnMap, boxOnScreen, onScreen, type View } from '../../src/map/view';
import { viewAt } from '../fixtures/map-view';

const ALL = boxOf([
  [-13.5, -117.5],
  [39.5, -66],
]);
const site = (
  position: number,
  name: string,
  [latitude, longitude]: [number, number],
  outline: string | null = null,
): Site => ({
  position,
  id: name.toLowerCase(),
  name,
  kind: outline ? 'country' : 'city',
  x: mercatorX(longitude),
  y: mercatorY(latitude),
  reach: outline ? 0 : reach(18, latitude),
  area: outline !== null,
  outline,
  chain: [position],
});
const sites = [
  site(0, 'Peru', [-10, -76], 'PE'),
  site(1, 'Mexico', [23, -102], 'MX'),
  site(2, 'Colombia', [4, -72], 'CO'),
  site(3, 'Lima', [-12.04, -77.03]),
  site(4, 'Mexico City', [19.43, -99.13]),
  site(5, 'Washington, D.C.', [38.9, -77.04]),
];
const tally = (events: number) => ({ events, possibly: 0, mix: [events], mixPossibly: [0] });
const EVENTS = [16, 3, 3, 21, 1, 2];

/** The frame that opens, px. */
const opening = (width: number, height: number) =>
  viewAt(aimAt(ALL, { width, height }, 13), width, height);

let world: Level;
beforeAll(async () => {
  const file = resolve(import.meta.dirname, '../../public/map/base.json');
  world = await worldLevel(packed(JSON.parse(readFileSync(file, 'utf8')) as Topology));
});
const outlineOf = ({ outline }: Site) => (outline === null ? undefined : world.outline(outline));

function tagsIn(view: View, obstacles: readonly Box[], small: boolean) {
  const given: Given = {
    view,
    sites,
    counts: new Map(sites.map(({ position }) => [position, tally(EVENTS[position]!)])),
    selected: new Set(),
    labels: [],
    ghosts: [],
    obstacles,
    small,
    outline: outlineOf,
    seaward: () => false,
    nameOf: ([first]) => first!.name,
    together: ([first]) => tally(EVENTS[first!]!),
    widthOf: (face, text) => text.length * (face === 'tag' ? 10.5 : 6.5),
    measure: (_, text) => ({ width: text.length * 7, height: 15 }),
  };
  return compose(given).marks.flatMap((mark) => {
    if (mark.kind === 'badge') return [];
    const [x, y] = onScreen(view, mark.x, mark.y);
    const [w, h] = [mark.width / 2, tagHeight(small) / 2];
    const box = { x0: x - w, y0: y - h, x1: x + w, y1: y + h };
    return [{ site: mark.members[0]!, at: [mark.x, mark.y] as const, box }];
  });
}
const countries = sites.filter(({ area }) => area);
const box = (x0: number, y0: number, x1: number, y1: number): Box => ({ x0, y0, x1, y1 });

describe.each([
  {
    where: 'a phone of 360 px',
    size: [360, 200],
    furniture: [box(8, 8, 207, 42), box(308, 8, 352, 95), box(8, 94, 146, 172)],
    shown: ['Colombia', 'Mexico', 'Peru'],
  },
  {
    where: 'a phone of 320 px, where not all find room',
    size: [320, 176],
    furniture: [box(8, 8, 210, 42), box(268, 8, 312, 95), box(8, 70, 146, 148)],
    shown: expect.arrayContaining(['Peru']) as string[],
  },
  {
    where: 'a frame of 720 px',
    size: [446, 184],
    furniture: [box(12, 12, 198, 40), box(406, 12, 434, 67), box(8, 90, 146, 156)],
    shown: ['Colombia', 'Mexico', 'Peru'],
  },
  {
    where: 'a screen of 1024 px',
    size: [684, 284],
    furniture: [box(12, 12, 224, 44), box(640, 12, 672, 75), box(12, 232, 300, 264)],
    shown: ['Colombia', 'Mexico', 'Peru'],
  },
] as const)('on $where', ({ size: [width, height], furniture, shown }) => {
  const view = opening(width, height);
  const place = () => tagsIn(view, furniture, width < 400);

  test('each tag reaches into its own country', () => {
    const tags = place();
    expect(tags.map(({ site }) => site.name).sort()).toEqual(shown);
    for (const { site, box } of tags) {
      expect(areaMeets(outlineOf(site)!, boxOnMap(view, box)), site.name).toBe(true);
    }
  });

  test('no tag stands in another country that has one', () => {
    for (const { site, at } of place()) {
      const others = countries.filter((other) => other !== site);
      expect(
        others.some((other) => within(outlineOf(other)!, ...at)),
        site.name,
      ).toBe(false);
    }
  });

  test('no two tags meet, and none a button', () => {
    const boxes = [...place().map(({ box }) => box), ...furniture];
    const met = boxes.filter((a, i) => boxes.some((b, k) => k > i && meets(a, b)));
    expect(met).toEqual([]);
  });
});

test('a tag without room at its country goes to the places off the frame', () => {
  const view = opening(360, 200);
  const over = boxAround(outlineOf(sites[2]!)!)!;
  const tags = tagsIn(view, [grown(boxOnScreen(view, over), 30)], true);
  expect(tags.map(({ site }) => site.name)).not.toContain('Colombia');
});
