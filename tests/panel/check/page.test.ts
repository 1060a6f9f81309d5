import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import Check from '../../../src/text/Check.svelte';
import { numbersOfCheck } from '../../../src/text/numbering';
import { html } from '../../../src/build/pages/text';
import { dataFolder, loadCuration } from '../../../src/build/read-curation';
import { compile } from '../../../src/model/compile';
import { compileReading } from '../../../src/model/compile-reading';
import { indexed } from '../../../src/model/dataset';

const curation = loadCuration(dataFolder());
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.each(['en', 'es'] as const)('the page of the checked article (%s)', (language) => {
  const dataset = indexed(compile(curation, language));
  const reading = compileReading(curation, language);
  const page = html(
    Check,
    { dataset, reading, home: '../', numbers: numbersOfCheck(reading.claims, reading.series) },
    'check',
  ).replace(/[ \n]+/g, ' ');
  const text = page.replace(/<[^>]*>/g, '');

  test('holds every statement with all it was compared with, its chain and its events', () => {
    for (const { id, statement, finding, compared, chain, events } of reading.claims) {
      const [article] = page.slice(page.indexOf(`id="${id}"`)).split('</article>');
      const inner = article!.replace(/<[^>]*>/g, '');
      const parts = [
        statement,
        finding,
        ...compared.map(({ says }) => says),
        ...chain.flatMap(({ change }) => (change && change !== 'not-compared' ? [change] : [])),
      ];
      for (const part of parts) expect(inner, id).toContain(escaped(part));
      for (const event of events) expect(article).toContain(`href="../events/${event}/index.html"`);
      expect(article).toContain(`href="../index.html#claim=${id}"`);
    }
  });

  test('holds every figure in a table, with what the figures do not show', () => {
    for (const { notShown, measures } of reading.series) {
      expect(text).toContain(escaped(notShown));
      for (const { rows } of measures)
        for (const { words } of rows) expect(page).toContain(`<td>${words}</td>`);
    }
    expect(text).not.toMatch(/[{}]/);
  });

  test('has headings in order, no id twice and no style attribute', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (let i = 1; i < levels.length; i++)
      expect(levels[i]! - levels[i - 1]!).toBeLessThanOrEqual(1);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toContain('style=');
  });

  test('is light', () => {
    expect(gzipSync(page, { level: 9 }).length).toBeLessThan(14_000);
  });
});
