import type { EmbedWords } from './words';

export const say: EmbedWords = {
  languages: 'Idioma',
  theme: 'Tema oscuro',
  full: 'Abrir la versión completa',
  window: 'se abre en otra ventana',
  noScript: 'Un marco necesita JavaScript. La versión completa tiene todos los hechos como texto.',
  asOf: (day) => `Datos al ${day}`,
};
