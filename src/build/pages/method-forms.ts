/** What the prose of the method is made of, and the forms a date takes. */
import type { MarkKind } from '../../model/mark';

/** One form a date takes: how it is drawn, written in the data, and meant. */
export interface Form {
  kind: MarkKind;
  /** Another account's date. */
  ghost?: true;
  name: string;
  /** Examples in EDTF. */
  edtf: string[];
  means: string;
}

export interface Part {
  title: string;
  text?: string[];
  items?: string[];
  /** Words and what they mean. */
  terms?: [term: string, means: string][];
}

export interface MethodWords {
  idea: string;
  dates: { title: string; intro: string; forms: Form[]; after: string[] };
  /** `radii` is the list of places and their radii in kilometres. */
  parts: (radii: string) => Part[];
}

const kind = (shape: MarkKind['shape'], also?: 'uncertain' | 'planned'): MarkKind => ({
  shape,
  uncertain: also === 'uncertain',
  planned: also === 'planned',
});

/** The forms in the order in which they become less exact; the words stand beside in each language. */
export const forms = (texts: [name: string, means: string][]): Form[] =>
  [
    { kind: kind('diamond'), edtf: ['2006-07-19'] },
    { kind: kind('bar'), edtf: ['2009-02', '2009'] },
    { kind: kind('solid'), edtf: ['2009-11-05/2009-11-06'] },
    { kind: kind('brackets'), edtf: ['[2006-11-21..2008-09-28]'] },
    { kind: kind('fade'), edtf: ['2008~'] },
    { kind: kind('diamond', 'uncertain'), edtf: ['2011-02-18?'] },
    { kind: kind('diamond', 'planned'), edtf: [] },
    { kind: kind('diamond'), ghost: true as const, edtf: [] },
  ].map((form, i) => ({ ...form, name: texts[i]![0], means: texts[i]![1] }));
