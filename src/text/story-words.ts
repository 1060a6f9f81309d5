/** What the story's page says besides the story. */
import type { Language } from '../model/schema';

export const storyPageWords: Record<Language, { show: string }> = {
  en: { show: 'Show on the timeline and map' },
  es: { show: 'Ver en la línea de tiempo y el mapa' },
};
