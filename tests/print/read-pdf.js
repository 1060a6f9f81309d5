/** Reads a PDF back as a reader's program would: the text of each page with where it stands, and the fonts. */
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points to a millimetre. */
const MM = 72 / 25.4;
/** Paper of the page's edge, as `src/styles/paper.css` has it, mm. */
export const MARGIN = { side: 16, top: 14, bottom: 22 };
/** Rounding, and letters that overhang, mm. */
const SLACK = 1;

/**
 * @typedef {object} Line One run of text; lengths in mm from the page's upper left.
 * @property {string} text
 * @property {number} left
 * @property {number} right
 * @property {number} y where it stands
 *
 * @typedef {object} Page
 * @property {number} width mm
 * @property {number} height mm
 * @property {Line[]} body what stands inside the margins
 * @property {Line[]} foot what stands in the lower margin
 * @property {Line[]} outside what stands in another margin or off the page
 *
 * @typedef {object} Pdf
 * @property {Page[]} pages
 * @property {{ name: string, isEmbedded: boolean }[]} fonts
 */

/** Letters alone: where a line breaks, and how wide a space is, does not matter. @param {string} text */
export const letters = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '');

/** @param {readonly Line[]} lines */
export const textOf = (lines) => lines.map(({ text }) => text).join(' ');

/**
 * @param {string | Uint8Array} source a file, or its bytes
 * @returns {Promise<Pdf>}
 */
export async function readPdf(source) {
  const data = new Uint8Array(typeof source === 'string' ? readFileSync(source) : source);
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false });
  const file = await task.promise;
  /** @type {Map<string, boolean>} */
  const fonts = new Map();
  /** @type {Page[]} */
  const pages = [];
  for (let at = 1; at <= file.numPages; at++) {
    const page = await file.getPage(at);
    const [x0, y0, x1, y1] = /** @type {[number, number, number, number]} */ (page.view);
    const [width, height] = [(x1 - x0) / MM, (y1 - y0) / MM];
    const { items } = await page.getTextContent();
    /** @type {Page} */
    const read = { width, height, body: [], foot: [], outside: [] };
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a, b, , , e, f] = /** @type {[number, number, number, number, number, number]} */ (
        item.transform
      );
      // A turned line is as wide as it is high on the page.
      const isLevel = Math.abs(b) < Math.abs(a);
      const left = (e - x0) / MM;
      const right = left + (isLevel ? item.width / MM : 0);
      const y = height - (f - y0) / MM;
      const line = { text: item.str, left, right, y };
      const isBeside = left < MARGIN.side - SLACK || right > width - MARGIN.side + SLACK;
      const isAbove = y < MARGIN.top - SLACK;
      const isBelow = y > height - MARGIN.bottom + SLACK;
      if (isBeside || isAbove || y > height) read.outside.push(line);
      else (isBelow ? read.foot : read.body).push(line);
    }
    // What is painted names the fonts by which it is.
    await page.getOperatorList();
    for (const item of items) {
      if (!('str' in item) || !page.commonObjs.has(item.fontName)) continue;
      const font = page.commonObjs.get(item.fontName);
      fonts.set(font.name, font.isType3Font || !font.missingFile);
    }
    pages.push(read);
  }
  await task.destroy();
  return { pages, fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })) };
}
