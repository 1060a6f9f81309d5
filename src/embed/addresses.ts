/** Where a frame leads: to the same frame in the other language, and to the site itself. */
import { writeEmbedding } from '../model/embedding';
import type { Language } from '../model/schema';
import type { Exploration } from '../state/exploration.svelte';
import { addressOf } from '../state/link.svelte';

const hashed = (address: string) => address && `#${address}`;

/** The same frame with the present view in a language, seen from the page of the present one. */
export function frameIn(language: Language, exploration: Exploration): string {
  const { embedding, dataset } = exploration;
  const folder = {
    en: { en: '', es: '../es/embed/' },
    es: { en: '../../embed/', es: '' },
  }[dataset.language][language];
  const made = embedding ? writeEmbedding(embedding) : '';
  return `${folder}index.html${made}${hashed(addressOf(exploration))}`;
}

/** The site's page with the present view, seen from the frame's page. */
export const fullVersion = (exploration: Exploration) =>
  `../index.html${hashed(addressOf(exploration))}`;
