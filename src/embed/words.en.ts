/** What an embedded explorer says of itself. */
export const say = {
  languages: 'Language',
  theme: 'Dark theme',
  full: 'Open the full version',
  window: 'opens in a new window',
  noScript: 'A frame needs JavaScript. The full version has every event as text.',
  asOf: (day: string) => `Data as of ${day}`,
};
