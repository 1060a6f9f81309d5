/** The Vite plugin with the last word: what can be said of the site only once all of it is written. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { DatasetFile, Language } from '../model/schema';
import { words } from '../model/words/words';
import { bytesOf, filesIn, pagesWith, type Files } from './built-files';
import { NAME } from '../model/name';
import { offline, versioned } from './offline';
import { SIZE_OF_ZIP, ZIP } from './pages/site';
import { dataFolder, loadCuration } from './read-curation';
import { zipOf } from './zip';
import { zipNotes } from './zip-notes';

/**
 * The zip, and the pages that say how large it is. It does not hold itself, so the copies of those pages
 * in it do without the link, and its size can be said in the others.
 */
function packed(files: Files, dataset: DatasetFile): Files {
  const notes = Object.entries(zipNotes(dataset)).map(([path, text]) => [path, bytesOf(text)]);
  const inZip = new Map([
    ...files,
    ...pagesWith(files, (html) => html.replace(/<li id="whole-site">.*?<\/li>/s, '')),
    ...(notes as [string, Uint8Array][]),
  ]);
  const zip = zipOf(
    new Map([...inZip].map(([path, bytes]) => [`${NAME}/${path}`, bytes])),
    dataset.version,
  );
  const megabytes = Math.ceil(zip.length / 1e5) / 10;
  const sized = pagesWith(files, (html, path) => {
    const language: Language = path.startsWith('es/') ? 'es' : 'en';
    return html.replace(SIZE_OF_ZIP, words[language].number(megabytes));
  });
  return new Map([...sized, [ZIP, zip]]);
}

/** What is added to a built site, and what of it changes. */
export function finished(built: Files, dataset: DatasetFile): Files {
  const { added, version } = offline(built);
  const changed = new Map([...pagesWith(built, (html) => versioned(html, version)), ...added]);
  return new Map([...changed, ...packed(new Map([...built, ...changed]), dataset)]);
}

export function wholeSite(): Plugin {
  return {
    name: 'whole-site',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      // By now the files of `public` stand beside those of the bundle.
      handler({ dir }, bundle) {
        if (!dir || !bundle['index.html']) return;
        const built = filesIn(dir);
        built.delete(ZIP);
        const { dataset } = loadCuration(dataFolder());
        for (const [path, bytes] of finished(built, dataset)) writeFileSync(join(dir, path), bytes);
      },
    },
  };
}
