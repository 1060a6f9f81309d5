import { expect, test } from 'vitest';
import { cardWords } from '../../src/panel/card-words';

const { en, es } = cardWords;

test('the time until the first telling is said with its number', () => {
  expect(en.lag({ unit: 'day', count: 1, atMost: false }, '1')).toBe(
    'The first of these accounts comes 1 day later.',
  );
  expect(en.lag({ unit: 'month', count: 35, atMost: false }, '35')).toContain(
    'about 35 months later',
  );
  expect(en.lag({ unit: 'year', count: 10, atMost: false }, '10')).toContain(
    'about 10 years later',
  );
  expect(en.lag({ unit: 'none', count: 0, atMost: false }, '0')).toContain('from the same time');
  expect(es.lag({ unit: 'day', count: 2, atMost: false }, '2')).toBe(
    'La primera de estas versiones llega 2 días después.',
  );
  expect(es.lag({ unit: 'month', count: 1, atMost: false }, '1')).toContain(
    'cerca de un mes después',
  );
  expect(es.lag({ unit: 'month', count: 11, atMost: false }, '11')).toContain(
    'unos 11 meses después',
  );
});

test('a telling known no closer than to a month or a year is counted to its end, and said so', () => {
  expect(en.lag({ unit: 'month', count: 7, atMost: true }, '7')).toContain(
    'at most about 7 months',
  );
  expect(es.lag({ unit: 'month', count: 7, atMost: true }, '7')).toContain(
    'a más tardar unos 7 meses después',
  );
});

test('in Spanish an account is told on a day and in a month or year', () => {
  expect(es.toldOn('13 de noviembre de 2009')).toBe('contada el 13 de noviembre de 2009');
  expect(es.toldOn('setiembre de 2008')).toBe('contada en setiembre de 2008');
  expect(es.toldOn('2011')).toBe('contada en 2011');
  expect(es.toldOn('probablemente 2009')).toBe('contada: probablemente 2009');
});
