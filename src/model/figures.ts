/**
 * The figures of series.json, and their places in prose: `{series/measure/row}` stands for the number,
 * in the words of the page's language, so that text, chart and table cannot part.
 */
import type { Partly, Path } from './findings';
import type { Language, RowRecord, SeriesRecord } from './schema';
import { words } from './words/words';

export type Figure = Pick<RowRecord, 'value' | 'upTo'>;
/** Figures by the name that stands between braces: `coca-2009/leaf/peru`. */
export type Figures = ReadonlyMap<string, Figure>;

/** A pair of braces and what stands between them. */
const BRACES = /\{([^{}]*)\}/g;

/** Every figure of the series, as far as they could be read. */
export function figuresOf(series: Partly<SeriesRecord[]>): Figures {
  const figures = new Map<string, Figure>();
  for (const set of series) {
    for (const measure of set?.measures ?? []) {
      for (const row of measure?.rows ?? []) {
        if (row?.value === undefined) continue;
        const { value, upTo } = row;
        const name = [set?.id, measure?.id, row.id].join('/');
        figures.set(name, { value, ...(upTo !== undefined && { upTo }) });
      }
    }
  }
  return figures;
}

/** "1,091", "147,748–149,000" · «1091», «147 748–149 000». */
export const figureWords = (language: Language, { value, upTo }: Figure): string =>
  [value, ...(upTo === undefined ? [] : [upTo])].map(words[language].number).join('–');

const isText = (key: string, value: unknown): value is string =>
  (key === 'en' || key === 'es') && typeof value === 'string';

/** Every text of a value from the data, language by language, with its path. */
export function* textsIn(
  value: unknown,
  path: Path = [],
): Generator<{ path: Path; language: Language; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (isText(key, inner)) yield { path: [...path, key], language: key as Language, text: inner };
    else if (typeof inner === 'object') {
      yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** What stands between braces in a text, in order. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(BRACES)].map(([, name]) => name!);

/** A text without its placeholders; what else it holds keeps its position. */
export const withoutPlaceholders = (text: string): string =>
  text.replace(BRACES, (all) => ' '.repeat(all.length));

/**
 * `value` with the figures in its texts, where it has any; where no figure is known by the name, "…" stands.
 * What needs none is shared, not copied: a dataset may be large.
 */
export function filled<T>(value: T, figures: Figures): T {
  if (typeof value !== 'object' || value === null) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [key, inner] of Object.entries(value)) {
    const next: unknown = isText(key, inner)
      ? inner.replace(BRACES, (_, name: string) => {
          const figure = figures.get(name);
          return figure ? figureWords(key as Language, figure) : '…';
        })
      : filled(inner as unknown, figures);
    if (next === inner) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[key] = next;
  }
  return (copy as T | undefined) ?? value;
}
