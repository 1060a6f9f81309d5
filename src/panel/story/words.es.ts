import type { say as en } from './words.en';

export const say: typeof en = {
  story: 'Relato',
  step: (n, of) => `Paso ${n} de ${of}`,
  steps: 'Pasos del relato',
  knowFrom: 'Lo sabemos por',
  newTab: (name) => `${name}, se abre en otra pestaña`,
  whoSaysSo: 'Quién lo dice',
  opens: (title) => `Quién lo dice: ${title}`,
  previous: 'Un paso atrás',
  next: (heading) => `Sigue: ${heading}`,
  toCheck: 'Contraste ahora el artículo',
  leave: 'Dejar el relato y explorar',
  explore: 'Explorar',
  failed: 'El relato no se pudo cargar aquí.',
  elsewhere: 'Está en una página propia.',
};
