/** What an embedded explorer says of itself. */
export const say = {
  languages: 'Language',
  theme: 'Dark theme',
  full: 'Open the full version',
  window: 'opens in a new window',
  asOf: (day: string) => `Data as of ${day}`,
};
