import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  circle,
  group,
  path,
  rect,
  text,
  type Drawing,
  type Paint,
  type Shape,
} from '../../src/paper/drawing';
import { svgElement, svgText } from '../../src/paper/svg';

const drawingOf = (shapes: readonly Shape[], more: Partial<Drawing> = {}): Drawing => ({
  width: 200,
  height: 100,
  language: 'en',
  title: 'Kites',
  description: 'A kite over the sea',
  shapes,
  ...more,
});

/** What a browser reads in the text of a file; an error of the reader fails the test. */
function parsed(drawing: Drawing): Element {
  const { documentElement } = new DOMParser().parseFromString(svgText(drawing), 'image/svg+xml');
  expect(documentElement.querySelector('parsererror')).toBeNull();
  return documentElement;
}

/** An element as plain data; what its parts call each other goes without the prefix of the page. */
function plain(element: Element): unknown {
  const value = (of: string) => of.replace(/drawing-\d+-/g, '');
  return {
    name: element.localName,
    space: element.namespaceURI,
    attributes: [...element.attributes]
      .filter(({ name }) => name !== 'xmlns')
      .map((attribute) => [attribute.name, value(attribute.value)])
      .sort(),
    // A reader of XML makes no node of an empty text.
    children: [...element.childNodes]
      .filter((node) => node.nodeValue !== '')
      .map((node) => (node.nodeType === 1 ? plain(node as Element) : node.nodeValue)),
  };
}

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"/><image href="https://example.org/x.png"/>',
    "' onload='alert(1)",
    ']]><!-- &amp; &lt; <?xml ?>',
    'a\u0000b\u0008c\ud800d\uffff',
    ' two  spaces\tand\r\nlines ',
    '${x} &nbsp; %s',
  ),
);
const length = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const colour = fc.constantFrom('#000000', '#86c5e0');
const paint: fc.Arbitrary<Paint> = fc.record(
  {
    fill: fc.oneof(
      colour,
      fc.record({ colour, x0: length, x1: length, stops: fc.constant([[0, 0] as const]) }),
    ),
    evenOdd: fc.boolean(),
    stroke: colour,
    thick: length,
    dash: fc.array(length, { maxLength: 3 }),
    opacity: fc.double({ min: 0, max: 1, noNaN: true }),
    round: fc.boolean(),
  },
  { requiredKeys: [] },
);
const { tree } = fc.letrec<{ tree: Shape[]; shape: Shape }>((tie) => ({
  tree: fc.array(tie('shape'), { maxLength: 3 }),
  shape: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(words, paint).map(([d, of]) => path(d, of)),
    fc.tuple(length, length, paint).map(([x, y, of]) => rect(x, y, 3, 4, of)),
    fc.tuple(length, length, paint).map(([x, y, of]) => circle(x, y, 2, of)),
    fc
      .tuple(length, length, words)
      .map(([x, y, of]) => text(x, y, of, { size: 12, fill: '#000000' })),
    fc
      .tuple(tie('tree') as fc.Arbitrary<Shape[]>, words, words, fc.boolean())
      .map(([shapes, title, event, isClipped]) =>
        group(shapes, {
          title,
          event,
          x: 4,
          ...(isClipped && { clip: { x: 0, y: 0, width: 5, height: 5 } }),
        }),
      ),
  ),
})) as unknown as { tree: fc.Arbitrary<Shape[]> };

/** Each reads a file of XML. */
const RUNS = 60;

describe('of any tree, whatever its words', () => {
  const drawing = fc
    .tuple(tree, words, words)
    .map(([shapes, title, description]) => drawingOf(shapes, { title, description }));

  test('file and elements say the same', () => {
    fc.assert(
      fc.property(drawing, (of) => {
        expect(plain(parsed(of))).toEqual(plain(svgElement(of)));
      }),
      { numRuns: RUNS },
    );
  });

  test('nothing of it becomes an element or an attribute of its own, or leads out of the file', () => {
    const known = new Set(
      'svg title desc defs clipPath linearGradient stop g path rect circle text'.split(' '),
    );
    fc.assert(
      fc.property(drawing, (of) => {
        const svg = parsed(of);
        const all = [svg, ...svg.getElementsByTagName('*')];
        const foreign = all.filter(({ localName }) => !known.has(localName));
        const leading = all.flatMap(({ attributes }) =>
          [...attributes].filter(
            ({ name, value }) =>
              /^on|href|style|src/.test(name) ||
              (!/^(d|data-event|xmlns)$/.test(name) && /https?:|url\((?!#)/.test(value)),
          ),
        );
        expect([...foreign, ...leading]).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

test('it has a title and a description, its language, and its size in px', () => {
  const svg = parsed(drawingOf([], { language: 'es' }));
  expect(svg.firstElementChild!.textContent).toBe('Kites');
  expect(svg.querySelector('desc')!.textContent).toBe('A kite over the sea');
  expect(svg.getAttribute('lang')).toBe('es');
  expect(svg.getAttribute('viewBox')).toBe('0 0 200 100');
});

test('text stays text, with its font, and no style is needed', () => {
  const svg = parsed(drawingOf([text(1, 2, 'a < b', { size: 12, fill: '#000000', italic: true })]));
  const words = svg.querySelector('text')!;
  expect(words.textContent).toBe('a < b');
  expect(words.getAttribute('font-family')).toMatch(/sans-serif$/);
  expect(words.getAttribute('font-style')).toBe('italic');
});

test('two drawings on one page do not clip each other', () => {
  const one = drawingOf([group([], { clip: { x: 0, y: 0, width: 1, height: 1 } })]);
  const ids = [svgElement(one), svgElement(one)].map((svg) => svg.querySelector('clipPath')!.id);
  expect(new Set(ids).size).toBe(2);
});

test('a length that is no number is an error, not a gap in the picture', () => {
  expect(() => svgText(drawingOf([circle(NaN, 0, 1, {})]))).toThrow(
    'NaN is no length of a drawing',
  );
});
