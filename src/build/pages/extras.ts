/** What the static text says that the compiled dataset does not hold. */
import type { Event, Reading } from '../../model/dataset';
import type { DatasetFile } from '../../model/schema';
import type { DownloadKind } from './words';

/** A file to take away. */
export interface Download {
  what: DownloadKind;
  /** From the site's root. */
  file: string;
  bytes: number;
}

export interface Extras {
  /** From the page to the site's root: `''` or `'../'`. */
  root: string;
  /** The editor, the licence and the address for corrections are read from it. */
  curation: Pick<DatasetFile, 'editor' | 'corrections' | 'licence' | 'streets'>;
  reading: Pick<Reading, 'glossary' | 'changes' | 'claims' | 'narratives'>;
  downloads: readonly Download[];
  /** The site's top folder, where it has an address. */
  site?: string | undefined;
  /** Whether readers' browsers are asked to keep the site's files. */
  keepsCopy?: boolean;
  /** HTML put as it is right after an event's article. */
  eventBlock?: (event: Event) => string;
  /**
   * HTML put as it is right after the list of sources. A block of data that repeats the sources costs
   * little there: gzip sees the second copy only within 32 kB.
   */
  sourcesBlock?: string;
}
