/** A drawing as SVG: the text of a file of its own, or elements of the page. Both come from one tree of tags. */
import {
  familyOf,
  px,
  type Drawing,
  type Fade,
  type Frame,
  type Paint,
  type Shape,
} from './drawing';

const SVG = 'http://www.w3.org/2000/svg';

interface Tag {
  name: string;
  attributes: Record<string, string>;
  children: (Tag | string)[];
}
/** What may be given for an attribute; undefined leaves it out. */
type Given = Record<string, string | number | undefined>;

/** The text of an SVG file: self-contained, with nothing from elsewhere. */
export function svgText(drawing: Drawing): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(tagsOf(drawing, ''))}\n`;
}

let drawn = 0;
/** The same as an element; what it refers to inside itself is named apart from other drawings of the page. */
export function svgElement(drawing: Drawing, within: Document = document): SVGSVGElement {
  return built(tagsOf(drawing, `drawing-${++drawn}-`), within) as SVGSVGElement;
}

/** Characters that no XML file may hold: controls, halves of pairs, and what is no character. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
const allowed = (text: string) => text.replace(FORBIDDEN, '\ufffd');
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A reader of XML would make spaces of them in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escaped = (text: string) =>
  allowed(text).replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character]!);

function written({ name, attributes, children }: Tag): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : written(child)))
    .join('');
  return `<${name}${all.join('')}${inner ? `>${inner}</${name}>` : '/>'}`;
}

function built({ name, attributes, children }: Tag, within: Document): Element {
  const element = within.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') element.setAttribute(key, allowed(value));
  element.append(
    ...children.map((child) => (typeof child === 'string' ? allowed(child) : built(child, within))),
  );
  return element;
}

function tag(name: string, given: Given, children: (Tag | string)[] = []): Tag {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    attributes[key] = typeof value === 'number' ? String(px(value)) : value;
  }
  return { name, attributes, children };
}

function tagsOf(
  { width, height, language, title, description, shapes }: Drawing,
  prefix: string,
): Tag {
  const defined: Tag[] = [];
  const define = (of: Tag) => {
    const id = `${prefix}${of.name}-${defined.length + 1}`;
    defined.push({ ...of, attributes: { id, ...of.attributes } });
    return `url(#${id})`;
  };
  const content = shapes.map((shape) => tagOf(shape, define));
  const about = { lang: language, 'xml:lang': language, role: 'img' };
  return tag(
    'svg',
    { xmlns: SVG, width, height, viewBox: `0 0 ${px(width)} ${px(height)}`, ...about },
    [
      tag('title', {}, [title]),
      tag('desc', {}, [description]),
      ...(defined.length > 0 ? [tag('defs', {}, defined)] : []),
      ...content,
    ],
  );
}

type Define = (of: Tag) => string;

function tagOf(shape: Shape, define: Define): Tag {
  switch (shape.is) {
    case 'group': {
      const { x = 0, y = 0, scale = 1, opacity, clip, title, event, place, number } = shape;
      const move = x || y ? `translate(${px(x)} ${px(y)})` : '';
      const transform = `${move}${scale === 1 ? '' : ` scale(${px(scale)})`}`.trim() || undefined;
      const what = { 'data-event': event, 'data-place': place, 'data-number': number };
      return tag('g', { transform, opacity, 'clip-path': clip && define(clipOf(clip)), ...what }, [
        ...(title === undefined ? [] : [tag('title', {}, [title])]),
        ...shape.shapes.map((inner) => tagOf(inner, define)),
      ]);
    }
    case 'path':
      return tag('path', { d: shape.d, ...paintOf(shape, define) });
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return tag('rect', { x, y, width, height, rx: radius, ...paintOf(shape, define) });
    }
    case 'circle':
      return tag('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...paintOf(shape, define) });
    case 'text': {
      const { x, y, text, size, fill, weight, italic, anchor, spacing, halo, opacity } = shape;
      const font = {
        'font-family': familyOf(shape),
        'font-size': size,
        'font-weight': weight,
        'font-style': italic ? 'italic' : undefined,
        'letter-spacing': spacing,
      };
      const around = halo && {
        stroke: halo.colour,
        'stroke-width': halo.width,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      };
      return tag('text', { x, y, ...font, fill, ...around, 'text-anchor': anchor, opacity }, [
        text,
      ]);
    }
  }
}

function paintOf(paint: Paint, define: Define): Given {
  const { fill, evenOdd, fillOpacity, stroke, thick, dash, strokeOpacity, round, opacity } = paint;
  return {
    fill: fill === undefined ? 'none' : typeof fill === 'string' ? fill : define(gradientOf(fill)),
    'fill-rule': evenOdd ? 'evenodd' : undefined,
    'fill-opacity': fillOpacity,
    stroke,
    'stroke-width': thick,
    'stroke-dasharray': dash?.map(px).join(' '),
    'stroke-opacity': strokeOpacity,
    'stroke-linejoin': round ? 'round' : undefined,
    'stroke-linecap': round ? 'round' : undefined,
    opacity,
  };
}

const clipOf = ({ x, y, width, height }: Frame) =>
  tag('clipPath', {}, [tag('rect', { x, y, width, height })]);

const gradientOf = ({ colour, x0, x1, stops }: Fade) =>
  tag(
    'linearGradient',
    { gradientUnits: 'userSpaceOnUse', x1: x0, x2: x1, y1: 0, y2: 0 },
    stops.map(([at, opacity]) =>
      tag('stop', { offset: at, 'stop-color': colour, 'stop-opacity': opacity }),
    ),
  );
