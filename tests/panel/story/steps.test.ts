import { expect, test } from 'vitest';
import { words } from '../../../src/model/words/words';
import { between, stepAt, stepTo } from '../../../src/panel/story/steps';

test('arrows and pages go one step, Home and End to the ends, never beyond', () => {
  expect(
    ['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp'].map((key) => stepTo(key, 3, 13)),
  ).toEqual([4, 4, 2, 2]);
  expect([stepTo('Home', 3, 13), stepTo('End', 3, 13)]).toEqual([0, 12]);
  expect([stepTo('ArrowLeft', 0, 13), stepTo('ArrowRight', 12, 13)]).toEqual([0, 12]);
  expect(stepTo('ArrowDown', 3, 13)).toBeUndefined();
});

const box = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 200 });

test('the step that holds the middle of the frame is read, one under another or side by side', () => {
  const frame = { left: 0, top: 0, right: 100, bottom: 150 };
  expect(stepAt([box(0, -190), box(0, 10), box(0, 210)], frame)).toBe(1);
  expect(stepAt([box(-60, 0), box(40, 0), box(140, 0)], frame)).toBe(1);
  expect(stepAt([box(0, -400), box(0, -200)], frame)).toBe(1);
  expect(stepAt([], frame)).toBe(-1);
});

test('sources are listed as a sentence does, by semicolons where a name has a comma', () => {
  const listed = (names: string[], language: 'en' | 'es') => {
    const after = between(names, words[language].and);
    return names.map((name, i) => name + after[i]).join('');
  };
  expect(listed(['the cable'], 'en')).toBe('the cable');
  expect(listed(['the cable', 'the article'], 'en')).toBe('the cable and the article');
  expect(listed(['Proceso', 'Mural', 'el cable'], 'es')).toBe('Proceso, Mural y el cable');
  expect(listed(['Mural', 'Infobae'], 'es')).toBe('Mural e Infobae');
  expect(listed(['AP, July 2005', 'Mural', 'the cable'], 'en')).toBe(
    'AP, July 2005; Mural; and the cable',
  );
  expect(listed(['el cable', 'El Comercio, 17 feb. 2011'], 'es')).toBe(
    'el cable y El Comercio, 17 feb. 2011',
  );
  expect(between([], words.en.and)).toEqual([]);
});
