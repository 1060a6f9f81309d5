/** Widths of texts in px, by the browser's own measure; a fair guess where there is none. */

export type Measured = (text: string, font: string) => number;

/** Average width of a letter in ems: only used without a canvas. */
const LETTER = 0.56;

/** A measure that remembers: labels are asked for in every frame. `family` is the page's font stack. */
export function measuring(
  family: string,
  context: Pick<CanvasRenderingContext2D, 'measureText' | 'font'> | null,
): Measured {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      width = context
        ? byCanvas(context, `${font} ${family}`, text)
        : text.length * parseSize(font) * LETTER;
      known.set(key, width);
    }
    return width;
  };
}

function byCanvas(
  context: Pick<CanvasRenderingContext2D, 'measureText' | 'font'>,
  font: string,
  text: string,
) {
  context.font = font;
  return context.measureText(text).width;
}

const parseSize = (font: string) => Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
