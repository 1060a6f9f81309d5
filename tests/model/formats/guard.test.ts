import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../../src/model/formats/guard';

describe('a text that a spreadsheet would run stays text', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://example.org","kites")', `'=HYPERLINK("http://example.org","kites")`],
    ['+51 1 234', "'+51 1 234"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['  =1', "  '=1"],
    ['\u200b\u00a0=1', "\u200b\u00a0'=1"],
    ['＝1＋1', "'＝1＋1"],
    ['－1', "'－1"],
    ['＋1', "'＋1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['kites;=1+1', "kites;'=1+1"],
    ['kites, -1', "kites, '-1"],
    ['kites"=1', `kites"'=1`],
    ['kites\n=1', "kites\n'=1"],
    ["'=1", "''=1"],
  ])('%j', (text, safe) => {
    expect(guarded(text)).toBe(safe);
    expect(unguarded(safe)).toBe(text);
  });

  test.each([
    'A judge is shot dead in Lima',
    'Dirandro’s chief, in 2006: 5–6 November',
    '1 = 1, a+b, some-where, a@example.org',
    "it's 5; 'so called'",
    '“-”',
    '',
  ])('%j is left as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });
});

/** Texts that are mostly signs and separators. */
const nasty = fc
  .array(fc.constantFrom(...'=+-@＝＠﹣,;|"\t\r\n \'\0\ufeffa1'.split('')), { maxLength: 12 })
  .map((signs) => signs.join(''));

test('any text is given back exactly', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('no piece of a guarded text would run, at whichever separator a program splits it', () => {
  fc.assert(
    fc.property(nasty, fc.subarray([',', ';', '|', '"', '\t', '\r', '\n']), (text, separators) => {
      let pieces = [guarded(text)];
      for (const separator of separators) pieces = pieces.flatMap((one) => one.split(separator));
      for (const piece of pieces) expect(piece).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u);
    }),
    { numRuns: 1000 },
  );
});

test('no guarded text begins with a tab or a line break', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(guarded(text)).not.toMatch(/^[\t\r\n\0]/);
    }),
  );
});
