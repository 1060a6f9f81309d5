/** Cuts Lima and Callao: shore and rivers of GSHHG (LGPL), limits of Natural Earth (public domain). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { WORK, write } from './source';
import { collection, shape, shaped, shapesOf, type Shape } from './shaping';
import { bare, LIMA } from './world';

/** The shore is simplified to this, m. */
const TOLERANCE = 110;
const SIMPLER = `-simplify weighted interval=${TOLERANCE} -filter-islands min-area=0.15km2 remove-empty`;
/** A point of the open sea. */
const SEA: Position = [-77.6, -12.5];
const BOX = LIMA.join(',');

/** The lines of a text that GMT writes: segments behind `>`. */
function segments(file: string): Position[][] {
  const lines: Position[][] = [];
  for (const line of readFileSync(resolve(WORK, file), 'utf8').split('\n')) {
    if (line.startsWith('>')) lines.push([]);
    else if (line.trim() && !line.startsWith('#'))
      lines.at(-1)?.push(line.trim().split(/\s+/).map(Number));
  }
  return lines.filter(({ length }) => length > 1);
}

const lineShape = (coordinates: Position[]) => shape({ type: 'LineString', coordinates });

function inRing([x, y]: Position, ring: Position[]): boolean {
  return ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring.at(i - 1)!;
    const crosses = ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!;
    return crosses ? !inside : inside;
  }, false);
}

/** Land: the shore and the box's edges joined into areas, without the sea. */
async function land(): Promise<Shape[]> {
  const [west, south, east, north] = LIMA as [number, number, number, number];
  const frame = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const shore = await shaped(`-i l.json -clip bbox=${BOX} -o c.json format=geojson`, {
    'l.json': collection(segments('lima-shore.txt').map(lineShape)),
  });
  const areas = await shaped(
    '-i a.json -polygons gap-tolerance=0.002 -o p.json format=geojson precision=0.00001',
    { 'a.json': collection([...shapesOf(shore), lineShape(frame)]) },
  );
  const seen = new Set<string>();
  return shapesOf(areas).flatMap(({ geometry }) => {
    const ring = (geometry as Polygon).coordinates[0]!;
    const key = `${ring.length}:${Math.min(...ring.map(([x]) => x!))}`;
    const sea = ring.length > 500 && inRing(SEA, ring);
    if (sea || seen.has(key)) return [];
    seen.add(key);
    return [shape({ type: 'Polygon', coordinates: [ring] })];
  });
}

const merged = (shapes: Shape[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: shapes.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates : [(geometry as Polygon).coordinates],
  ),
});

export async function cut() {
  const ground = collection(await land());
  const provinces = JSON.parse(
    readFileSync(resolve(WORK, 'lima-provinces.json'), 'utf8'),
  ) as Topology;
  const all = provinces.objects.p as GeometryCollection;
  const others = all.geometries.filter((province) => !(province as { metro?: boolean }).metro);
  const limits = shape(mesh(provinces, all as GeometryObject, (a, b) => a !== b));

  const lines = await shaped(
    '-i m.json land.json combine-files -target m -clip source=land -o o.json format=geojson precision=0.0001',
    { 'm.json': collection([limits]), 'land.json': ground },
  );
  const metro = await shaped(
    `-i land.json oth.json combine-files -target land -erase source=oth ${SIMPLER} -o o.json format=geojson precision=0.00001`,
    {
      'land.json': ground,
      'oth.json': feature(provinces, { type: 'GeometryCollection', geometries: others }),
    },
  );
  const courses = await shaped(
    `-i r.json -clip bbox=${BOX} -o o.json format=geojson precision=0.0001`,
    { 'r.json': collection(segments('lima-rivers.txt').map(lineShape)) },
  );
  const rivers = await shaped(
    '-i r.json land.json combine-files -target r -clip source=land -simplify interval=40 -o o.json format=geojson precision=0.0001',
    { 'r.json': collection(shapesOf(courses)), 'land.json': ground },
  );
  const shore = await shaped(`-i l.json ${SIMPLER} -o o.json format=geojson precision=0.00001`, {
    'l.json': ground,
  });
  const result = topology(
    {
      land: merged(shapesOf(shore)),
      m: merged(shapesOf(metro)),
      r: collection(shapesOf(rivers)),
      b: collection(shapesOf(lines)),
    },
    2e4,
  );
  result.bbox = LIMA as Topology['bbox'] & {};
  write('lima.json', JSON.stringify(bare(result, ['r', 'b'])));
}
