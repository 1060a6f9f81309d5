/** What the map says of a street layer. */
export const say = {
  streets: 'Street map',
  warning: 'Street map from another host. It will see your address.',
  host: (host: string) => `The host is ${host}.`,
  show: 'Show the street map',
  cancel: 'Cancel',
};
