/** The language switch of a frame. */
import { writeEmbedding } from '../model/embedding';
import type { Language } from '../model/schema';
import type { Exploration } from '../state/exploration.svelte';
import { addressOf } from '../state/link.svelte';

/** The same frame with the present view in a language, seen from the page of the present one. */
export function frameIn(language: Language, exploration: Exploration): string {
  const { embedding, dataset } = exploration;
  const folder = {
    en: { en: '', es: '../es/embed/' },
    es: { en: '../../embed/', es: '' },
  }[dataset.language][language];
  const made = embedding ? writeEmbedding(embedding) : '';
  const address = addressOf(exploration);
  return `${folder}index.html${made}${address && `#${address}`}`;
}
