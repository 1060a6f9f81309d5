/** A drawing painted on a canvas, for a PNG. */
import { familyOf, type Drawing, type Paint, type Shape, type Text } from './drawing';

/** Pixels of a PNG to a px of the drawing. */
export const RATIO = 2;

/**
 * The drawing as a PNG at twice its size. Rejects where the browser or the frame does not let a canvas be
 * read.
 */
export async function pngOf(drawing: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * RATIO);
  canvas.height = Math.round(drawing.height * RATIO);
  const g = canvas.getContext('2d');
  if (!g) throw new Error('This browser gives no canvas to draw on');
  await document.fonts?.ready;
  g.scale(RATIO, RATIO);
  for (const shape of drawing.shapes) paint(g, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser makes no PNG of a canvas'));
    }, 'image/png');
  });
}

type Pen = CanvasRenderingContext2D;

export function paint(g: Pen, shape: Shape) {
  g.save();
  g.globalAlpha *= shape.opacity ?? 1;
  switch (shape.is) {
    case 'group': {
      const { x = 0, y = 0, scale = 1, clip, shapes } = shape;
      g.translate(x, y);
      g.scale(scale, scale);
      if (clip) {
        g.beginPath();
        g.rect(clip.x, clip.y, clip.width, clip.height);
        g.clip();
      }
      for (const inner of shapes) paint(g, inner);
      break;
    }
    case 'path':
      ink(g, new Path2D(shape.d), shape);
      break;
    case 'rect': {
      const { x, y, width, height, radius = 0 } = shape;
      const outline = new Path2D();
      if (radius > 0) outline.roundRect(x, y, width, height, radius);
      else outline.rect(x, y, width, height);
      ink(g, outline, shape);
      break;
    }
    case 'circle': {
      const outline = new Path2D();
      outline.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
      ink(g, outline, shape);
      break;
    }
    case 'text':
      write(g, shape);
  }
  g.restore();
}

function ink(g: Pen, outline: Path2D, paint: Paint) {
  const { fill, evenOdd, fillOpacity = 1, stroke, thick = 1, dash, strokeOpacity = 1 } = paint;
  const alpha = g.globalAlpha;
  if (fill !== undefined) {
    g.globalAlpha = alpha * fillOpacity;
    g.fillStyle = typeof fill === 'string' ? fill : gradient(g, fill);
    g.fill(outline, evenOdd ? 'evenodd' : 'nonzero');
  }
  if (stroke === undefined) return;
  g.globalAlpha = alpha * strokeOpacity;
  g.strokeStyle = stroke;
  g.lineWidth = thick;
  g.setLineDash([...(dash ?? [])]);
  if (paint.round) g.lineJoin = g.lineCap = 'round';
  g.stroke(outline);
}

function gradient(g: Pen, { colour, x0, x1, stops }: Exclude<Paint['fill'], string | undefined>) {
  const fade = g.createLinearGradient(x0, 0, x1, 0);
  for (const [at, opacity] of stops) {
    const alpha = Math.round(opacity * 255).toString(16);
    fade.addColorStop(Math.max(0, Math.min(1, at)), `${colour}${alpha.padStart(2, '0')}`);
  }
  return fade;
}

function write(g: Pen, words: Text) {
  const { x, y, text, size, fill, weight = 400, italic, anchor, spacing = 0, halo } = words;
  g.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${familyOf(words)}`;
  // Not every browser's canvas knows `letterSpacing`: letters with space between them go one by one.
  const parts = spacing ? [...text] : [text];
  const widths = parts.map((part) => g.measureText(part).width + spacing);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const from = { start: x, middle: x - whole / 2, end: x - whole }[anchor ?? 'start'];
  const each = (put: (part: string, at: number) => void) => {
    let at = from;
    parts.forEach((part, k) => {
      put(part, at);
      at += widths[k]!;
    });
  };
  if (halo) {
    g.strokeStyle = halo.colour;
    g.lineWidth = halo.width;
    g.lineJoin = 'round';
    each((part, at) => g.strokeText(part, at, y));
  }
  g.fillStyle = fill;
  each((part, at) => g.fillText(part, at, y));
}
