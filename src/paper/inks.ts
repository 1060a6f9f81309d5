/** The colours of a drawing, written out: a file has no style sheet. They are those of the page's two themes. */
import type { Category } from '../model/dataset';
import type { Palette } from '../map/palette';

type Token = 'surface' | 'ground' | 'ink' | 'ink-2' | 'ink-3' | 'line' | 'line-2' | 'accent';
type Name = 'city' | 'country' | 'state' | 'sea' | 'halo' | 'sea-halo';

export interface Inks extends Record<Token, string> {
  /** By the sign of the category. */
  category: Record<Category['sign'], string>;
  /** Of the base map, and of the names on it. */
  map: Palette & Record<Name, string>;
  /** How much of the accent lies over a country, and how opaque is what steps back. */
  tint: number;
  dimmed: number;
}

export const inks: Record<'light' | 'dark', Inks> = {
  light: {
    surface: '#ffffff',
    ground: '#f6f5f2',
    ink: '#1b2024',
    'ink-2': '#464d53',
    'ink-3': '#656c72',
    line: '#dcdad4',
    'line-2': '#b4b0a8',
    accent: '#0a5578',
    category: {
      saltire: '#561648',
      portico: '#2566ad',
      discs: '#07503e',
      columns: '#8a540f',
      headline: '#6b6e71',
    },
    map: {
      water: '#d3e2ea',
      far: '#ece8df',
      land: '#f6f2ea',
      focus: '#fffdf8',
      urban: '#f3ead9',
      coast: '#6c8b9e',
      border: '#857868',
      admin: '#ab9b85',
      river: '#8fb3c6',
      relief: '0.42',
      city: '#2f2a24',
      country: '#5b4f42',
      state: '#695c4e',
      sea: '#3a5e72',
      halo: '#fbf8f2',
      'sea-halo': '#d3e2ea',
    },
    tint: 0.075,
    dimmed: 0.28,
  },
  dark: {
    surface: '#161c20',
    ground: '#11161a',
    ink: '#eceff0',
    'ink-2': '#bcc4c9',
    'ink-3': '#949ea4',
    line: '#2b3439',
    'line-2': '#4a555b',
    accent: '#86c5e0',
    category: {
      saltire: '#c682b3',
      portico: '#86bdfa',
      discs: '#4b9d84',
      columns: '#f2bd68',
      headline: '#b9bec1',
    },
    map: {
      water: '#0f181f',
      far: '#1c2429',
      land: '#222b30',
      focus: '#2c363c',
      urban: '#37444b',
      coast: '#617e90',
      border: '#8a98a1',
      admin: '#5d6a71',
      river: '#46667a',
      relief: '0.7',
      city: '#eef1f2',
      country: '#c3ccd1',
      state: '#a9b4ba',
      sea: '#8fb0c2',
      halo: '#161d22',
      'sea-halo': '#0f181f',
    },
    tint: 0.1,
    dimmed: 0.38,
  },
};

/** So much of one colour in another, both `#rrggbb`. */
export function mixed(colour: string, share: number, ground: string): string {
  const part = (of: string, k: number) => parseInt(of.slice(1 + 2 * k, 3 + 2 * k), 16);
  const parts = [0, 1, 2].map((k) =>
    Math.round(part(colour, k) * share + part(ground, k) * (1 - share)),
  );
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
