const s = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What the reading panel says of itself. */
export const say = {
  panel: 'Reading panel',
  events: 'Events',
  possibly: '◇ possibly',
  ofThemPossibly: (count: string) => `${count} of them possibly`,
  search: 'Search the events',
  searchShort: 'Search',
  clear: 'Clear the search',
  filter: 'Search and filter',
  scope: 'Which events',
  all: 'All',
  article: 'In the article',
  inview: 'Only what is on the map',
  leftOut: (n: number, count: string) =>
    `${count} ${s(n, 'event without a place is', 'events without a place are')} left out.`,
  categories: 'Categories',
  category: (name: string, count: string) => `${name}, ${count}`,
  earlier: (n: number, count: string) => `${count} earlier ${s(n, 'event', 'events')}`,
  later: (n: number, count: string) => `${count} later ${s(n, 'event', 'events')}`,
  differ: 'accounts differ',
  empty: {
    search: (q: string) => `Nothing matches “${q}” in these dates.`,
    dates: 'No events in these dates.',
    criteria: 'No events in these dates with these choices.',
    place: 'No events here in these dates.',
  },
  lift: {
    category: 'Show all categories',
    scope: 'Show all, not only what the article tells',
    inview: 'Show what is off the map too',
    window: 'Show all years',
    search: 'Clear the search',
  },
  failed: 'The card could not be loaded; the text below tells every event.',
  stale: 'Part of this link is out of date; the rest is shown.',
  closeNotice: 'Close this notice',
  more: 'Show more',
  less: 'Show less',
  announce: (shown: string, total: string, places: string) => `${shown} of ${total}, ${places}`,
  opened: (title: string) => `Opened: ${title}`,
};
