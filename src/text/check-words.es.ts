import type { CheckPageWords } from './check-words';

export const say: CheckPageWords = {
  intro:
    'Lo que dice el artículo, párrafo a párrafo y con nuestras palabras, junto a lo que pudimos leer: el cable, la prensa, los informes. Las palabras que difieren llevan un subrayado de puntos. Con cada fuente se indica cuánto leímos de ella; de lo que no se leyó entero no decimos quién cambió qué.',
  show: 'Ver en la línea de tiempo y en el mapa',
  tables:
    'Todas las longitudes se dibujan desde cero. Las tablas traen las mismas cifras, con sus unidades y fuentes.',
};
