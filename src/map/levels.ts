/** The levels of the base map: what each cut file holds, ready to paint. */
import type { GeometryCollection, GeometryObject as AnyGeometry } from 'topojson-specification';
import type { Packed } from './packed';
import { boxOf, reach, type Box } from './mercator';
import { decode, offEdges, ringOf, type Piece, type Ring } from './pieces';
import { stitched } from './stitch';

type GeometryObject = AnyGeometry<object | null>;

export type Fill = 'far' | 'land' | 'focus' | 'urban' | 'lake';
export type Line = 'coast' | 'border' | 'admin' | 'river' | 'shore';

export interface Level {
  /** What it covers; the whole world where left out. */
  box?: Box;
  /** Painted from this zoom on. */
  from: number;
  fills: { fill: Fill; rings: Ring[] }[];
  lines: { line: Line; pieces: Piece[] }[];
  /** The outline of a country or region by its ISO 3166 id. */
  outline(id: string): Ring[] | undefined;
}

/** The countries of the story. */
const STORY: Record<string, string> = { PER: 'PE', MEX: 'MX', COL: 'CO' };
const FOCUS = new Set(['PE', 'MX', 'CO']);

/** The rings of a polygon or several as references to arcs. */
function ringsOf(geometry: GeometryObject): number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  return [];
}

function linesOf(geometry: GeometryObject): number[][] {
  if (geometry.type === 'LineString') return [geometry.arcs];
  if (geometry.type === 'MultiLineString') return geometry.arcs;
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(linesOf) : [];
}

const geometriesOf = (topology: Packed, name: string) =>
  (topology.objects[name] as GeometryCollection<object | null>).geometries;

/** The arcs of geometries used by one of them only (`outer`), and those between two (`inner`). */
function edges(geometries: readonly GeometryObject[], group: (at: number) => unknown) {
  const users = new Map<number, number[]>();
  geometries.forEach((geometry, at) => {
    for (const ref of ringsOf(geometry).flat()) {
      const arc = ref < 0 ? ~ref : ref;
      const list = users.get(arc);
      if (list) list.push(at);
      else users.set(arc, [at]);
    }
  });
  const sorted = { coast: [] as number[], border: [] as number[], admin: [] as number[] };
  for (const [arc, [a, b]] of users) {
    if (b === undefined || a === b) sorted.coast.push(arc);
    else sorted[group(a!) === group(b) ? 'admin' : 'border'].push(arc);
  }
  return sorted;
}

/** Finds outlines when asked, and keeps them. */
function outlines(arcs: Piece[][], find: (id: string) => GeometryObject[]): Level['outline'] {
  const known = new Map<string, Ring[] | undefined>();
  return (id) => {
    if (!known.has(id)) {
      const parts = find(id).flatMap(ringsOf);
      known.set(id, parts.length ? stitched(parts).map((refs) => ringOf(arcs, refs)) : undefined);
    }
    return known.get(id);
  };
}

/** The world, countries of the Americas finer than the rest. */
export async function worldLevel(topology: Packed): Promise<Level> {
  const geometries = geometriesOf(topology, 'c');
  const arcs = await decode(topology);
  const rings = (of: (id: string | undefined) => boolean) =>
    geometries
      .filter(({ id }) => of(id as string | undefined))
      .flatMap((geometry) => ringsOf(geometry).map((refs) => ringOf(arcs, refs)));
  const { coast, border } = edges(geometries, (at) => at);
  return {
    from: 0,
    fills: [
      { fill: 'far', rings: rings((id) => id === undefined) },
      { fill: 'land', rings: rings((id) => id !== undefined && !FOCUS.has(id)) },
      { fill: 'focus', rings: rings((id) => id !== undefined && FOCUS.has(id)) },
    ],
    lines: [
      { line: 'coast', pieces: coast.flatMap((arc) => arcs[arc]!) },
      { line: 'border', pieces: border.flatMap((arc) => arcs[arc]!) },
    ],
    outline: outlines(arcs, (id) => geometries.filter((geometry) => geometry.id === id)),
  };
}

/** Rivers and lakes of the Americas. */
export async function waterLevel(topology: Packed): Promise<Pick<Level, 'fills' | 'lines'>> {
  const arcs = await decode(topology);
  const rings = geometriesOf(topology, 'l').flatMap(ringsOf);
  const rivers = linesOf(topology.objects.r!).flat();
  return {
    fills: [{ fill: 'lake', rings: rings.map((refs) => ringOf(arcs, refs)) }],
    lines: [
      { line: 'shore', pieces: rings.flat().flatMap((ref) => arcs[ref < 0 ? ~ref : ref]!) },
      { line: 'river', pieces: rivers.flatMap((ref) => arcs[ref < 0 ? ~ref : ref]!) },
    ],
  };
}

/** The box a topology was cut to, and a tolerance of one step of its grid. */
function cutOf(topology: Packed): { box: Box; tolerance: number } {
  const [west, south, east, north] = topology.bbox as [number, number, number, number];
  const step = Math.max(...topology.transform!.scale);
  return {
    box: boxOf([
      [south, west],
      [north, east],
    ]),
    tolerance: (step * 2) / 360,
  };
}

/** Mexico to Peru, with the first subdivisions of the countries of the story. */
export async function regionLevel(topology: Packed): Promise<Level> {
  const geometries = geometriesOf(topology, 'p');
  const countryOf = (geometry: GeometryObject) => (geometry.properties as { a: string }).a;
  const { box, tolerance } = cutOf(topology);
  const arcs = await decode(topology);
  const rings = (focus: boolean) =>
    geometries
      .filter((geometry) => countryOf(geometry) in STORY === focus)
      .flatMap((geometry) => ringsOf(geometry).map((refs) => ringOf(arcs, refs)));
  const { coast, border, admin } = edges(geometries, (at) => countryOf(geometries[at]!));
  const pieces = (list: number[]) => list.flatMap((arc) => arcs[arc]!);
  return {
    box,
    from: 4.5,
    fills: [
      { fill: 'land', rings: rings(false) },
      { fill: 'focus', rings: rings(true) },
    ],
    lines: [
      { line: 'admin', pieces: pieces(admin) },
      { line: 'coast', pieces: offEdges(pieces(coast), box, tolerance) },
      { line: 'border', pieces: pieces(border) },
    ],
    outline: outlines(arcs, (id) =>
      geometries.filter((geometry) => geometry.id === id || STORY[countryOf(geometry)] === id),
    ),
  };
}

/** Lima and Callao: the shore and rivers of GSHHG, the province's limits of Natural Earth. */
export async function cityLevel(topology: Packed): Promise<Level> {
  const { land, m, r, b } = topology.objects as Record<'land' | 'm' | 'r' | 'b', GeometryObject>;
  const { box } = cutOf(topology);
  const arcs = await decode(topology);
  const arcOf = (ref: number) => arcs[ref < 0 ? ~ref : ref]!;
  const rings = (geometry: GeometryObject) => ringsOf(geometry).map((refs) => ringOf(arcs, refs));
  return {
    box,
    from: 8.5,
    fills: [
      { fill: 'focus', rings: rings(land) },
      { fill: 'urban', rings: rings(m) },
    ],
    lines: [
      { line: 'admin', pieces: linesOf(b).flat().flatMap(arcOf) },
      // Land reaches the cut within some 200 m.
      {
        line: 'coast',
        pieces: offEdges(ringsOf(land).flat().flatMap(arcOf), box, reach(0.25, 12)),
      },
      { line: 'river', pieces: linesOf(r).flat().flatMap(arcOf) },
    ],
    outline: () => undefined,
  };
}
