/**
 * What is read beside the explorer: statements, figures, stories, glossary, and what citations and
 * exports need. It is no part of the first load, but a script beside the page, so that it also loads
 * from a disk and in a sandboxed frame.
 */
import type { Reading } from '../model/dataset';
import type { PlaceLinks, Selection } from '../model/formats/selection';

/** The content of `data/reading.<language>.js`. */
export interface ReadingFile extends Reading {
  /** What citations and exports say of the dataset. */
  edition: Pick<Selection, 'id' | 'licence' | 'editor' | 'credits'>;
  /** Where a reader asks for a correction. */
  corrections: string;
  /** What gazetteers call each place, by its id. */
  places: PlaceLinks;
  /** The public role of each actor, by its id. */
  roles: Readonly<Record<string, string>>;
  /** The date of each source that has one, EDTF, by its id: the first load has it in words. */
  published: Readonly<Record<string, string>>;
}

let asked: Promise<ReadingFile> | undefined;

/** The page's file; asked for at most once, unless it failed. */
export function loadReading(): Promise<ReadingFile> {
  if (!asked) {
    asked = fetchReading();
    asked.catch(() => (asked = undefined));
  }
  return asked;
}

/** Its address is that of the page's root, its language and the version the build wrote into the page. */
function address(): string {
  const { lang, dataset } = document.documentElement;
  return `${dataset.root ?? ''}data/reading.${lang}.js?v=${dataset.reading ?? ''}`;
}

function fetchReading(): Promise<ReadingFile> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address();
    script.onload = () => {
      const { limaReading } = globalThis as { limaReading?: ReadingFile };
      if (limaReading) resolve(limaReading);
      else reject(new Error(`${script.src} holds no text to read`));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
}
