import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/model/dataset';
import { explained, explainedBefore, joined } from '../../src/panel/terms';

const term = (id: string, name: string, ...forms: string[]): Term => ({
  id,
  term: name,
  forms,
  meaning: `What ${name} means.`,
});
const glossary = [
  term('leaf', 'leaf', 'coca leaf'),
  term('dried', 'sun-dried leaf'),
  term('cable', 'diplomatic cable', 'the cable'),
  term('single', 'single chain (verdict)'),
  term('nas', 'NAS'),
  term('year', 'año'),
];
/** The text with its terms between brackets, each with its id. */
const marked = (text: string, skip?: ReadonlySet<string>) =>
  explained(text, glossary, skip)
    .map((part) => (part.term ? `[${part.text}|${part.term.id}]` : part.text))
    .join('');

describe('a term', () => {
  test('is recognised in any case, in the spelling of the text', () => {
    expect(marked('The cable says NAS.')).toBe('[The cable|cable] says [NAS|nas].');
  });
  test('is a whole word, in letters of any script', () => {
    expect(marked('Leaflets, nasal, leaf2, año, años, daño.')).toBe(
      'Leaflets, nasal, leaf2, [año|year], años, daño.',
    );
  });
  test('gives way to a longer one', () => {
    expect(marked('By sun-dried leaf.')).toBe('By [sun-dried leaf|dried].');
    expect(marked('Of coca leaf.')).toBe('Of [coca leaf|leaf].');
  });
  test('is found across a line break or a no-break space', () => {
    expect(marked('Of coca\nleaf, or coca\u00a0leaf.')).toBe(
      'Of [coca\nleaf|leaf], or coca\u00a0leaf.',
    );
  });
  test('is explained once, whatever its spelling', () => {
    expect(marked('Coca leaf: the leaf of the coca.')).toBe(
      '[Coca leaf|leaf]: the leaf of the coca.',
    );
  });
  test('is left plain where it has been explained', () => {
    expect(marked('The cable, NAS', new Set(['cable']))).toBe('The cable, [NAS|nas]');
  });
  test('may hold signs that patterns use', () => {
    expect(marked('A single chain (verdict)')).toBe('A [single chain (verdict)|single]');
  });
});

test('the parts together are the text, whatever it is', () => {
  const bits = fc.constantFrom('leaf', 'coca leaf', 'the cable', ' ', ', ', 'x', '\n', 'ñ', '🪁');
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 3 }))), (pieces) => {
      const text = pieces.join('');
      expect(
        explained(text, glossary)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('without a glossary a text is plain', () => {
  expect(explained('The cable', [])).toEqual([{ text: 'The cable' }]);
  expect(explained('', glossary)).toEqual([]);
});

test('of several texts each knows what those before it explained', () => {
  expect(explainedBefore(['The cable', 'nothing', 'the cable and NAS', 'leaf'], glossary)).toEqual([
    new Set(),
    new Set(['cable']),
    new Set(['cable']),
    new Set(['cable', 'nas']),
  ]);
});

describe('the marks that touch a term', () => {
  const lines = (text: string) =>
    joined(explained(text, glossary)).map(({ before, text, after, term }) =>
      term ? `${before}[${text}]${after}` : text,
    );
  test('go with it, those before as those behind', () => {
    expect(lines('Of (NAS), in the cable: no.')).toEqual([
      'Of ',
      '([NAS]),',
      ' in ',
      '[the cable]:',
      ' no.',
    ]);
  });
  test('go with the first of two that they stand between', () => {
    expect(lines('NAS—leaf')).toEqual(['[NAS]—', '', '[leaf]']);
  });
  test('are all of the text that moves', () => {
    const piece = fc.constantFrom('NAS', 'leaf', ' ', ', ', '«', '».', ' (', 'sea', '¿');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const all = joined(explained(text, glossary));
        expect(all.map(({ before, text, after }) => before + text + after).join('')).toBe(text);
      }),
    );
  });
});
