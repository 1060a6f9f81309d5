/** What the static text says that the compiled dataset does not hold. */
import type { Event } from '../../model/dataset';
import type { DatasetFile } from '../../model/schema';

export interface Extras {
  /** From the page to the site's root: `''` or `'../'`. */
  root: '' | '../';
  /** The editor, the licence and the address for corrections are read from it. */
  curation: Pick<DatasetFile, 'editor' | 'corrections' | 'licence'>;
  /** HTML put as it is right after an event's article. */
  eventBlock?: (event: Event) => string;
  /**
   * HTML put as it is right after the list of sources. A block of data that repeats the sources costs
   * little there: gzip sees the second copy only within 32 kB.
   */
  sourcesBlock?: string;
}
