import { forms, type MethodWords } from './method-forms';

export const en: MethodWords = {
  idea: 'This site shows what is known, how exactly, and who says so. Nothing is drawn more exactly than its sources allow. Every statement leads to the account it comes from. Where accounts differ, the difference is shown and not smoothed away.',
  dates: {
    title: 'Dates',
    intro:
      'The shape of a mark says how exactly a date is known; its colour only repeats the category. In the data, dates are written in EDTF, a standard notation.',
    forms: forms([
      ['A day', 'A diamond. Nothing less exact than a day is drawn as one.'],
      [
        'A month or a year',
        'A bar exactly as long as the month or the year. The day is not known.',
      ],
      ['From … to …', 'A solid bar: it lasted from the one date to the other.'],
      ['Once, in between', 'A thin line between brackets: it happened once, somewhere in there.'],
      [
        'About',
        'A bar with fading ends. It is one unit wider on each side (a day for a day, a year for a year), but it ends no later than the earliest dated account: nobody tells of a thing before it happens.',
      ],
      [
        'Probably',
        'The same marks with a dashed outline. The date is inferred, and the event says from what.',
      ],
      [
        'Planned',
        'A pale mark with a dot: it was announced, and we do not know that it took place.',
      ],
      [
        'Another account',
        'A hollow, dotted mark where another account puts the event; shown while the event is selected.',
      ],
    ]),
    after: [
      'An event is certainly in a window of time when all of its extent lies inside, and possibly in it when the two only overlap. Both are counted and told apart (“31 events, 4 of them possibly”); what is only possibly in is drawn hollow.',
      'Dates are calendar dates where the event happened; no time of day is kept and no time zone applied.',
    ],
  },
  parts: (radii) => [
    {
      title: 'Places',
      items: [
        `A city or a district is a ring, with no dot that would claim a spot. The radius is a drawing convention of this site and measures nothing: ${radii}.`,
        'A country or a region is its outline, never a pin in its middle: somewhere in there, or all of it.',
        'What has no known place, or happened online or at sea, is kept off the map and counted beside it.',
        'An address stands in words where a source gives one, and the map keeps to the city. What was told at the Embassy is shown in its district, because the point stands for the district and not for the building.',
        'What a newspaper or an agency published is shown in its publisher’s city.',
        'Cities in the names of groups are labels, not places where something happened. No territories are drawn: no source we saw maps any.',
      ],
    },
    {
      title: 'Accounts',
      text: [
        'Each event lists every account of it that we know: who says it, where in the source, what it says in our own words, and its own date, place or figure where that differs.',
        'Two outlets that repeat one source are one source. Most accounts here form chains: an officer told the Embassy, the Embassy wrote the cable, El Comercio reported the cable, and the article reported El Comercio. Where we could compare two links, we say what was added, lost or altered. Where only the opening of a source was read, we say that it was not compared, and give the change between cable and article without naming a paper as its author.',
        'The article joins two such chains. Its ¶3 to ¶7 and ¶11 go back to the cable. Its ¶8 to ¶10 and ¶12 go back to a La República special of 2008, through a digest of the same year, and are not in the cable in that form.',
      ],
    },
    {
      title: 'What a cable shows',
      text: [
        'A cable records what someone said to a diplomat. It is evidence of the saying, not of the thing said. This one puts a well-documented murder in the wrong year.',
        'It is leaked material: it was classified, and it was published without the consent of those who wrote it or are named in it. We link to a copy so that readers can check what we say. Its text names people who were never convicted. Of the words the article prints as quotations, only “climate of violence” is the cable’s own English; the others were put into Spanish and back.',
      ],
    },
    {
      title: 'Status',
      text: [
        'The status judges the event as its title words it. Disagreement about the details stands in the accounts.',
      ],
      terms: [
        ['Confirmed', 'two independent sources, or a primary record of the thing itself'],
        ['Reported', 'one chain of reporting, however many outlets repeat it'],
        ['Single source', 'one source, such as the officer’s briefing as the Embassy recorded it'],
        ['Contradicted', 'sources disagree on the substance'],
        ['Planned', 'announced; we do not know that it took place'],
      ],
    },
    {
      title: 'People',
      text: [
        'Two victims are named, and office-holders in their public role. Everyone else is described. Alleged killers, people accused or convicted, prisoners, and the officer whose name is blacked out in the cable have no names here: some were never tried, some may be living, and their names would tell a reader nothing more. We do not try to find out who the officer was.',
        'Killings are told without detail. “Suspected”, “alleged” and “is said to” are meant as written, and a nationality is never a suspicion.',
      ],
    },
    {
      title: 'Numbers to read with care',
      items: [
        'The cable counts 1,091 Mexicans suspected of trafficking who had entered Peru; it does not say that they entered illegally, nor how they were counted. By the same cable 106,590 Mexicans entered in 2008, so that the one figure is about one per cent of the other, and 13 were arrested for trafficking that year.',
        'The 80 per cent of La República is an estimate, and those who repeat it do not agree on what it measures: production, exports, or what goes to Mexico.',
        'Coca is not cocaine, tonnes of leaf are not hectares, and a report of 2010 is not data of 2010. The UN report put Peru first by weight of leaf in 2009; Colombia still had the larger area, and UN staff in Peru said that the weights were not comparable.',
      ],
    },
    {
      title: 'What we could not verify',
      items: [
        'Who ordered the judge’s murder: we saw suspicions and no verdict.',
        'The killing in Chaclacayo outside the reports that go back to La República; any trial of the alleged killers; the nicknames the article gives.',
        'How the 1,091 were counted.',
        'Where the “territories” of ¶12 would lie.',
        'A record of the accord of 6 November 2009 from the Mexican or the Peruvian government.',
        'Whether the FBI ever answered.',
        'The day of the verdict in the large Lima trial.',
        'The date printed on the article; La República’s original page; the rest of El Comercio’s report, of which we read the opening.',
        'The tables of the World Drug Report: its figures come through UN News, the press and other organisations.',
        'The exact position of the Embassy, of Dirandro’s headquarters and of the restaurant.',
      ],
    },
  ],
};
