import type { StreetWords } from './street-words';

export const say: StreetWords = {
  streets: 'Mapa de calles',
  warning: 'El mapa de calles viene de otro servidor, que verá la dirección IP de usted.',
  host: (host) => `El servidor es ${host}.`,
  show: 'Mostrar el mapa de calles',
  cancel: 'Cancelar',
};
