/** The base map as shapes, as `map/painter.ts` paints it, without relief: lines simplified and cut to the frame. */
import type { Fill, Level } from '../map/levels';
import { grown, meets, worldSize, type Box } from '../map/mercator';
import { lineStyle } from '../map/painter';
import type { Palette } from '../map/palette';
import type { Piece, Ring } from '../map/pieces';
import { shown, type View } from '../map/view';
import { path, rect, type Shape } from './drawing';
import type { Ground } from './ground';
import { partsOf, pathOf, ringIn, simplified, type Points } from './lines';

/** How far a simplified line may be from the true one, px. */
const TOLERANCE = 0.5;
/** Lines run so far over the edge of the frame, px: their cut ends do not show. */
const OVER = 6;
/** From here up Lima's own river takes over. */
const WATER_UNTIL = 8.5;

export function groundShapes(ground: Ground, view: View, palette: Palette): Shape[] {
  const pen = penOn(view);
  const { zoom } = view;
  const seen = shown(view);
  const on = ground.levels.filter(({ from, box }) => zoom >= from && (!box || meets(box, seen)));
  const boxes = on.map(({ box }) => box && whole(pen.onScreen(box)));
  const shapes: Shape[] = [rect(0, 0, view.width, view.height, { fill: palette.water })];
  on.forEach(({ fills }, k) => {
    const box = boxes[k];
    const frame = box ? cut(box, pen.frame) : pen.frame;
    // A finer level blanks its own box first, so no coarse coast shows through.
    if (box)
      shapes.push(
        rect(frame.x0, frame.y0, frame.x1 - frame.x0, frame.y1 - frame.y0, {
          fill: palette.water,
        }),
      );
    for (const { fill, rings } of fills) {
      const d = pen.rings(rings, frame);
      if (d) shapes.push(path(d, { fill: colourOf(fill, palette), evenOdd: true }));
    }
  });
  if (ground.water && zoom < WATER_UNTIL) {
    for (const { rings } of ground.water.fills) {
      const d = pen.rings(rings, pen.frame);
      if (d) shapes.push(path(d, { fill: palette.water, evenOdd: true }));
    }
    shapes.push(...linesOf(ground.water, [], undefined));
  }
  on.forEach((level, k) => {
    const finer = boxes.slice(k + 1).filter((box) => box !== undefined);
    shapes.push(...linesOf(level, finer, boxes[k]));
  });
  return shapes;

  function linesOf({ lines }: Pick<Level, 'lines'>, finer: readonly Box[], box: Box | undefined) {
    return lines.flatMap(({ line, pieces }): Shape[] => {
      const style = lineStyle(line, zoom, palette);
      if (!style) return [];
      const d = pen.lines(pieces, box ? cut(box, pen.frame) : pen.frame, finer);
      if (!d) return [];
      const { colour: stroke, width: thick, dash, alpha: strokeOpacity } = style;
      return [
        path(d, {
          stroke,
          thick,
          round: true,
          ...(dash && { dash }),
          ...(strokeOpacity !== undefined && { strokeOpacity }),
        }),
      ];
    });
  }
}

const colourOf = (fill: Fill, palette: Palette) =>
  fill === 'lake' ? palette.water : palette[fill];

/** A box in whole pixels, shrunk inwards: no seam of half-covered pixels between levels. */
const whole = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: Math.ceil(x0),
  y0: Math.ceil(y0),
  x1: Math.floor(x1),
  y1: Math.floor(y1),
});

const cut = (a: Box, b: Box): Box => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
});

/** Turns lines of the unit square into paths of a view. */
export function penOn({ zoom, left, top, width, height }: View) {
  const k = worldSize(zoom);
  const frame = grown({ x0: 0, y0: 0, x1: width, y1: height }, OVER);
  const onScreen = ({ x0, y0, x1, y1 }: Box): Box => ({
    x0: x0 * k - left,
    y0: y0 * k - top,
    x1: x1 * k - left,
    y1: y1 * k - top,
  });
  const known = new Map<Piece, Points>();
  /** Both neighbours of a border simplify the same piece, so no gap opens between them. */
  function pointsOf(piece: Piece): Points {
    let points = known.get(piece);
    if (points) return points;
    const box = onScreen(piece);
    const isBeside =
      box.x1 < frame.x0 || box.x0 > frame.x1 || box.y1 < frame.y0 || box.y0 > frame.y1;
    const { xy } = piece;
    const last = xy.length - 2;
    points = [];
    // Wholly on one outer side a straight line to its end will do.
    for (let i = 0; i <= last; i += isBeside ? last : 2)
      points.push(xy[i]! * k - left, xy[i + 1]! * k - top);
    points = simplified(points, TOLERANCE);
    known.set(piece, points);
    return points;
  }
  function ringOf({ parts }: Ring): Points {
    return parts.flatMap(({ piece, back }) => {
      const points = pointsOf(piece);
      // The last point of a piece is the first of the next.
      return back ? reversed(points).slice(0, -2) : points.slice(0, -2);
    });
  }
  return {
    frame,
    onScreen,
    rings: (rings: readonly Ring[], within: Box) =>
      rings
        .filter((ring) => meets(onScreen(ring), within))
        .map((ring) => pathOf(ringIn(ringOf(ring), within), true))
        .join(''),
    lines: (pieces: readonly Piece[], within: Box, without: readonly Box[]) =>
      joined(pieces.filter((piece) => meets(onScreen(piece), within)).map(pointsOf))
        .flatMap((line) => partsOf(line, within, 'inside'))
        .flatMap((line) =>
          without.reduce(
            (rest, box) => rest.flatMap((part) => partsOf(part, box, 'outside')),
            [line],
          ),
        )
        .map((line) => pathOf(line, false))
        .join(''),
  };
}

function reversed(points: Points): Points {
  const back: Points = [];
  for (let i = points.length - 2; i >= 0; i -= 2) back.push(points[i]!, points[i + 1]!);
  return back;
}

/** Pieces that follow each other as one line: dashes run on, and less is to be written. */
function joined(lines: readonly Points[]): Points[] {
  const all: Points[] = [];
  for (const line of lines) {
    const before = all.at(-1);
    if (before && before.at(-2) === line[0] && before.at(-1) === line[1])
      before.push(...line.slice(2));
    else all.push([...line]);
  }
  return all;
}
