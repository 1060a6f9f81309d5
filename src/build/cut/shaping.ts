/** Short ways to mapshaper, which does the cutting. */
import type { Feature, FeatureCollection, Geometry, GeometryCollection } from 'geojson';
import mapshaper from 'mapshaper';

export interface Properties {
  id?: string;
  a?: string;
  name?: string;
  iso_3166_2?: string;
}
export type Shape = Feature<Geometry, Properties>;

/** The shapes in what mapshaper writes: it leaves out the features where no property is left. */
export function shapesOf(json: string): Shape[] {
  const read = JSON.parse(json) as
    FeatureCollection<Geometry, Properties> | GeometryCollection | Geometry;
  if (read.type === 'FeatureCollection') return read.features;
  const geometries = read.type === 'GeometryCollection' ? read.geometries : [read];
  return geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}

export const collection = (features: Shape[]): FeatureCollection<Geometry, Properties> => ({
  type: 'FeatureCollection',
  features,
});

export const shape = (geometry: Geometry): Shape => ({ type: 'Feature', properties: {}, geometry });

/** Runs mapshaper on inputs given by name; answers the one file it writes. */
export async function shaped(
  commands: string,
  inputs: Record<string, string | object>,
): Promise<string> {
  const files = Object.entries(inputs).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  const written = await mapshaper.applyCommands(
    commands,
    Object.fromEntries(files) as Record<string, string>,
  );
  return String(Object.values(written)[0]);
}
