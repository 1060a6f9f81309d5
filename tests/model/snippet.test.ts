// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMBED_PARTS, readEmbedding, wholeEmbedding } from '../../src/model/embedding';
import {
  attribute,
  bareFrame,
  frameAddress,
  frameAttributes,
  frameWithScript,
  isReachable,
  LEAST,
  MOST,
  pixels,
  type Snippet,
} from '../../src/model/snippet';

const plain: Snippet = {
  page: 'https://example.org/cable/embed/index.html',
  embedding: wholeEmbedding,
  hash: '',
  title: 'The Lima Cable',
  width: null,
  height: 480,
};
const SCRIPT = 'https://example.org/cable/embed.js';

/** What a host's browser makes of the HTML. */
function parsed(html: string) {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  return {
    frames: [...content.querySelectorAll('iframe')],
    scripts: [...content.querySelectorAll('script')],
    elements: content.querySelectorAll('*').length,
  };
}

describe('the bare frame', () => {
  test('is one element with all that a host needs, and no style that its policy would refuse', () => {
    expect(bareFrame(plain)).toBe(
      '<iframe src="https://example.org/cable/embed/index.html" title="The Lima Cable" width="100%" height="480" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"></iframe>',
    );
  });

  test('says how it is made before #, and what it shows behind it', () => {
    const embedding = {
      show: new Set(['map', 'timeline'] as const),
      isLocked: true,
      onlyArticle: true,
      hasSearch: false,
      fits: false,
    };
    const [frame] = parsed(
      bareFrame({ ...plain, embedding, hash: 'event=cable-sent&theme=dark' }),
    ).frames;
    expect(frame!.getAttribute('src')).toBe(
      `${plain.page}?show=map,timeline&window=locked&only=article&search=off#event=cable-sent&theme=dark`,
    );
  });

  test('keeps its height, since nothing tells the host another', () => {
    const embedding = { ...wholeEmbedding, fits: true };
    expect(bareFrame({ ...plain, embedding })).not.toContain('height=fit');
    expect(bareFrame({ ...plain, embedding, height: 600 })).toContain('height="600"');
  });

  test('is as wide as it is told', () => {
    expect(bareFrame({ ...plain, width: 640 })).toContain(' width="640" ');
  });
});

describe('the frame with the script', () => {
  test('is marked for it, and followed by it', () => {
    const { frames, scripts } = parsed(frameWithScript(plain, SCRIPT));
    expect(frames[0]!.hasAttribute('data-lima-cable')).toBe(true);
    expect(scripts[0]!.getAttribute('src')).toBe(SCRIPT);
    expect(scripts[0]!.hasAttribute('defer')).toBe(true);
    expect(frames[0]!.getAttribute('src')).toBe(plain.page);
  });

  test('tells its height when it is to fit', () => {
    const embedding = { ...wholeEmbedding, fits: true };
    expect(frameWithScript({ ...plain, embedding }, SCRIPT)).toContain('index.html?height=fit"');
  });
});

test('signs that mean something in HTML stay text', () => {
  expect(attribute(`"Who" <b> & 'why'`)).toBe(`&quot;Who&quot; &lt;b&gt; &amp; 'why'`);
  const title = '"><script>alert(1)</script><iframe title="';
  const { frames, elements } = parsed(bareFrame({ ...plain, title }));
  expect(elements).toBe(1);
  expect(frames[0]!.title).toBe(title);
});

const snippets: fc.Arbitrary<Snippet> = fc.record({
  page: fc
    .tuple(
      fc.webUrl({ withQueryParameters: false, withFragments: false }),
      fc.constantFrom('', 'es/'),
    )
    .map(([site, language]) => `${site.replace(/\/?$/, '/')}${language}embed/index.html`),
  embedding: fc.record({
    show: fc
      .subarray([...EMBED_PARTS], { minLength: 1 })
      .map((parts) => new Set(parts) as ReadonlySet<(typeof EMBED_PARTS)[number]>),
    isLocked: fc.boolean(),
    onlyArticle: fc.boolean(),
    hasSearch: fc.boolean(),
    fits: fc.boolean(),
  }),
  // As the address of the site writes it.
  hash: fc
    .dictionary(
      fc.constantFrom('q', 'event', 'from', 'to', 'map', 'theme'),
      fc.string({ unit: 'grapheme' }),
    )
    .map((pairs) =>
      Object.entries(pairs)
        .map(([key, value]) => `${key}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}`)
        .join('&'),
    ),
  // A browser turns line ends in an attribute to \n and drops a zero.
  title: fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/[\r\0]/g, '').replace(/\p{Surrogate}/gu, '')),
  width: fc.option(fc.integer({ min: LEAST.width, max: MOST.width })),
  height: fc.integer({ min: LEAST.height, max: MOST.height }),
});

test('any frame is read back by a host as it was chosen', () => {
  fc.assert(
    fc.property(snippets, fc.boolean(), (snippet, scripted) => {
      const html = scripted ? frameWithScript(snippet, SCRIPT) : bareFrame(snippet);
      const { frames, elements } = parsed(html);
      expect(elements).toBe(scripted ? 2 : 1);
      const frame = frames[0]!;
      const [, before, query, behind] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(
        frame.getAttribute('src')!,
      )!;
      expect(before).toBe(snippet.page);
      const { stale, ...embedding } = readEmbedding(query ?? '');
      expect(stale).toBe(false);
      expect(embedding).toEqual({
        ...snippet.embedding,
        fits: scripted && snippet.embedding.fits,
      });
      expect(behind ?? '').toBe(snippet.hash);
      expect(frame.title).toBe(snippet.title);
      expect(frame.width).toBe(snippet.width === null ? '100%' : String(snippet.width));
      expect(frame.height).toBe(String(snippet.height));
      for (const [name, value] of Object.entries(
        frameAttributes(snippet, scripted && snippet.embedding.fits),
      ))
        expect(frame.getAttribute(name), name).toBe(value);
    }),
    { numRuns: 200 },
  );
});

test('the plain address is that of the frame', () => {
  expect(frameAddress({ ...plain, hash: 'place=lima' })).toBe(`${plain.page}#place=lima`);
});

test.each([
  ['480', 480],
  ['480.4', 480],
  ['20', LEAST.height],
  ['1e9', MOST.height],
  [' 500 ', 500],
])('a height of "%s" is %i px', (text, px) => {
  expect(pixels(text, 'height')).toBe(px);
});

test.each(['', '  ', 'high', 'NaN', 'Infinity'])('"%s" is no height', (text) => {
  expect(pixels(text, 'height')).toBeUndefined();
});

test.each([
  ['https://example.org/cable/', true],
  ['http://192.0.2.7/', true],
  ['http://localhost:4173/', false],
  ['http://cable.localhost/', false],
  ['http://127.0.0.1:8080/index.html', false],
  ['http://[::1]:8080/', false],
  ['http://0.0.0.0/', false],
  ['file:///media/stick/index.html', false],
  ['about:blank', false],
])('%s can be reached by others: %s', (address, can) => {
  expect(isReachable(address)).toBe(can);
});
