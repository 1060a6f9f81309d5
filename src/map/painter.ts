/** Paints one tile of the base map on a canvas, from the levels that are loaded. */
import type { Fill, Level, Line } from './levels';
import { grown, meets, worldSize, type Box } from './mercator';
import type { Palette } from './palette';
import { thinned, type Piece, type Ring } from './pieces';

/** Shaded mountains: a picture in Web Mercator, white where nothing is to be shaded. */
export interface Relief extends Box {
  picture: CanvasImageSource;
}

export interface BaseMap {
  /** Coarse to fine. */
  levels: Level[];
  /** Rivers and lakes of the world's level. */
  water?: Pick<Level, 'fills' | 'lines'>;
  relief?: Relief;
}

export interface Tile {
  /** Column, row and zoom of the tile. */
  x: number;
  y: number;
  z: number;
  /** The zoom it is shown at, up to half a step from its own. */
  zoom: number;
  /** Device pixels to a CSS pixel. */
  ratio: number;
}

/** A canvas in the page or beside it. */
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Below this the region's and world's rivers would be a tangle, from here Lima has its own. */
const RIVERS_FROM = 4;
const WATER_UNTIL = 8.5;
const RELIEF_UNTIL = 6.5;

/** Paints `tile` on a canvas of `size` device pixels a side. */
export function paint(g: Surface, size: number, tile: Tile, map: BaseMap, palette: Palette) {
  const { zoom, ratio } = tile;
  const k = worldSize(zoom) * ratio;
  const ox = (tile.x / 2 ** tile.z) * k;
  const oy = (tile.y / 2 ** tile.z) * k;
  const view = grown({ x0: ox / k, y0: oy / k, x1: (ox + size) / k, y1: (oy + size) / k }, 4 / k);
  const pen = penOn(g, { k, ox, oy, view, ratio, z: tile.z });
  const on = map.levels.filter(({ from, box }) => zoom >= from && (!box || meets(box, view)));
  const boxes = on.map(({ box }) => box && pixels(box, k, ox, oy));

  g.setTransform(1, 0, 0, 1, 0, 0);
  g.lineJoin = g.lineCap = 'round';
  g.fillStyle = palette.water;
  g.fillRect(0, 0, size, size);
  on.forEach(({ fills }, i) => {
    g.save();
    const box = boxes[i];
    if (box) {
      // A finer level blanks its own box first, so no coarse coast shows through.
      g.beginPath();
      g.rect(...box);
      g.clip();
      g.fillStyle = palette.water;
      g.fillRect(0, 0, size, size);
    }
    for (const { fill, rings } of fills) pen.fill(rings, colourOf(fill, palette));
    g.restore();
  });
  if (map.relief && zoom < RELIEF_UNTIL) shade(g, map.relief, k, ox, oy, +palette.relief);
  if (map.water && zoom < WATER_UNTIL) {
    for (const { rings } of map.water.fills) pen.fill(rings, palette.water);
    for (const { line, pieces } of map.water.lines) {
      const style = lineStyle(line, zoom, palette);
      if (style) pen.line(pieces, style);
    }
  }
  on.forEach((level, i) => {
    g.save();
    const box = boxes[i];
    if (box) {
      g.beginPath();
      g.rect(...box);
      g.clip();
    }
    // One clip for each finer box: nested boxes would cancel out in a single even-odd path.
    for (const finer of boxes.slice(i + 1)) {
      if (!finer) continue;
      g.beginPath();
      g.rect(-8, -8, size + 16, size + 16);
      g.rect(...finer);
      g.clip('evenodd');
    }
    for (const { line, pieces } of level.lines) {
      const style = lineStyle(line, zoom, palette);
      if (style) pen.line(pieces, style);
    }
    g.restore();
  });
}

/** A box in whole pixels, shrunk inwards: no seam of half-covered pixels between levels. */
function pixels({ x0, y0, x1, y1 }: Box, k: number, ox: number, oy: number) {
  const x = Math.ceil(x0 * k - ox);
  const y = Math.ceil(y0 * k - oy);
  return [x, y, Math.floor(x1 * k - ox) - x, Math.floor(y1 * k - oy) - y] as const;
}

const colourOf = (fill: Fill, palette: Palette) =>
  fill === 'lake' ? palette.water : palette[fill];

interface LineStyle {
  colour: string;
  /** CSS px. */
  width: number;
  dash?: number[];
  alpha?: number;
}

/** How a line looks at a zoom; undefined where it is not drawn. */
export function lineStyle(line: Line, zoom: number, palette: Palette): LineStyle | undefined {
  const step = (...[low, middle, high]: [number, number, number]) =>
    zoom < 5 ? low : zoom < 8.5 ? middle : high;
  switch (line) {
    case 'coast':
      return { colour: palette.coast, width: step(0.7, 0.9, 1.4) };
    case 'shore':
      return { colour: palette.coast, width: 0.6 };
    case 'border':
      return { colour: palette.border, width: zoom < 4 ? 0.9 : zoom < 7 ? 1.3 : 1.7 };
    case 'admin':
      if (zoom < 6) return { colour: palette.admin, width: 0.8, alpha: zoom < 5 ? 0.6 : 1 };
      return { colour: palette.admin, width: 1.1, dash: [4, 2.5] };
    case 'river':
      if (zoom < RIVERS_FROM) return undefined;
      return { colour: palette.river, width: zoom < 6 ? 0.8 : zoom < 8.5 ? 1.1 : 1.8 };
  }
}

function shade(
  g: Surface,
  { picture, x0, y0, x1, y1 }: Relief,
  k: number,
  ox: number,
  oy: number,
  strength: number,
) {
  g.save();
  g.globalCompositeOperation = 'multiply';
  g.globalAlpha = strength;
  g.imageSmoothingQuality = 'high';
  g.drawImage(picture, x0 * k - ox, y0 * k - oy, (x1 - x0) * k, (y1 - y0) * k);
  g.restore();
}

interface Frame {
  k: number;
  ox: number;
  oy: number;
  view: Box;
  ratio: number;
  z: number;
}

/** Fills rings and draws lines where they meet the tile. */
function penOn(g: Surface, { k, ox, oy, view, ratio, z }: Frame) {
  /** Whether the piece lies wholly on one outer side: then a straight line to its end will do. */
  const beside = ({ x0, y0, x1, y1 }: Piece) =>
    x1 < view.x0 || x0 > view.x1 || y1 < view.y0 || y0 > view.y1;
  const to = (xy: Float64Array, i: number) => g.lineTo(xy[i]! * k - ox, xy[i + 1]! * k - oy);

  function trace({ parts }: Ring) {
    parts.forEach(({ piece, back }, nth) => {
      const xy = thinned(piece, z);
      const last = xy.length - 2;
      const first = back ? last : 0;
      if (nth === 0) g.moveTo(xy[first]! * k - ox, xy[first + 1]! * k - oy);
      if (beside(piece)) return to(xy, back ? 0 : last);
      if (back) for (let i = last - 2; i >= 0; i -= 2) to(xy, i);
      else for (let i = 2; i <= last; i += 2) to(xy, i);
    });
    g.closePath();
  }

  return {
    fill(rings: readonly Ring[], colour: string) {
      const hit = rings.filter((ring) => meets(ring, view));
      if (hit.length === 0) return;
      g.beginPath();
      hit.forEach(trace);
      g.fillStyle = colour;
      g.fill('evenodd');
    },
    line(pieces: readonly Piece[], { colour, width, dash = [], alpha = 1 }: LineStyle) {
      g.beginPath();
      for (const piece of pieces) {
        if (beside(piece)) continue;
        const xy = thinned(piece, z);
        g.moveTo(xy[0]! * k - ox, xy[1]! * k - oy);
        for (let i = 2; i < xy.length; i += 2) to(xy, i);
      }
      g.strokeStyle = colour;
      g.lineWidth = width * ratio;
      g.setLineDash(dash.map((length) => length * ratio));
      g.globalAlpha = alpha;
      g.stroke();
      g.globalAlpha = 1;
    },
  };
}
