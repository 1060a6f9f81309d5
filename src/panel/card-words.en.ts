import type { Place, Source, Status } from '../model/dataset';

const s = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What the cards say of themselves. */
export const say = {
  notListed: 'Not in the list:',
  hidden: {
    category: (name: string) => `“${name}” is switched off.`,
    search: (q: string) => `it does not match “${q}”.`,
    scope: 'the article does not tell it.',
    inview: 'it is not on the part of the map shown.',
    window: 'it is outside the dates shown.',
    again: {
      category: 'Switch it on',
      search: 'Clear the search',
      scope: 'Show all',
      inview: 'Show all',
      window: 'Widen the dates',
    },
  },
  backTo: (what: string) => `Back to ${what}`,
  copy: 'Copy link',
  copied: 'Link copied',
  copyThis: 'Copy this address:',
  previous: 'Previous event',
  next: 'Next event',
  close: 'Close',
  told: (paragraphs: string) => `told in the article, ${paragraphs}`,
  context: 'not in the article',
  when: 'When',
  where: 'Where',
  sayOtherwise: (n: number, count: string) =>
    `${count} ${s(n, 'account says', 'accounts say')} otherwise.`,
  whoSaysSo: 'Who says so',
  accounts: (n: number, count: string) => `${count} ${s(n, 'account', 'accounts')}`,
  otherDate: (count: string) => `${count} with another date`,
  otherwise: (n: number, count: string) => `${count} ${s(n, 'differs', 'differ')} otherwise`,
  differing: (n: number, count: string) => `${count} ${s(n, 'differs', 'differ')}`,
  read: {
    whole: 'read whole',
    opening: 'opening read',
    heard: 'known through others',
  } satisfies Record<Source['read'], string>,
  open: 'Read it',
  newTab: (name: string) => `${name}, opens in a new tab`,
  passesOn: (names: string) => `Passes on: ${names}.`,
  notCompared: 'Not compared: only the opening of a source was read.',
  onTheWay: 'On the way:',
  figure: 'Figure:',
  itsDate: 'Its date:',
  itsPlace: 'Its place:',
  summary: 'What is known',
  status: {
    confirmed: ['Confirmed', 'Two independent sources, or a record of the thing itself.'],
    reported: ['Reported', 'One chain of reporting; nothing independent was found.'],
    'single-source': ['Single source', 'Only one source says so.'],
    contradicted: ['Contradicted', 'Other sources say otherwise.'],
    planned: ['Planned', 'It was announced; we found no record that it took place.'],
  } satisfies Record<Status, [string, string]>,
  actors: 'Who is in it',
  corrections: 'Corrections',
  kinds: {
    point: 'Point',
    address: 'Address',
    district: 'District',
    city: 'City',
    region: 'Region',
    country: 'Country',
  } satisfies Record<Place['kind'], string>,
  /** What the place's own events are known by. */
  known: (kind: Place['kind'], name: string, n: number) =>
    ({
      point: s(n, ' happened at this point.', ' happened at this point.'),
      address: ' at this address; its position was not checked.',
      district: `, somewhere in the district of ${name}.`,
      city: `${s(n, ' is', ' are')} known to the city and no closer.`,
      region: `, somewhere in ${name}.`,
      country: `${s(n, ' is', ' are')} known only to the country: no account says where in ${name}.`,
    })[kind],
  concern: (name: string, n: number) => `${s(n, ' concerns', ' concern')} ${name} as a whole.`,
  another: (n: number, count: string) => `Another ${count} happened at places inside it.`,
  none: 'No events here in these dates.',
  drawn: (km: string | undefined) =>
    km
      ? `On the map a ring of ${km} km: a drawing convention, not a boundary.`
      : 'On the map its outline: a real border.',
  placeTimeline: (count: string) => `${count} on a small timeline of these dates`,
  insidePlaces: 'Places inside it',
  includeInside: (n: number, count: string, name: string) =>
    `and ${count} in places inside ${name}`,
  thePlace: (name: string) => name,
};
