import type { ChainWords } from './chain-words';

export const say: ChainWords = {
  head: 'Quién lo contó',
  chain: (event) =>
    `Quién lo contó, en el orden en que se contó: ${event}. Recorra con las flechas.`,
  undated: 'fecha desconocida',
  passesOn: (names) => `Recoge lo que dice: ${names}.`,
  change: {
    changed: '',
    uncompared: 'Sin comparar.',
    unremarked: 'Sin cambios anotados.',
  },
};
