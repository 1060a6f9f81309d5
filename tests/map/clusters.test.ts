import { expect, test } from 'vitest';
import { clustered, clusterKind, leading, spotsOf, type Spot } from '../../src/map/clusters';
import { mercatorX, mercatorY, reach, worldSize } from '../../src/map/mercator';
import type { Site } from '../../src/map/sites';
import type { View } from '../../src/map/view';

const site = (
  position: number,
  name: string,
  [latitude, longitude]: [number, number],
  kilometres: number,
  chain: number[],
  kind: Site['kind'] = 'city',
): Site => ({
  position,
  id: name.toLowerCase(),
  name,
  kind,
  x: mercatorX(longitude),
  y: mercatorY(latitude),
  reach: reach(kilometres, latitude),
  area: false,
  outline: null,
  chain,
});
const lima = site(1, 'Lima', [-12.043, -77.028], 18, [1, 0]);
const surco = site(2, 'Surco', [-12.136, -77.007], 4, [2, 1, 0], 'district');
const chaclacayo = site(3, 'Chaclacayo', [-11.983, -76.768], 4, [3, 1, 0], 'district');
const callao = site(4, 'Callao', [-12.057, -77.118], 6, [4, 0]);
const mexicoCity = site(5, 'Mexico City', [19.43, -99.13], 25, [5]);
const events = (at: Site) => ({ Lima: 16, Surco: 4 })[at.name] ?? 1;

/** A frame of 900 × 400 px with `centre` in its middle. */
function viewOf(zoom: number, centre: Site): View {
  const k = worldSize(zoom);
  return { zoom, left: centre.x * k - 450, top: centre.y * k - 200, width: 900, height: 400 };
}
const spotsAt = (zoom: number, sites: Site[], centre = lima) =>
  spotsOf([...sites].sort(leading(events)), viewOf(zoom, centre), events, () => true);
const names = (spots: Spot[]) =>
  clustered(spots).map(({ members }) => members.map((m) => m.site.name));

test('from far off Lima and its districts are one badge, led by Lima; Mexico City stays apart', () => {
  expect(names(spotsAt(3, [chaclacayo, surco, lima, mexicoCity]))).toEqual([
    ['Mexico City'],
    ['Lima', 'Surco', 'Chaclacayo'],
  ]);
});

test('close by each place has its own badge', () => {
  expect(names(spotsAt(11, [lima, surco, chaclacayo]))).toHaveLength(3);
});

test('a ring smaller than its badge is not drawn, and the badge stands on the point', () => {
  const [spot] = spotsAt(3, [lima]);
  expect(spot).toMatchObject({ ring: false, x: lima.x, y: lima.y, sx: 450, sy: 200 });
});

test('the badge of a ring goes round it from under a button', () => {
  const [spot] = spotsOf([lima], viewOf(9, lima), events, (x, y) => x < 450 || y > 200);
  expect(spot!.ring).toBe(true);
  expect(spot!.sx < 450 || spot!.sy > 200).toBe(true);
});

test('a drawn ring carries its badge on its line at the upper right, and its middle stays empty', () => {
  const [spot] = spotsAt(9, [lima]);
  const radius = lima.reach * worldSize(9);
  expect(spot!.ring).toBe(true);
  expect(Math.hypot(spot!.sx - 450, spot!.sy - 200)).toBeCloseTo(radius, 6);
  expect(spot!.sx - 450).toBeCloseTo(200 - spot!.sy, 6);
});

test('a badge climbs its ring to clear a neighbour', () => {
  const [first] = spotsAt(9.5, [lima]);
  const k = worldSize(9.5);
  const neighbour = { ...callao, reach: 0, x: first!.x + 10 / k, y: first!.y, chain: [4] };
  const spots = spotsAt(9.5, [neighbour, lima]);
  expect(spots[0]!.site.name).toBe('Callao');
  const moved = spots[1]!;
  expect(Math.hypot(moved.sx - spots[0]!.sx, moved.sy - spots[0]!.sy)).toBeGreaterThanOrEqual(30);
  expect(moved.sy).toBeLessThan(first!.sy);
});

test('a ring larger than the frame keeps its badge in the frame', () => {
  const [spot] = spotsAt(13, [lima]);
  expect(spot!.sx).toBeGreaterThan(0);
  expect(spot!.sx).toBeLessThan(900);
  expect(spot!.sy).toBeGreaterThan(0);
  expect(spot!.sy).toBeLessThan(400);
});

test('a cluster is called after what it holds', () => {
  expect(clusterKind([lima])).toBe('one');
  expect(clusterKind([lima, surco, chaclacayo])).toBe('districts');
  expect(clusterKind([lima, callao])).toBe('two');
  expect(clusterKind([lima, callao, surco])).toBe('around');
});
