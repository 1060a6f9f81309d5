/** What another site needs in order to show a page of ours in a frame, after oembed.com (version 1.0, "rich"). */
import { wholeEmbedding } from '../model/embedding';
import type { Curation } from '../model/schema';
import { bareFrame } from '../model/snippet';
import { PICTURE } from './head';
import { addressOf, type PageAt } from './pages/site';

/** CSS pixels. */
const FRAME = { width: 720, height: 480 };

/** The explorer in a frame; on the page of an event with that event open. `name`: the page's. */
export function oembed(site: string, page: PageAt, name: string, { dataset }: Curation): string {
  const { language } = page;
  const title = dataset.title[language];
  const [, event] = /^events\/(.+)\/$/.exec(page.folder) ?? [];
  const called = name === title ? title : `${title}: ${name}`;
  return JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: called,
      provider_name: title,
      provider_url: addressOf(site, { language, folder: '' }),
      html: bareFrame({
        page: `${addressOf(site, { language, folder: 'embed/' })}index.html`,
        embedding: wholeEmbedding,
        hash: event ? `event=${event}` : '',
        title: called,
        width: null,
        height: FRAME.height,
      }),
      ...FRAME,
      thumbnail_url: site + PICTURE.file(language),
      thumbnail_width: PICTURE.width,
      thumbnail_height: PICTURE.height,
    },
    null,
    1,
  );
}
