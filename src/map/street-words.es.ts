import type { StreetWords } from './street-words';

export const say: StreetWords = {
  streets: 'Mapa de calles',
  warning: 'Mapa de calles de otro servidor, que verá su dirección.',
  host: (host) => `El servidor es ${host}.`,
  show: 'Mostrar el mapa de calles',
  cancel: 'Cancelar',
};
