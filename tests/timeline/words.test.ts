import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { utc } from '../../src/model/extent';
import { words } from '../../src/model/words/words';
import { labelTexts, labelWidths, markName } from '../../src/timeline/label-text';
import { measuring } from '../../src/timeline/measure';
import { delayWords, tagWords, timelineWords, windowWords } from '../../src/timeline/words';
import { indexed } from '../../src/model/dataset';
import { curation } from '../fixtures/curation';

const en = indexed(compile(curation(), 'en'));
const es = indexed(compile(curation(), 'es'));
const tag = (id: string, dataset = en) =>
  tagWords(words[dataset.language], dataset.events[dataset.eventIndex.get(id)!]!.when);

test('the heading is short where the bar is narrow', () => {
  expect(windowWords(words.en, [utc(2005, 6), utc(2011, 7)], false)).toBe('June 2005 – June 2011');
  expect(windowWords(words.en, [utc(2005, 6), utc(2011, 7)], true)).toBe('Jun 2005 – Jun 2011');
  expect(windowWords(words.es, [utc(2009, 2, 10), utc(2010, 9)], true)).toBe(
    '10 feb 2009 – ago 2010',
  );
});

test('the tag carries the full date and how exact it is', () => {
  expect(tag('kite-day')).toBe('19 July 2006');
  expect(tag('tide-month')).toBe('February 2009');
  expect(tag('kite-year')).toBe('2009');
  expect(tag('tide-count')).toBe('about 2008');
  expect(tag('early-kite', es)).toBe('hacia el 30 de junio de 2005');
  expect(tag('tide-count', es)).toBe('hacia 2008');
  expect(tag('poster')).toBe('18 February 2011?');
  expect(tag('poster', es)).toBe('¿18 de febrero de 2011?');
  expect(tag('regatta')).toContain('November 2009');
  expect(tag('long-fair')).toBe('… – 1995');
  expect(tag('new-fair')).toBe('2012 – …');
});

test('the name of a mark tells date, status and whether accounts differ', () => {
  const event = en.events[en.eventIndex.get('kite-day')!]!;
  expect(markName(event, false, timelineWords.en)).toBe(
    'Feast kite-day, on 19 July 2006, confirmed, accounts differ',
  );
  const other = en.events[en.eventIndex.get('regatta')!]!;
  expect(markName(other, true, timelineWords.en)).toMatch(/, reported, possibly$/);
});

test('the label of a planned event says so, once', () => {
  const label = (dataset: typeof en) =>
    labelTexts(dataset, timelineWords[dataset.language])[dataset.eventIndex.get('two-countries')!]!
      .text;
  expect(label(en)).toBe('Feast two-countries · planned');
  expect(label(es)).toBe('Fiesta two-countries · previsto');
  const said = {
    ...en,
    events: en.events.map((event) => ({ ...event, label: 'A planned feast' })),
  };
  expect(label(said)).toBe('A planned feast');
});

test('a label is as wide as its text, its sign and its last word', () => {
  const measure = measuring('sans', null);
  const style = { size: 12, bold: false, possibly: undefined };
  const plain = labelWidths({ text: 'abcd', differs: false, told: true }, style, measure);
  const differing = labelWidths({ text: 'abcd', differs: true, told: true }, style, measure);
  expect(differing.width).toBe(plain.width + 15);
  const possibly = labelWidths(
    { text: 'abcd', differs: false, told: true },
    { ...style, bold: true, possibly: 'perhaps' },
    measure,
  );
  expect(possibly.possibly).toBe(plain.width);
  expect(possibly.width).toBeGreaterThan(plain.width);
});

test('texts are measured once, by the canvas where there is one', () => {
  let asked = 0;
  const context = {
    font: '',
    measureText: (text: string) => (asked++, { width: text.length } as TextMetrics),
  };
  const measure = measuring('serif', context);
  expect([measure('four', '12px'), measure('four', '12px'), measure('four', '13px')]).toEqual([
    4, 4, 4,
  ]);
  expect([asked, context.font]).toEqual([2, '13px serif']);
  expect(measuring('serif', null)('ab', 'bold')).toBeGreaterThan(0);
});

test('how long after is told in days, then in months', () => {
  const say = (months: number) => delayWords(words.en, timelineWords.en, months);
  expect([say(0), say(1 / 30.4), say(1.5), say(11.8)]).toEqual([
    '0 days',
    '1 day',
    '46 days',
    '12 months',
  ]);
  expect(delayWords(words.es, timelineWords.es, 11.8)).toBe('12 meses');
});
