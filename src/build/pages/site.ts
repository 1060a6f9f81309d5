/** Where the pages stand, seen from each other. */
import type { Language } from '../../model/schema';

/** The whole site to take away, from its root. */
export const ZIP = 'lima-cable.zip';

/** Stands for the size of the zip, MB, until all that is in it is written. */
export const SIZE_OF_ZIP = '%size-of-zip%';

/** A page beside the explorer, or the explorer itself: its folder is the same in each language. */
export interface PageAt {
  language: Language;
  /** `''`, `story/`, `events/<id>/`: seen from the top folder of its language. */
  folder: string;
}

const OWN: Record<Language, string> = { en: '', es: 'es/' };
const depth = (path: string) => path.split('/').length - 1;

/** From the page up to the top folder of its language, and to that of the site: `''`, `../../`. */
export const homeOf = ({ folder }: PageAt) => '../'.repeat(depth(folder));
export const rootOf = ({ language, folder }: PageAt) => '../'.repeat(depth(OWN[language] + folder));

/** The file it is written to. */
export const fileOf = ({ language, folder }: PageAt) => `${OWN[language]}${folder}index.html`;

/** The same page in another language, seen from it. */
export const inLanguage = (page: PageAt, language: Language) =>
  `${rootOf(page)}${OWN[language]}${page.folder}index.html`;

/** The file that says how to show it in a frame; the explorer and the events have one. */
export const oembedFile = ({ language, folder }: PageAt): string | undefined =>
  /^(events\/.+\/)?$/.test(folder)
    ? `oembed/${folder.replace(/\/$/, '.') || ''}${language}.json`
    : undefined;

/** Its public address, at a site whose top folder is known. */
export const addressOf = (site: string, { language, folder }: PageAt) =>
  `${site}${OWN[language]}${folder}`;
