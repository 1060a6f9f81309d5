/** What is cited and exported, put together from what the reader looks at. */
import { eventAddress, publicAddress, siteOf } from '../model/citation/address';
import {
  citableDataset,
  citableEvent,
  citableSource,
  citableView,
  type Citable,
} from '../model/citation/citable';
import type { Index } from '../model/dataset';
import type { Selection } from '../model/formats/selection';
import type { ReadingFile } from './reading';

export type Subject =
  { kind: 'event' | 'source'; id: string } | { kind: 'view' } | { kind: 'dataset' };

export interface Standing {
  dataset: Index;
  reading: Pick<ReadingFile, 'edition' | 'published'>;
  /** The address of the page, with the view behind `#` where it has one. */
  page: string;
  /** The way from the page's folder up to the site's: "" or "../". */
  root: string;
  /** What the view shows, in words. */
  shown: string;
}

/** The work that a subject is. */
export function citableOf(
  subject: Subject,
  { dataset, reading, page, root, shown }: Standing,
): Citable {
  const edition = { ...dataset, ...reading.edition };
  switch (subject.kind) {
    case 'view':
      return citableView(edition, shown, page);
    case 'dataset':
      return citableDataset(edition, page.replace(/#.*/, ''));
    case 'event': {
      const event = dataset.events[dataset.eventIndex.get(subject.id)!]!;
      const address = eventAddress(siteOf(page, root || './'), dataset.language, subject.id);
      return citableEvent(edition, event, address);
    }
    case 'source':
      return citableSource({
        ...dataset.sourceById.get(subject.id)!,
        published: reading.published[subject.id],
      });
  }
}

/** Some events to export, or all of them: then `events` is left out. */
export function selectionOf(
  { dataset, reading, page, root, shown }: Standing,
  events?: readonly number[],
): Selection {
  const site = publicAddress(page) && siteOf(page, root || './');
  return {
    ...reading.edition,
    dataset,
    events: events ? events.map((i) => dataset.events[i]!) : dataset.events,
    ...(events && { shown }),
    ...(site && { site }),
  };
}

/** The reader's own day, as EDTF. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
