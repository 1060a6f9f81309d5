import type { EmbedWords } from './words';

export const say: EmbedWords = {
  languages: 'Idioma',
  theme: 'Tema oscuro',
  full: 'Abrir la versión completa',
  window: 'se abre en otra ventana',
  asOf: (day) => `Datos al ${day}`,
};
