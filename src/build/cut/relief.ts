/** Makes the grey relief from Natural Earth II (public domain), as the npm package cesium carries it. */
import { resolve } from 'node:path';
import sharp from 'sharp';
import { latitudeAt, mercatorY } from '../../map/mercator';
import { unpacked, write } from './source';

const TILE = 256;
const WIDTH = 8 * TILE;
const HEIGHT = 4 * TILE;
/** What the picture covers, degrees. */
const WEST = -130;
const EAST = -30;
const SOUTH = -57;
const NORTH = 50;
/** Pixels of the picture to one of the source, at the equator. */
const FINER = 1.6;
/** Darker than this a mountain does not get. */
const DARKEST = 96;

/** Brightness, and 1 on land, of the whole world in plate carrée. */
async function source() {
  const folder = unpacked({
    name: 'cesium',
    version: '1.145.0',
    path: 'Source/Assets/Textures/NaturalEarthII/2',
  });
  const light = new Float32Array(WIDTH * HEIGHT);
  const land = new Float32Array(WIDTH * HEIGHT);
  for (let x = 0; x < 8; x++) {
    for (let y = 0; y < 4; y++) {
      const rgb = await sharp(resolve(folder, `${x}/${y}.jpg`))
        .raw()
        .toBuffer();
      for (let row = 0; row < TILE; row++) {
        for (let column = 0; column < TILE; column++) {
          const at = (row * TILE + column) * 3;
          const [r, g, b] = [rgb[at]!, rgb[at + 1]!, rgb[at + 2]!];
          const to = ((3 - y) * TILE + row) * WIDTH + x * TILE + column;
          light[to] = 0.3 * r + 0.59 * g + 0.11 * b;
          land[to] = b > r + 12 && b > g - 4 ? 0 : 1;
        }
      }
    }
  }
  return { light, land };
}

/** A pixel between pixels. */
function sample(picture: Float32Array, u: number, v: number): number {
  const x = Math.floor(u);
  const y = Math.floor(v);
  const at = (column: number, row: number) =>
    picture[Math.min(HEIGHT - 1, row) * WIDTH + (column % WIDTH)]!;
  const upper = at(x, y) * (1 - (u - x)) + at(x + 1, y) * (u - x);
  const lower = at(x, y + 1) * (1 - (u - x)) + at(x + 1, y + 1) * (u - x);
  return upper * (1 - (v - y)) + lower * (v - y);
}

/** The sum over a square of 2r + 1 pixels round each pixel. */
function blur(picture: Float32Array, width: number, height: number, r: number): Float32Array {
  const across = new Float32Array(picture.length);
  const both = new Float32Array(picture.length);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = -r; x < width; x++) {
      if (x + r < width) sum += picture[y * width + x + r]!;
      if (x - r - 1 >= 0) sum -= picture[y * width + x - r - 1]!;
      if (x >= 0) across[y * width + x] = sum;
    }
  }
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = -r; y < height; y++) {
      if (y + r < height) sum += across[(y + r) * width + x]!;
      if (y - r - 1 >= 0) sum -= across[(y - r - 1) * width + x]!;
      if (y >= 0) both[y * width + x] = sum;
    }
  }
  return both;
}

export async function cut() {
  const { light, land } = await source();
  const top = mercatorY(NORTH);
  const width = Math.round(((EAST - WEST) / 360) * WIDTH * FINER);
  const height = Math.round((mercatorY(SOUTH) - top) * WIDTH * FINER);
  const latitude = (row: number) =>
    latitudeAt(top + ((row + 0.5) / height) * (mercatorY(SOUTH) - top));
  const grey = new Float32Array(width * height);
  const onLand = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    const v = ((90 - latitude(row)) / 180) * HEIGHT - 0.5;
    for (let column = 0; column < width; column++) {
      const longitude = WEST + ((column + 0.5) / width) * (EAST - WEST);
      const u = ((longitude + 180) / 360) * WIDTH - 0.5;
      grey[row * width + column] = sample(light, u, v);
      onLand[row * width + column] = sample(land, u, v) > 0.99 ? 1 : 0;
    }
  }
  // Local contrast: a wide blur over land alone is taken away, so neither the tint of forests nor the sea leaks in.
  const twice = (picture: Float32Array) =>
    blur(blur(picture, width, height, 12), width, height, 12);
  const around = twice(grey.map((value, i) => value * onLand[i]!));
  const share = twice(onLand);
  const shade = Buffer.alloc(width * height);
  for (let row = 0; row < height; row++) {
    const north = Math.max(0, Math.min(1, (48 - latitude(row)) / 14));
    const south = Math.max(0, Math.min(1, (latitude(row) + 57) / 3));
    for (let column = 0; column < width; column++) {
      const i = row * width + column;
      const contrast = onLand[i] && share[i]! > 0 ? (grey[i]! - around[i]! / share[i]!) * 2.6 : 0;
      // Only shadows are kept: white leaves the land as it is.
      const dark = contrast > 0 ? 0 : contrast * north * south;
      shade[i] = Math.max(DARKEST, Math.min(255, 255 + dark));
    }
  }
  const picture = sharp(shade, { raw: { width, height, channels: 1 } });
  write('relief.webp', await picture.webp({ quality: 40 }).toBuffer());
}
