/**
 * Whether a file is GeoJSON, by the JSON Schema of its authors (npm geojson-schema, MIT, from
 * github.com/geojson/schema) and by what that leaves to words in RFC 7946.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const SCHEMA = createRequire(import.meta.url).resolve('geojson-schema/FeatureCollection.json');
const isFeatureCollection = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);

/** Members that define another type may not stand in a feature or a collection (section 7.1). */
const FOREIGN = {
  FeatureCollection: ['coordinates', 'geometries', 'geometry', 'properties'],
  Feature: ['coordinates', 'geometries', 'features'],
  geometry: ['geometry', 'properties', 'features'],
};

/** What is wrong with it; empty of GeoJSON. */
export function wrongInGeoJson(file: unknown): string[] {
  if (!isFeatureCollection(file)) {
    return isFeatureCollection.errors!.map(
      ({ instancePath, message }) => `${instancePath} ${message}`,
    );
  }
  const { features } = file as { features: { geometry: object | null }[] };
  const foreign = (what: object, type: keyof typeof FOREIGN) =>
    FOREIGN[type].filter((name) => name in what).map((name) => `${name} in a ${type}`);
  return [
    ...foreign(file as object, 'FeatureCollection'),
    ...features.flatMap((feature) => [
      ...foreign(feature, 'Feature'),
      ...(feature.geometry ? foreign(feature.geometry, 'geometry') : []),
      ...positionsIn(feature.geometry).flatMap(outOfRange),
    ]),
  ];
}

/** The schema lets a position be any two numbers or more: one turned round would pass. */
function outOfRange(position: readonly number[]): string[] {
  const [longitude, latitude] = position;
  const isPlace = Math.abs(longitude!) <= 180 && Math.abs(latitude!) <= 90 && position.length <= 3;
  return isPlace ? [] : [`${position.join()} is not a longitude and a latitude`];
}

function positionsIn(geometry: object | null): number[][] {
  const walk = (value: unknown): number[][] =>
    !Array.isArray(value)
      ? []
      : typeof value[0] === 'number'
        ? [value as number[]]
        : value.flatMap(walk);
  return geometry && 'coordinates' in geometry ? walk(geometry.coordinates) : [];
}
