/** What the story says of itself, besides its own text. */
export const say = {
  story: 'Story',
  step: (n: string, of: string) => `Step ${n} of ${of}`,
  steps: 'Steps of the story',
  knowFrom: 'We know it from',
  newTab: (name: string) => `${name}, opens in a new tab`,
  whoSaysSo: 'Who says so',
  opens: (title: string) => `Who says so: ${title}`,
  previous: 'Back one step',
  next: (heading: string) => `Next: ${heading}`,
  toCheck: 'Now check the article',
  leave: 'Leave the story and explore',
  explore: 'Explore',
  failed: 'The story could not be loaded here.',
  elsewhere: 'It stands on a page of its own.',
};
