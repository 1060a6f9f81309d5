import { expect, test } from 'vitest';
import { eventAddress, publicAddress, siteOf } from '../../../src/model/citation/address';
import { authorOf, citableSource, knownThrough } from '../../../src/model/citation/citable';
import { compile } from '../../../src/model/compile';
import { curation } from '../../fixtures/curation';
import { datasets } from './works';

test.each([
  ['Ó. Castilla C.', { family: 'Castilla C.', given: 'Ó.' }],
  ['B. J. Field', { family: 'Field', given: 'B. J.' }],
  ['J.-P. Field', { family: 'Field', given: 'J.-P.' }],
  ['Rivas, Ana María', { family: 'Rivas', given: 'Ana María' }],
  ['Associated Press', { group: 'Associated Press' }],
  ['Ministry of Kites, Books, and Tides', { group: 'Ministry of Kites, Books, and Tides' }],
  ['UNODC', { group: 'UNODC' }],
])('"%s" is read as an author', (text, author) => {
  expect(authorOf(text)).toEqual(author);
});

test('a speaker is not cited, but what it is known through', () => {
  expect(() => citableSource({ id: 'captain', kind: 'speaker' })).toThrow(
    'captain is a speaker; cite the source it is known through',
  );
  const dataset = compile(curation(), 'en');
  expect(knownThrough(dataset, 'captain')).toEqual(['almanac', 'gazette']);
  expect(knownThrough(dataset, 'unheard')).toEqual([]);
});

test('who was heard through one that was not read either is known through the next', () => {
  expect(knownThrough(datasets.en, 'dirandro-officer')).toEqual(['cable-09lima1667']);
  expect(knownThrough(datasets.en, 'dirandro-chief-2006')).toEqual(['offnews-2006']);
  expect(knownThrough(datasets.en, 'la-republica-2008')[0]).toBe('peruvian-times-2008');
});

test('what passes itself on in a circle comes to an end', () => {
  const c = curation();
  const [event] = c.events;
  event!.accounts[0]!.via = ['gazette'];
  for (const source of c.sources) source.read = 'heard';
  expect(knownThrough(compile(c, 'en'), 'captain')).toEqual([]);
});

test('only what others can follow is an address', () => {
  expect(publicAddress('https://example.org/')).toBe('https://example.org/');
  for (const address of ['file:///a/index.html', '', 'about:blank', 'https:///', undefined]) {
    expect(publicAddress(address)).toBeUndefined();
  }
});

test('the top of the site is found from any page', () => {
  expect(siteOf('https://example.org/cable/index.html#event=a', './')).toBe(
    'https://example.org/cable/',
  );
  expect(siteOf('https://example.org/cable/es/events/a/index.html?x#y', '../../../')).toBe(
    'https://example.org/cable/',
  );
  expect(siteOf('https://example.org/cable/index.html?x=1#q', './index.html?a#b')).toBe(
    'https://example.org/cable/',
  );
  expect(siteOf('file:///cable/index.html', './')).toBeUndefined();
});

test('the page of an event has its address in each language', () => {
  expect(eventAddress('https://example.org/', 'en', 'regatta')).toBe(
    'https://example.org/events/regatta/',
  );
  expect(eventAddress('https://example.org/', 'es', 'regatta')).toBe(
    'https://example.org/es/events/regatta/',
  );
  expect(eventAddress(undefined, 'es', 'regatta')).toBeUndefined();
});
