import { expect, test } from 'vitest';
import { measuring } from '../../src/timeline/measure';

const canvas = (wide: number) => {
  const asked: string[] = [];
  const context = {
    font: '',
    measureText: (text: string) => {
      asked.push(`${context.font}: ${text}`);
      return { width: text.length * wide } as TextMetrics;
    },
  };
  return { context, asked };
};

test('a text is measured in the font of the page, once', () => {
  const { context, asked } = canvas(7);
  const measure = measuring('Sans', context);
  expect(measure('Lima', '700 12px')).toBe(28);
  expect(measure('Lima', '700 12px')).toBe(28);
  expect(asked).toEqual(['700 12px Sans: Lima']);
});

test('what a reader puts between letters and words is counted, as wide as the text is large', () => {
  const { context } = canvas(7);
  const measure = measuring('Sans', context, 0.1, 0.2);
  expect(measure('Lima', '400 10px')).toBeCloseTo(28 + 4);
  expect(measure('Lima', '400 20px')).toBeCloseTo(28 + 8);
  expect(measure('a b c', '400 10px')).toBeCloseTo(35 + 5 + 4);
});

test('without a canvas widths are guessed, spaces included', () => {
  expect(measuring('Sans', null)('Lima', '400 10px')).toBeCloseTo(22.4);
  expect(measuring('Sans', null, 0.1)('Lima', '400 10px')).toBeCloseTo(26.4);
});
