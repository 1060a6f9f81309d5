/** Widths of texts in px, by the browser's own measure; a fair guess where there is none. */

export type Measured = (text: string, font: string) => number;

/** Average width of a letter in ems: only used without a canvas. */
const LETTER = 0.56;

/**
 * A measure that remembers: labels are asked for in every frame. `family` is the page's font stack;
 * `letter` and `word` are what the page, or its reader, puts between letters and between words, in ems.
 */
export function measuring(
  family: string,
  context: Pick<CanvasRenderingContext2D, 'measureText' | 'font'> | null,
  letter = 0,
  word = 0,
): Measured {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = `${font} ${family}`;
      const size = parseSize(font);
      const spaced = text.length * letter + (text.split(' ').length - 1) * word;
      width = (context?.measureText(text).width ?? text.length * size * LETTER) + spaced * size;
      known.set(key, width);
    }
    return width;
  };
}

const parseSize = (font: string) => Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
