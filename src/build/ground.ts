/** The outlines of the base map, to test on which ground a point lies. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Ground } from '../model/checks/places';

type Ring = Position[];

const KM_PER_DEGREE = 111.2;

/** The rings of each outline with an id in a file of the base map. */
function outlinesOf(file: string): Map<string, Ring[]> {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const outlines = new Map<string, Ring[]>();
  for (const object of Object.values(topology.objects)) {
    const features = feature(topology, object);
    for (const { id, geometry } of 'features' in features ? features.features : [features]) {
      if (id !== undefined)
        outlines.set(String(id), [...(outlines.get(String(id)) ?? []), ...ringsOf(geometry)]);
    }
  }
  return outlines;
}

function ringsOf(geometry: Geometry): Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Whether the point lies inside an odd number of rings. */
function isInside(rings: Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1! > y !== y2! > y && x < x1! + ((y - y1!) / (y2! - y1!)) * (x2! - x1!))
        inside = !inside;
    });
  }
  return inside;
}

/** Kilometres from the point to the nearest side of a ring; on a plane, which is exact enough nearby. */
function awayFrom(rings: Ring[], x: number, y: number): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  let least = Infinity;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      const [ax, ay] = [(x1! - x) * shrink, y1! - y];
      const [dx, dy] = [(x2! - x1!) * shrink, y2! - y1!];
      const square = dx * dx + dy * dy;
      const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
      least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
    });
  }
  return least * KM_PER_DEGREE;
}

/** The ground as the map files in `folder` have it; undefined where the countries are missing. */
export function groundOf(folder: string): Ground | undefined {
  const [base, region] = ['base.json', 'region.json'].map((name) => resolve(folder, name));
  if (!existsSync(base!)) return;
  const withRegions = existsSync(region!);
  const outlines = new Map([...(withRegions ? outlinesOf(region!) : []), ...outlinesOf(base!)]);
  return {
    has: (outline) => outlines.has(outline) || (!withRegions && outline.includes('-')),
    distance(outline, latitude, longitude) {
      const rings = outlines.get(outline);
      if (!rings) return;
      return isInside(rings, longitude, latitude) ? 0 : awayFrom(rings, longitude, latitude);
    },
  };
}
