import { beforeAll, describe, expect, test } from 'vitest';
import { shapesOf, type Drawing, type Shape, type Text } from '../../src/paper/drawing';
import { fileName } from '../../src/paper/file-name';
import { groundFor } from '../../src/paper/ground';
import { numbersOf } from '../../src/paper/numbering';
import { svgText } from '../../src/paper/svg';
import { drawView, type ViewOptions } from '../../src/paper/view-drawing';
import type { Exploration } from '../../src/state/exploration.svelte';
import { between, exploring, layGround, measure } from './drawn';

beforeAll(layGround);

const draw = async (
  exploration: Exploration,
  options: Partial<ViewOptions> = {},
): Promise<Drawing> =>
  drawView(exploration, { ground: await groundFor(exploration), measure, ...options });

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
interface Written extends Box {
  text: string;
  size: number;
}

/** Every text of a drawing and the box it takes, px. */
function textsOf(shapes: readonly Shape[], x = 0, y = 0, scale = 1): Written[] {
  return shapes.flatMap((shape): Written[] => {
    if (shape.is === 'group') {
      const at = { x: x + (shape.x ?? 0) * scale, y: y + (shape.y ?? 0) * scale };
      return textsOf(shape.shapes, at.x, at.y, scale * (shape.scale ?? 1));
    }
    return shape.is === 'text' ? [written(shape, x, y)] : [];
  });
}
function written(of: Text, x: number, y: number): Written {
  const { size, weight = 400, italic, spacing = 0, text } = of;
  const wide =
    measure(text, `${italic ? 'italic ' : ''}${weight} ${size}px`) + spacing * text.length;
  const x0 = x + of.x - { start: 0, middle: wide / 2, end: wide }[of.anchor ?? 'start'];
  return { text, size, x0, x1: x0 + wide, y0: y + of.y - 0.75 * size, y1: y + of.y };
}

const VIEWS: [name: string, make: () => Exploration, options: Partial<ViewOptions>][] = [
  ['the opening', () => exploring(), {}],
  ['the opening in Spanish, dark', () => exploring('es'), { theme: 'dark' }],
  ['Mexico, upright', () => exploring('en', 'mexico'), { layout: 'portrait' }],
  ['Lima', () => exploring('es', 'lima'), {}],
  [
    'everything',
    () => {
      const exploration = exploring();
      exploration.focusOn(exploration.dataset.whole);
      return exploration;
    },
    {},
  ],
  [
    'a month',
    () => {
      const exploration = exploring('en', 'peru');
      exploration.focusOn(between('2009-11', '2009-11'));
      return exploration;
    },
    {},
  ],
  [
    'an event selected',
    () => {
      const exploration = exploring('en', 'lima');
      exploration.selectEvent('judge-saturno-killed');
      return exploration;
    },
    {},
  ],
  [
    'a place selected, by the time of telling',
    () => {
      const exploration = exploring('es');
      exploration.useClock('told');
      exploration.selectPlace('peru');
      return exploration;
    },
    { layout: 'portrait' },
  ],
  ['a worksheet', () => exploring(), { numbered: true, named: false }],
  [
    'an upright worksheet of Lima',
    () => exploring('es', 'lima'),
    { numbered: true, named: false, framed: false, margin: 0, layout: 'portrait' },
  ],
];

describe.each(VIEWS)('%s', (_, make, options) => {
  test('every visible event is on the timeline once', async () => {
    const exploration = make();
    const { dataset, visibility } = exploration;
    const groups = [...shapesOf((await draw(exploration, options)).shapes)].filter(
      (shape) => shape.is === 'group',
    );
    if (options.named === false) {
      const numbers = groups.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
      expect(numbers).toEqual(visibility.visible.map((_, k) => k + 1));
    } else {
      const drawn = groups.flatMap(({ event }) => event ?? []).sort();
      expect(drawn).toEqual(visibility.visible.map((i) => dataset.events[i]!.id).sort());
    }
  });

  test('no text leaves the drawing, and none lies over another', async () => {
    const { shapes, width, height } = await draw(make(), options);
    const texts = textsOf(shapes);
    expect(texts.length).toBeGreaterThan(20);
    for (const { text, x0, y0, x1, y1 } of texts) {
      expect(x0, text).toBeGreaterThanOrEqual(-1);
      expect(y0, text).toBeGreaterThanOrEqual(-1);
      expect(x1, text).toBeLessThanOrEqual(width + 1);
      expect(y1, text).toBeLessThanOrEqual(height + 1);
    }
    const over = texts.flatMap((a, k) =>
      texts
        .slice(k + 1)
        .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
        .map((b) => `${a.text} | ${b.text}`),
    );
    expect(over).toEqual([]);
  });

  test('the file is small, and nothing in it is no number', async () => {
    const svg = svgText(await draw(make(), options));
    expect(svg.length).toBeLessThan(400_000);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).not.toMatch(/href|var\(|<image|<style|@import/);
  });
});

describe('a worksheet', () => {
  const sheet = { numbered: true, named: false } as const;

  test('numbers its events alike on timeline and map, and in the key', async () => {
    const exploration = exploring();
    const drawing = await draw(exploration, sheet);
    const numbers = numbersOf(exploration);
    const all = textsOf(drawing.shapes).map(({ text }) => text);
    for (const number of numbers.values()) expect(all).toContain(String(number));
    // Chaclacayo is one of Lima's surroundings here; Mexico's three are in its tag.
    const mexico = exploration.dataset.placeIndex.get('mexico')!;
    const { visible } = exploration.visibility;
    const at = visible.filter((i) => {
      const { placeOffsets, eventPlaces } = exploration.dataset;
      return eventPlaces.subarray(placeOffsets[i], placeOffsets[i + 1]).includes(mexico);
    });
    expect(all).toContain(at.map((i) => numbers.get(i)).join(', '));
  });

  test('names no event, not even where it cannot be seen', async () => {
    const exploration = exploring();
    exploration.selectEvent('judge-saturno-killed');
    const svg = svgText(await draw(exploration, sheet));
    for (const { id, title, label } of exploration.dataset.events) {
      expect(svg).not.toContain(id);
      expect(svg).not.toContain(`>${label}<`);
      expect(svg).not.toContain(title);
    }
  });
});

test('a selected event has the dates of other accounts, and its name in words', async () => {
  const exploration = exploring();
  exploration.selectEvent('judge-saturno-killed');
  const texts = textsOf((await draw(exploration)).shapes).map(({ text }) => text);
  expect(texts).toContain('the cable: 19 July 2005');
  expect(texts.some((text) => text.includes('selected: '))).toBe(true);
});

test('what narrows the view is said', async () => {
  const exploration = exploring();
  exploration.narrowTo({ q: 'cable', scope: 'article' });
  exploration.useClock('told');
  const texts = textsOf((await draw(exploration)).shapes).map(({ text }) => text);
  expect(texts.join('\n')).toMatch(
    /matching “cable” · told in the article · by when they were told/,
  );
});

test('the foot tells title, version, licence, and only an address that others can follow', async () => {
  const exploration = exploring();
  const foot = async (address: string) =>
    textsOf((await draw(exploration, { address })).shapes).at(-1)!.text;
  expect(await foot('https://example.org/cable/#from=2006')).toMatch(
    /^The Lima Cable, version of .+ · CC BY 4\.0 · https:\/\/example\.org\/cable\/#from=2006$/,
  );
  expect(await foot('file:///home/me/index.html')).toMatch(/CC BY 4\.0$/);
});

test('Lima’s shore is credited where it is drawn', async () => {
  const credits = async (frame: string) =>
    textsOf((await draw(exploring('en', frame))).shapes).some(({ text }) => text.includes('GSHHG'));
  expect(await credits('lima')).toBe(true);
  expect(await credits('all')).toBe(false);
});

test('only signs that occur are explained', async () => {
  const exploration = exploring();
  exploration.focusOn(between('2006-07-19', '2006-07-19'));
  const texts = textsOf((await draw(exploration)).shapes).map(({ text }) => text);
  expect(texts).toContain('a day');
  expect(texts).not.toContain('planned');
});

test('a file is called by what it shows and when', () => {
  const exploration = exploring();
  expect(fileName(exploration, 'svg')).toBe('lima-cable-2005-06-2011-06.svg');
  exploration.focusOn(between('2006', '2006'));
  exploration.selectPlace('peru');
  expect(fileName(exploration, 'png')).toBe('lima-cable-2006-peru.png');
});
