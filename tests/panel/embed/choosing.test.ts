import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/model/compile';
import { indexed } from '../../../src/model/dataset';
import { bareFrame } from '../../../src/model/snippet';
import {
  addressesFor,
  addressesFrom,
  firstChoice,
  hashOf,
  offeredBy,
  snippetOf,
} from '../../../src/panel/embed/choosing';
import { readAddress, type View } from '../../../src/state/address';
import { readable } from '../../fixtures/curation';

const dataset = indexed(compile(readable(), 'en'));
const [event] = dataset.events;
const place = dataset.places[0]!.id;
const seen = (hash: string): View => readAddress(hash, dataset);
const PAGE = 'https://example.org/kites/embed/index.html';

describe('what is shown', () => {
  test('is the present view, with all that narrows it', () => {
    const view = seen(`#place=${place}&from=2006&to=2007&q=cable`);
    expect(hashOf(firstChoice(view), view, dataset)).toBe(
      `place=${place}&from=2006&to=2007&q=cable`,
    );
  });

  test('is offered by itself where it is open', () => {
    expect(offeredBy(seen(''))).toEqual(['view']);
    expect(offeredBy(seen(`#event=${event!.id}&place=${place}`))).toEqual([
      'view',
      'event',
      'place',
    ]);
    const view = seen('');
    expect(offeredBy({ ...view, reading: { kind: 'story', step: 'a' } })).toEqual(['view', 'step']);
    expect(offeredBy({ ...view, reading: { kind: 'check', claim: 'p1' } })).toEqual([
      'view',
      'statement',
    ]);
    expect(offeredBy({ ...view, reading: { kind: 'check', claim: null } })).toEqual(['view']);
  });

  test('by itself leaves dates, filters and map as they first are', () => {
    const view = seen(
      `#event=${event!.id}&place=${place}&from=2006&to=2007&q=cable&map=5/1/1&clock=told`,
    );
    const only = (shown: 'event' | 'place') =>
      hashOf({ ...firstChoice(view), shown }, view, dataset);
    expect(only('event')).toBe(`event=${event!.id}`);
    expect(only('place')).toBe(`place=${place}`);
    const told = { ...view, selection: null, behind: null };
    const step: View = { ...told, reading: { kind: 'story', step: 'the-step' } };
    expect(hashOf({ ...firstChoice(step), shown: 'step' }, step, dataset)).toBe('step=the-step');
    const statement: View = { ...told, reading: { kind: 'check', claim: 'p1' } };
    expect(hashOf({ ...firstChoice(statement), shown: 'statement' }, statement, dataset)).toBe(
      'claim=p1',
    );
  });

  test('has the theme that is chosen, whatever the site itself has', () => {
    const view = seen('#theme=dark');
    const choice = firstChoice(view);
    expect(choice.theme).toBe('dark');
    expect(hashOf({ ...choice, theme: 'light' }, view, dataset)).toBe('theme=light');
    expect(hashOf({ ...choice, theme: 'system' }, view, dataset)).toBe('');
  });

  test('asks once for what the article tells: the frame then holds nothing else', () => {
    const view = seen('#scope=article');
    const choice = firstChoice(view);
    expect(choice.onlyArticle).toBe(true);
    const html = bareFrame(snippetOf(choice, PAGE, view, dataset));
    expect(html).toContain('only=article');
    expect(html).not.toContain('scope=');
    expect(hashOf({ ...choice, onlyArticle: false }, view, dataset)).toBe('scope=article');
  });
});

test('a frame of one event is called by it, so that two on a page can be told apart', () => {
  const view = seen(`#event=${event!.id}`);
  const choice = firstChoice(view);
  expect(snippetOf(choice, PAGE, view, dataset).title).toBe(dataset.title);
  expect(snippetOf({ ...choice, shown: 'event' }, PAGE, view, dataset).title).toBe(
    `${dataset.title}: ${event!.title}`,
  );
});

describe('the addresses', () => {
  test('are found from the page of each language, at a root, in a folder and on a disk', () => {
    expect(addressesFrom('https://example.org/index.html#a=b', '', 'en')).toEqual({
      page: 'https://example.org/embed/index.html',
      script: 'https://example.org/embed.js',
    });
    expect(addressesFrom('https://example.org/cable/es/?x#q=1', '../', 'es')).toEqual({
      page: 'https://example.org/cable/es/embed/index.html',
      script: 'https://example.org/cable/embed.js',
    });
    expect(addressesFrom('file:///stick/es/index.html', '../', 'es')).toEqual({
      page: 'file:///stick/es/embed/index.html',
      script: 'file:///stick/embed.js',
    });
  });

  test('lead to the published site from a copy that others cannot open', () => {
    const published = 'https://example.org/cable/es/';
    const from = (page: string, known?: string) => addressesFor(page, known, '../', 'es');
    expect(from('https://mirror.example/es/index.html', published)).toMatchObject({
      from: 'here',
      page: 'https://mirror.example/es/embed/index.html',
    });
    expect(from('file:///stick/es/index.html', published)).toMatchObject({
      from: 'published',
      site: 'https://example.org/cable/',
      page: 'https://example.org/cable/es/embed/index.html',
      script: 'https://example.org/cable/embed.js',
    });
    expect(from('http://localhost:4173/es/index.html')).toMatchObject({
      from: 'nowhere',
      page: 'http://localhost:4173/es/embed/index.html',
    });
  });
});
