import { expect, open, test } from './site';
import { loadCuration } from '../../src/build/read-curation';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';

/** Where the editorial decisions put each contradiction, and words of both its sides on the card. */
const CONTRADICTIONS: [name: string, event: string, sides: RegExp[]][] = [
  [
    'what Peru wanted from the FBI',
    'interest-in-the-fbi',
    [/ballistic fingerprints/, /asked the FBI/],
  ],
  ['what Peru wanted from the FBI', 'minister-on-fbi-help', [/ballistic/, /did ask for/]],
  [
    'cartels in Peru or not',
    'police-said-to-confirm-cells',
    [/No cartels in Peru/, /Dirandro confirmed/],
  ],
  [
    'cartels in Peru or not',
    'representatives-not-cartels',
    [/No Mexican cartels/, /biggest cartels/],
  ],
  ['how they entered, and when', 'entry-count-2008', [/In the past year/, /entered illegally/]],
  ['the count against all who entered', 'entry-count-2008', [/1,091/, /106,590/, /1,003/]],
  [
    'the day of the judge’s murder',
    'judge-saturno-killed',
    [/19 July 2005/, /19 June/, /19 July 2006/],
  ],
  ['the size of the trial', 'judge-saturno-killed', [/25/, /48/, /about 50/, /54/]],
  ['the size of the trial', 'lima-trial-opens', [/56 accused/, /25 on trial/, /about 40/]],
  ['the judge’s relative', 'judge-saturno-killed', [/cousin/, /nephew/]],
  [
    'how the man in Chaclacayo died',
    'man-killed-in-chaclacayo',
    [/window/, /dragged to the upper floor/],
  ],
  ['the father’s nationality', 'police-name-a-suspect', [/Colombian/, /Guadalajara/]],
  ['when the father was held', 'suspect-arrest-dated-2006', [/9 October 2006/, /2003/]],
  ['leaf against area', 'coca-2009', [/119,000/, /68,000/, /147,748–149,000/]],
  ['leaf against area', 'world-drug-report-2010', [/119,000/, /area Colombia is ahead/]],
  ['leaf against area', 'coca-country-surveys', [/119,000/, /68,000/]],
  [
    'whose case Chimbote was',
    'chimbote-seizure-2002',
    [/Tijuana/, /Guadalajara/, /Gulf/, /Juárez/],
  ],
  ['whose case Chimbote was', 'lima-convictions-2007', [/Tijuana/, /Guadalajara/, /Juárez/]],
  ['released or house arrest', 'house-arrest-2005', [/released/, /house arrest/]],
  ['210 kg or 2.5 tonnes', 'chorrillos-seizure-2008', [/210 kg/, /2\.5 tonnes/]],
  ['the cable’s hour', 'cable-sent', [/18:57/, /18:06/]],
  ['who led Dirandro', 'embassy-briefing', [/who then led Dirandro/, /differs/]],
  ['what NAS is', 'embassy-briefing', [/not the DEA/, /anti-drug agency/]],
];

test('the card of each event that accounts contradict each other about shows both sides', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await open(page, site);
  for (const [name, event, sides] of CONTRADICTIONS) {
    await test.step(`${event}: ${name}`, async () => {
      await page.evaluate((id) => (location.hash = `event=${id}`), event);
      const card = page.locator(`[data-view="panel"] [data-event="${event}"]`);
      for (const side of sides) await expect(card, name).toContainText(side);
    });
  }
});

test('every date or place that an account gives for itself is drawn as a ghost', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const dataset = indexed(compile(loadCuration(), 'en'));
  await open(page, site, 'from=1989&to=2011');
  const lacking: string[] = [];
  for (const event of dataset.events) {
    const dates = new Set(
      event.accounts.flatMap(({ when }) =>
        when && when.edtf !== event.when.edtf ? when.edtf : [],
      ),
    );
    const places = new Set(event.accounts.flatMap(({ place }) => place ?? []));
    if (dates.size + places.size === 0) continue;
    await page.evaluate((id) => (location.hash = `event=${id}&from=1989&to=2011`), event.id);
    const ghosts = page.locator('[data-view="timeline"] [data-ghost]');
    try {
      await expect(ghosts).toHaveCount(dates.size, { timeout: 3000 });
    } catch {
      lacking.push(`${event.id}: ${await ghosts.count()} of ${dates.size} dates`);
    }
    for (const place of places) {
      const ghost = page.locator(`[data-view="map"] [data-ghost="${place}"]`);
      if ((await ghost.count()) === 0) lacking.push(`${event.id}: ${place}`);
    }
  }
  expect(lacking).toEqual([]);
});
