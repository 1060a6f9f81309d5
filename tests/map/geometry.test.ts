import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { cityLevel, regionLevel, waterLevel, worldLevel, type Level } from '../../src/map/levels';
import {
  latitudeAt,
  longitudeAt,
  mercatorX,
  mercatorY,
  reach,
  worldSize,
} from '../../src/map/mercator';
import { areaMeets, offEdges, pieceOf, thinned, within, type Ring } from '../../src/map/pieces';
import { stitched } from '../../src/map/stitch';
import { packed, unpacked } from '../../src/map/packed';

const read = (name: string) =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../public/map/${name}.json`), 'utf8'),
  ) as Topology;
const isIn = (rings: readonly Ring[] | undefined, latitude: number, longitude: number) =>
  within(rings ?? [], mercatorX(longitude), mercatorY(latitude));

test('Web Mercator goes there and back', () => {
  expect(latitudeAt(mercatorY(-12.04))).toBeCloseTo(-12.04, 9);
  expect(longitudeAt(mercatorX(-77.03))).toBeCloseTo(-77.03, 9);
  expect(mercatorX(0)).toBe(0.5);
  expect(mercatorY(0)).toBeCloseTo(0.5, 12);
});

test('18 km at Lima are about 120 px at zoom 10', () => {
  expect(reach(18, -12.04) * worldSize(10)).toBeCloseTo(120.2, 0);
});

test('thinning keeps both ends of a line', () => {
  const piece = pieceOf(Float64Array.of(0.1, 0.1, 0.1000001, 0.1, 0.1000002, 0.1, 0.3, 0.2));
  expect([...thinned(piece, 2)]).toEqual([0.1, 0.1, 0.3, 0.2]);
});

test('a line along the edge where the map was cut is no coast', () => {
  const box = { x0: 0, y0: 0, x1: 1, y1: 1 };
  const piece = pieceOf(Float64Array.of(0.2, 0.5, 0, 0.5, 0, 0.8, 0.3, 0.9));
  expect(offEdges([piece], box, 1e-6).map(({ xy }) => [...xy])).toEqual([
    [0.2, 0.5, 0, 0.5],
    [0, 0.8, 0.3, 0.9],
  ]);
});

test('two neighbours become one ring without the border between them', () => {
  // 0 is the border; 1 closes the left area, 2 the right one, which runs the border backwards.
  expect(
    stitched([
      [0, 1],
      [~0, 2],
    ]),
  ).toEqual([[1, 2]]);
});

test('an area alone keeps its rings', () => {
  expect(stitched([[0, 1], [2]])).toEqual([[0, 1], [2]]);
});

describe('the levels', () => {
  let world: Level;
  let region: Level;
  let city: Level;
  beforeAll(async () => {
    world = await worldLevel(packed(read('base')));
    region = await regionLevel(packed(read('region')));
    city = await cityLevel(packed(read('lima')));
  });

  test('Lima lies in Peru and not in Mexico, at both levels', () => {
    for (const level of [world, region]) {
      expect(isIn(level.outline('PE'), -12.05, -77.0)).toBe(true);
      expect(isIn(level.outline('MX'), -12.05, -77.0)).toBe(false);
      expect(isIn(level.outline('MX'), 19.43, -99.13)).toBe(true);
    }
  });

  test('the outline of a country holds no limit of its own states', () => {
    const inner = region.lines.find(({ line }) => line === 'admin')!.pieces;
    const outline = new Set(
      region.outline('MX')!.flatMap(({ parts }) => parts.map((p) => p.piece)),
    );
    expect(inner.length).toBeGreaterThan(100);
    expect(inner.some((piece) => outline.has(piece))).toBe(false);
  });

  test('a state has an outline of its own', () => {
    expect(isIn(region.outline('MX-MIC'), 19.2, -101.9)).toBe(true);
    expect(isIn(region.outline('MX-MIC'), 19.43, -99.13)).toBe(false);
    expect(region.outline('XX')).toBeUndefined();
  });

  test('the coast leaves out the edges of the cut', () => {
    const coast = region.lines.find(({ line }) => line === 'coast')!.pieces;
    const south = mercatorY(-22);
    const along = coast.filter(
      ({ xy }) => Math.abs(xy[1]! - south) + Math.abs(xy[3]! - south) < 1e-7,
    );
    expect(along).toEqual([]);
  });

  test('the Great Lakes and Titicaca are lakes', async () => {
    const water = await waterLevel(packed(read('hydro')));
    const lakes = water.fills[0]!.rings;
    expect(isIn(lakes, 44, -87)).toBe(true);
    expect(isIn(lakes, -15.8, -69.4)).toBe(true);
    expect(isIn(lakes, -12, -77)).toBe(false);
  });

  test('San Lorenzo is an island, and the bay before it water', () => {
    const land = city.fills[0]!.rings;
    expect(isIn(land, -12.085, -77.225)).toBe(true);
    expect(isIn(land, -12.06, -77.19)).toBe(false);
    expect(isIn(land, -12.05, -77.03)).toBe(true);
  });

  test('a frame inside a country meets it, one over the sea does not', () => {
    const box = (latitude: number, longitude: number) => {
      const [x, y] = [mercatorX(longitude), mercatorY(latitude)];
      return { x0: x - 1e-4, y0: y - 1e-4, x1: x + 1e-4, y1: y + 1e-4 };
    };
    const peru = world.outline('PE')!;
    expect(areaMeets(peru, box(-9, -76))).toBe(true);
    expect(areaMeets(peru, box(-12, -85))).toBe(false);
    const [ring] = peru[0]!.parts;
    const [x, y] = ring!.piece.xy;
    expect(areaMeets(peru, { x0: x! - 1e-5, y0: y! - 1e-5, x1: x! + 1e-5, y1: y! + 1e-5 })).toBe(
      true,
    );
  });
});

test('packed arcs give back every step', () => {
  const topology = read('base');
  const arcs = packed(topology).arcs.split(' ').map(unpacked);
  expect(arcs.map((steps) => [...steps])).toEqual(topology.arcs.map((arc) => arc.flat()));
});
