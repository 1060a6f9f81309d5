import type { Source, Verdict } from '../../model/dataset';

/** What the Check view and the charts say of themselves. */
export const say = {
  heading: 'The article, paragraph by paragraph',
  paragraph: (number: number) => `Paragraph ${number}`,
  verdict: {
    confirmed: 'Confirmed',
    altered: 'Altered',
    'single-chain': 'Single chain',
    disputed: 'Disputed',
  } satisfies Record<Verdict, string>,
  /** How many statements have it. */
  counted: (verdict: Verdict, _n: number, count: string) =>
    `${count} ${
      {
        confirmed: 'confirmed',
        altered: 'altered',
        'single-chain': 'single chain',
        disputed: 'disputed',
      }[verdict]
    }`,
  counts: 'Statements by verdict',
  meanings: 'What the verdicts mean',
  means: {
    confirmed: 'What we compared bears it out.',
    altered: 'On the way something was added, lost or changed, if only the wording.',
    'single-chain': 'All we know of it goes back to one source.',
    disputed: 'Sources contradict it.',
  } satisfies Record<Verdict, string>,
  article: 'The article',
  read: {
    whole: 'read whole',
    opening: 'opening read',
    heard: 'known through others',
  } satisfies Record<Source['read'], string>,
  compared: 'Compared',
  finding: 'What checking shows',
  chain: 'How it reached the article',
  onlyOpening: 'Not compared: only its opening was read.',
  notCompared: 'Not compared: what it passes on was not read whole.',
  events: 'The events behind it',
  figures: 'Figures',
  source: (source: string) => `Source: ${source}`,
  notShown: 'The limits of these figures.',
  table: 'Table',
  year: 'Year',
  sourceColumn: 'Source',
  of: (title: string, unit: string) => `${title}, ${unit}`,
  in: (figure: string, year: string) => `${figure} in ${year}`,
  most: (figure: string, year: string) => `most in ${year}, ${figure}`,
  least: (figure: string, year: string) => `least in ${year}, ${figure}`,
  failed: 'The statements could not be loaded here.',
  elsewhere: 'They all stand on a page of their own.',
};
