import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inks, mixed } from '../../src/paper/inks';

const css = (file: string) => readFileSync(resolve(import.meta.dirname, '../../src', file), 'utf8');
/** The custom properties of the first rule with a selector. */
function rule(text: string, selector: string): Record<string, string> {
  const from = text.indexOf(`${selector} {`);
  expect(from, selector).toBeGreaterThanOrEqual(0);
  const body = text.slice(from, text.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
}
const SIGNS = {
  saltire: 'violence',
  portico: 'courts',
  discs: 'diplomacy',
  columns: 'figures',
  headline: 'reporting',
} as const;

test.each([
  ['light', ':root', "[data-view='map']"],
  ['dark', ":root[data-theme='dark']", "[data-theme='dark'] [data-view='map']"],
] as const)('a drawing has the colours of the %s page', (theme, root, map) => {
  const { category, map: base, tint, dimmed, ...tokens } = inks[theme];
  const page = rule(css('styles/tokens.css'), root);
  for (const [name, colour] of Object.entries(tokens)) expect(colour, name).toBe(page[name]);
  for (const [sign, name] of Object.entries(SIGNS))
    expect(category[sign as keyof typeof SIGNS], name).toBe(page[name]);
  expect(dimmed).toBe(Number(page.dimmed));
  const ground = rule(css('map/map.css'), map);
  for (const [name, colour] of Object.entries(base))
    expect(colour, name).toBe(ground[`map-${name}`]);
  expect(`${tint * 100}%`).toBe(ground['map-tint']);
});

test('a colour mixes with the ground under it', () => {
  expect(mixed('#000000', 0.25, '#ffffff')).toBe('#bfbfbf');
  expect(mixed('#561648', 1, '#ffffff')).toBe('#561648');
});
