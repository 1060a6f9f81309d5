import type { Source, Status } from '../model/dataset';

/** What the text of an event says besides what the dataset holds. */
export const say = {
  article: {
    told: (paragraphs: string) => `told in the article, ${paragraphs}`,
    context: 'context, not in the article',
    differ: 'accounts differ',
    when: 'When',
    where: 'Where',
    status: 'Status',
    who: 'Who is in it',
    accounts: (count: number, otherDates: number) =>
      `Who says so: ${count} ${count === 1 ? 'account' : 'accounts'}${otherDates ? `, ${otherDates} with another date` : ''}`,
    sayOtherwise: (count: number) =>
      `${count} ${count === 1 ? 'account says' : 'accounts say'} otherwise.`,
    corrected: (day: string) => `Corrected on ${day}:`,
    show: 'Show on the timeline and map',
    via: 'Passes on:',
    way: 'On the way:',
    notCompared: 'not compared; what it passes on was not read whole.',
    own: { when: 'Its date:', place: 'Its place:', figure: 'Its figure:' },
    caution: 'Its text names people who were never convicted.',
  },
  status: {
    confirmed: 'confirmed',
    reported: 'reported',
    'single-source': 'single source',
    contradicted: 'contradicted',
    planned: 'planned',
  } satisfies Record<Status, string>,
  read: {
    whole: 'read whole',
    opening: 'opening read',
    heard: 'known through others',
  } satisfies Record<Source['read'], string>,
  numbered: {
    title: 'Sources',
    quoted: (title: string) => `“${title}”`,
  },
  telling: {
    title: 'How it was told',
    intro:
      'From the event to the latest telling we know of. Each line says when it was told, whom it passes on, and what was added, lost or changed on the way.',
    itself: 'The event',
    undated: 'day of the telling not known',
    first: 'Passes on none of the other accounts, as far as we know.',
    passesOn: (names: string) => `Passes on ${names}.`,
    notCompared: 'Not compared: what it passes on was not read whole.',
  },
  claims: {
    title: 'What the article says of it',
    intro:
      'The statements of the article that rest on this event, in our words, each with what checking it came to.',
    more: 'What it was compared with',
  },
};
