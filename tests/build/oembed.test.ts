// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { head } from '../../src/build/head';
import { oembed } from '../../src/build/oembed';
import { oembedFile, type PageAt } from '../../src/build/pages/site';
import { loadCuration } from '../../src/build/read-curation';

const SITE = 'https://example.org/cable/';
const curation = loadCuration();
const event: PageAt = { language: 'es', folder: 'events/cable-sent/' };
const home: PageAt = { language: 'en', folder: '' };

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (page: PageAt, name: string) => {
  const said = JSON.parse(oembed(SITE, page, name, curation)) as Record<string, unknown>;
  const document = parsed(String(said.html));
  return { said, frames: [...document.querySelectorAll('body > *')] };
};

const setting = process.env.SITE_URL;
afterEach(() => {
  if (setting === undefined) delete process.env.SITE_URL;
  else process.env.SITE_URL = setting;
});
const headOf = (page: PageAt, name: string) =>
  head({ page, title: name, name, description: name, type: 'article', about: {}, foot: '' });

test('it has what oEmbed 1.0 asks of the type "rich"', () => {
  const { said } = read(home, 'The Lima Cable');
  expect(said).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'The Lima Cable',
    provider_name: 'The Lima Cable',
    provider_url: SITE,
    width: 720,
    height: 480,
    thumbnail_url: `${SITE}social/en.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('its frame shows the event, without rights over the page around it', () => {
  const { frames } = read(event, 'La Embajada envía el cable');
  expect(frames).toHaveLength(1);
  const frame = frames[0]!;
  expect(frame.getAttribute('src')).toBe(`${SITE}es/embed/index.html#event=cable-sent`);
  expect(frame.getAttribute('sandbox')!.split(' ')).not.toContain('allow-same-origin');
  expect(frame.hasAttribute('style')).toBe(false);
});

test('quotes and markup in a title stay text', () => {
  const name = '"Kites" <b onclick=\'x\'>& more</b>';
  const { said, frames } = read(event, name);
  expect(said.title).toBe(`El cable de Lima: ${name}`);
  expect(frames.map(({ tagName }) => tagName)).toEqual(['IFRAME']);
  expect(frames[0]!.getAttribute('title')).toBe(`El cable de Lima: ${name}`);
});

test('pages lead to it where the site knows its address, and only then', () => {
  process.env.SITE_URL = SITE;
  const document = parsed(headOf(event, 'The "cable"'));
  const link = document.querySelector('link[type="application/json+oembed"]')!;
  expect(link.getAttribute('rel')).toBe('alternate');
  expect(link.getAttribute('href')).toBe(`${SITE}oembed/events/cable-sent.es.json`);
  expect(link.getAttribute('title')).toBe('The "cable"');
  expect(oembedFile(home)).toBe('oembed/en.json');
  expect(oembedFile({ language: 'en', folder: 'story/' })).toBeUndefined();
  delete process.env.SITE_URL;
  expect(headOf(event, 'x')).not.toContain('oembed');
});
