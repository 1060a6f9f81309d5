import { expect, test } from 'vitest';
import { isoDay } from '../../src/model/bound';
import { compileReading } from '../../src/model/compile-reading';
import { readable } from '../fixtures/curation';

const en = compileReading(readable(), 'en');
const es = compileReading(readable(), 'es');

test('a statement says what it was compared with and who told it to whom', () => {
  expect(en.claims).toEqual([
    {
      id: 'p2',
      paragraph: 2,
      statement: '1,091 kites flew in 2006.',
      differs: 'in 2006',
      verdict: 'altered',
      finding: 'The almanac has the year before.',
      compared: [
        {
          source: 'almanac',
          locator: 'p. 12',
          says: 'They flew in 2005.',
          differs: 'in 2005',
        },
        { source: 'captain', says: 'It was windy.' },
      ],
      chain: [
        { source: 'captain' },
        { source: 'almanac', change: 'The year slipped.' },
        { source: 'gazette', change: 'not-compared' },
      ],
      events: ['kite-day', 'kite-year'],
    },
  ]);
  expect(es.claims[0]!.statement).toBe('Volaron 1091 en 2006.');
});

test('a figure is a number and its words; what it shares with its measure is not repeated', () => {
  const [flown, lengths] = en.series[0]!.measures;
  expect(en.series[0]).toMatchObject({
    id: 'kites',
    title: 'Kites over Lima',
    events: ['kite-day'],
    notShown: 'Kites that nobody counted.',
  });
  expect(flown).toMatchObject({
    id: 'flown',
    title: 'Kites flown',
    unit: 'kites',
    form: 'columns',
    source: 'almanac',
    locator: 'p. 12',
  });
  expect(flown!.rows[1]).toEqual({ id: '2006', name: '2006', value: 1091, words: '1,091' });
  expect(flown!.rows[2]).toMatchObject({ upTo: 107_000, words: '106,590–107,000' });
  expect(lengths).not.toHaveProperty('locator');
  expect(lengths!.rows[0]).toEqual({
    id: 'tail',
    name: 'the tail',
    value: 59.9,
    words: '59.9',
    source: 'captain',
    locator: '¶3',
    note: 'Our own sum.',
  });
  expect(es.series[0]!.measures[0]!.rows[2]!.words).toBe('106\u202f590–107\u202f000');
});

test('a step has its window, inclusive at both ends, and one place for the map', () => {
  const [first, second] = en.narratives[0]!.steps;
  expect(en.narratives[0]).toMatchObject({ id: 'feasts-by-the-sea', dek: 'A short story' });
  expect(first!.window.map(isoDay)).toEqual(['2006-07-01', '2007-01-01']);
  expect(first).toMatchObject({
    id: 'the-kite',
    heading: 'The kite',
    place: 'lima',
    event: 'kite-day',
    also: ['book-week'],
    sources: ['almanac', 'captain'],
    notFound: 'Who flew it.',
  });
  expect(first).not.toHaveProperty('frame');
  expect(second).toMatchObject({ frame: 'all', also: [] });
  expect(second).not.toHaveProperty('notFound');
});

test('a term has the spellings of its language', () => {
  expect(es.glossary).toEqual([
    {
      id: 'kite',
      term: 'cometa',
      forms: ['cometas'],
      meaning: 'Un juguete que vuela.',
      source: 'almanac',
    },
    { id: 'tide', term: 'marea', forms: [], meaning: 'El mar, que sube y baja.' },
  ]);
  const c = readable();
  c.glossary[0]!.forms = { es: ['cometas'] };
  expect(compileReading(c, 'en').glossary[0]!.forms).toEqual([]);
});

test('the history has its days in words; without one it is empty', () => {
  expect(es.changes).toEqual([
    { version: '2020-06-30', words: '30 de junio de 2020', what: 'Se contaron cometas.' },
    { version: '2019-02-28', words: '28 de febrero de 2019', what: 'Primera versión.' },
  ]);
  const c = readable();
  delete c.dataset.changes;
  expect(compileReading(c, 'en').changes).toEqual([]);
});
