/** What is wrong with a printed PDF, in sentences. */
import { letters, textOf } from './read-pdf.js';

/**
 * @typedef {object} Wanted
 * @property {readonly string[]} texts what must be there, in any order
 * @property {string} [last] what the last page ends with
 * @property {string} [head] what a sheet begins with that begins anew
 * @property {readonly string[]} [foot] what each page says in its foot
 * @property {readonly string[]} [absent] what must not be there
 * @property {readonly string[]} [first] what must not be on the first page
 * @property {boolean} [numbered] whether sources are numbered
 */

/** A page before the last one is filled at least so far. */
const SPARSE = 0.5;

/**
 * @param {import('./read-pdf.js').Pdf} pdf
 * @param {Wanted} wanted
 * @returns {string[]}
 */
export function faultsOf({ pages, fonts }, wanted) {
  const faults = [];
  const all = letters(pages.map(({ body }) => textOf(body)).join(' '));
  pages.forEach(({ body, foot, outside }, at) => {
    const page = `page ${at + 1}`;
    if (body.length === 0) faults.push(`${page} is blank`);
    for (const { text, left, right, y } of outside) {
      const where = `${left.toFixed(0)}–${right.toFixed(0)} mm, ${y.toFixed(0)} mm down`;
      faults.push(
        `${page}: “${text.slice(0, 40)}” stands in the margin or off the page (${where})`,
      );
    }
    const said = letters(textOf(foot));
    for (const part of [...(wanted.foot ?? []), `${at + 1} / ${pages.length}`])
      if (!said.includes(letters(part))) faults.push(`${page}: its foot lacks “${part}”`);
  });
  pages.forEach(({ body, width, height }, at) => {
    const next = pages[at + 1];
    // Where the paper turns, a page may end early.
    if (!next || next.width > next.height !== width > height) return;
    const end = Math.max(0, ...body.map(({ y }) => y)) / height;
    // Some sheets begin anew, with a head.
    const least = letters(textOf(next.body)).startsWith(letters(wanted.head ?? '\0'))
      ? 0.2
      : SPARSE;
    if (end < least) faults.push(`page ${at + 1} is filled to ${Math.round(end * 100)} % only`);
  });
  for (const { name, isEmbedded } of fonts)
    if (!isEmbedded) faults.push(`the font ${name} is not embedded`);
  if (fonts.length === 0) faults.push('there is no text to select');
  for (const text of wanted.texts)
    if (!all.includes(letters(text))) faults.push(`“${shortened(text)}” is missing`);
  for (const text of wanted.absent ?? [])
    if (all.includes(letters(text))) faults.push(`“${shortened(text)}” should not be there`);
  const first = letters(textOf(pages[0]?.body ?? []));
  for (const text of wanted.first ?? [])
    if (first.includes(letters(text))) faults.push(`page 1 gives “${shortened(text)}” away`);
  if (wanted.last !== undefined && !all.endsWith(letters(wanted.last)))
    faults.push(`it does not end with “${shortened(wanted.last)}” but with “${all.slice(-40)}”`);
  if (wanted.numbered) faults.push(...numberFaults(textOf(pages.flatMap(({ body }) => body))));
  return faults;
}

const shortened = (/** @type {string} */ text) =>
  text.length > 70 ? `${text.slice(0, 67)}…` : text;

/**
 * The list at the end has each number once and in order, and no other number stands in the text.
 * @param {string} text
 */
function numberFaults(text) {
  const numbersIn = (/** @type {string} */ part) =>
    [...part.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  const from = text.lastIndexOf('[1]');
  if (from < 0) return ['no source is numbered'];
  const listed = numbersIn(text.slice(from));
  const cited = new Set(numbersIn(text.slice(0, from)));
  const faults = [];
  if (listed.some((number, at) => number !== at + 1))
    faults.push(`the list of sources goes ${listed.slice(0, 20).join(', ')}`);
  for (const number of cited)
    if (number > listed.length) faults.push(`source [${number}] is not in the list`);
  for (const number of listed)
    if (!cited.has(number)) faults.push(`source [${number}] is listed, but not cited`);
  return faults;
}
