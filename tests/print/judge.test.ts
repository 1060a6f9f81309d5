import { expect, test } from 'vitest';
import { faultsOf } from './judge.js';

const line = (text: string, y = 250) => ({ text, left: 20, right: 100, y });
const page = (...body: ReturnType<typeof line>[]) => ({
  width: 210,
  height: 297,
  body,
  foot: [line('The Lima Cable', 280), line('1 / 1', 280)],
  outside: [] as ReturnType<typeof line>[],
});
const fonts = [{ name: 'Faustina', isEmbedded: true }];
const wanted = { texts: ['Kites over Lima'], foot: ['The Lima Cable'] };
const good = { pages: [page(line('Kites over'), line('Lima'))], fonts };

test('a page with what is wanted has no fault, however its lines break', () => {
  expect(faultsOf(good, wanted)).toEqual([]);
});

test('a text that is missing, and one that should not be there, are named', () => {
  expect(faultsOf(good, { ...wanted, texts: ['Books'], absent: ['Kites'] })).toEqual([
    '“Books” is missing',
    '“Kites” should not be there',
  ]);
});

test('blank and almost empty pages are faults, but not a short last one', () => {
  const feet = [line('1 / 2', 280), line('2 / 2', 280), line('The Lima Cable', 280)];
  const of = (...body: ReturnType<typeof line>[]) => ({ ...page(...body), foot: feet });
  const pages = [of(line('Kites over Lima', 30)), of(line('The end', 30))];
  expect(faultsOf({ pages, fonts }, wanted)).toEqual(['page 1 is filled to 10 % only']);
  expect(faultsOf({ pages: [of(line('Kites over Lima')), of()], fonts }, wanted)).toEqual([
    'page 2 is blank',
  ]);
});

test('text in the margins is a fault with its place', () => {
  const outside = [{ text: 'cut', left: 190, right: 230, y: 40 }];
  expect(faultsOf({ pages: [{ ...good.pages[0]!, outside }], fonts }, wanted)).toEqual([
    'page 1: “cut” stands in the margin or off the page (190–230 mm, 40 mm down)',
  ]);
});

test('a foot that lacks something, and a font that is not embedded, are faults', () => {
  const pages = [{ ...good.pages[0]!, foot: [line('1 / 1', 280)] }];
  expect(faultsOf({ pages, fonts: [{ name: 'Arial', isEmbedded: false }] }, wanted)).toEqual([
    'page 1: its foot lacks “The Lima Cable”',
    'the font Arial is not embedded',
  ]);
});

test('sources that are listed and not cited, cited and not listed, or out of order are faults', () => {
  const faults = (text: string) =>
    faultsOf({ pages: [page(line(text))], fonts }, { texts: [], numbered: true });
  expect(faults('So [1] and so [2]. Sources [1] one [2] two')).toEqual([]);
  expect(faults('So [1]. Sources [1] one [2] two')).toEqual([
    'source [2] is listed, but not cited',
  ]);
  expect(faults('So [1] and [3]. Sources [1] one')).toEqual(['source [3] is not in the list']);
  expect(faults('So [1][2]. Sources [1] one [3] three')).toContain('the list of sources goes 1, 3');
  expect(faults('So it is said.')).toEqual(['no source is numbered']);
});
