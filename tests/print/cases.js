/** What is printed, and what must then be read. Texts come from the built pages, not from the code under test. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const DIST = resolve(import.meta.dirname, '../../dist');

/** @typedef {'en' | 'es'} Language */
/**
 * The compiled data of a language, as the built page carries it.
 * @param {Language} language
 */
export function builtData(language) {
  const folder = language === 'es' ? 'es/' : '';
  const page = readFileSync(`${DIST}/${folder}index.html`, 'utf8');
  const block = /** @type {RegExp} */ (
    /<script type="application\/json" (id="dataset"|class="event")>(.*?)<\/script>/gs
  );
  /** @type {any} */
  let dataset = {};
  const events = [];
  for (const [, kind, json] of page.matchAll(block)) {
    const value = JSON.parse(/** @type {string} */ (json));
    if (kind === 'id="dataset"') dataset = value;
    else events.push(value);
  }
  const script = readFileSync(`${DIST}/data/reading.${language}.js`, 'utf8');
  const reading = JSON.parse(script.replace(/^globalThis\.limaReading=|;\s*$/g, ''));
  const foot = /data-foot="([^"]*)"/.exec(page)?.[1] ?? '';
  return { language, folder, dataset, reading, events, foot };
}
/** @typedef {ReturnType<typeof builtData>} Built */

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string} path of the page, from the folder of its language
 * @property {boolean} [explorer] whether it is the explorer, which prints sheets
 * @property {'light' | 'dark'} [scheme]
 * @property {{ titles: boolean }} [worksheet]
 * @property {(built: Built, shown: string[]) => import('./judge.js').Wanted} wanted `shown`: ids of the events listed on the screen
 */

const EVENT = 'judge-saturno-killed';

/** @param {Built} built @param {readonly string[]} ids */
const eventsOf = ({ events }, ids) =>
  ids.map((id) => events.find((/** @type {any} */ one) => one.id === id));

/** @param {Built} built @param {Iterable<string>} ids */
const addressesOf = ({ dataset }, ids) =>
  [...new Set(ids)].flatMap(
    (id) => dataset.sources.find((/** @type {any} */ one) => one.id === id).address ?? [],
  );

/** The list of the present view. @param {Built} built @param {string[]} shown */
function viewWanted(built, shown) {
  const events = eventsOf(built, shown);
  const sources = events.flatMap(({ accounts }) =>
    accounts.map((/** @type {any} */ one) => one.source),
  );
  return {
    texts: [
      built.dataset.title,
      ...events.flatMap(({ title, when, where }) => [
        title,
        when.words.slice(1),
        where.words.slice(1),
      ]),
      ...addressesOf(built, sources),
    ],
    // What the chronology alone says.
    absent: events.filter(({ summary }) => summary.length > 60).map(({ summary }) => summary),
    foot: [built.foot],
    numbered: true,
  };
}

/** An event with all accounts. @param {Built} built */
function eventWanted(built) {
  const [event] = eventsOf(built, [EVENT]);
  const claims = built.reading.claims.filter((/** @type {any} */ one) =>
    one.events.includes(EVENT),
  );
  return {
    texts: [
      event.title,
      event.summary,
      event.when.note,
      event.where.words.slice(1),
      ...event.accounts.flatMap((/** @type {any} */ one) => [
        one.says,
        ...(one.change && one.change !== 'not-compared' ? [one.change] : []),
      ]),
      ...claims.flatMap((/** @type {any} */ one) => [one.statement, one.finding]),
      ...addressesOf(
        built,
        event.accounts.map((/** @type {any} */ one) => one.source),
      ),
    ],
    foot: [built.foot],
    numbered: true,
  };
}

/** @param {Built} built */
function storyWanted(built) {
  const steps = built.reading.narratives.flatMap((/** @type {any} */ one) => one.steps);
  return {
    texts: [
      ...steps.flatMap((/** @type {any} */ one) => [one.heading, one.text, one.notFound ?? '']),
      ...addressesOf(
        built,
        steps.flatMap((/** @type {any} */ one) => one.sources),
      ),
    ],
    foot: [built.foot],
    numbered: true,
  };
}

/** @param {Built} built */
function checkWanted(built) {
  const { claims, series } = built.reading;
  const measures = series.flatMap((/** @type {any} */ one) => one.measures);
  const compared = claims.flatMap((/** @type {any} */ one) => one.compared);
  return {
    texts: [
      ...claims.flatMap((/** @type {any} */ one) => [one.statement, one.finding]),
      ...compared.map((/** @type {any} */ one) => one.says),
      ...claims.flatMap((/** @type {any} */ one) =>
        one.chain.flatMap((/** @type {any} */ link) =>
          link.change && link.change !== 'not-compared' ? [link.change] : [],
        ),
      ),
      ...series.map((/** @type {any} */ one) => one.notShown),
      ...measures.flatMap((/** @type {any} */ one) =>
        one.rows.map((/** @type {any} */ row) => row.words),
      ),
      ...addressesOf(
        built,
        [...compared, ...measures].map((/** @type {any} */ one) => one.source),
      ),
    ],
    foot: [built.foot],
    numbered: true,
  };
}

/** @type {Case['wanted']} */
const worksheetWanted = (built, shown) => {
  const events = eventsOf(built, shown);
  return {
    texts: events.flatMap(({ title, when, where }, at) => [
      `${at + 1}`,
      title,
      when.words.slice(1),
      where.words.slice(1),
    ]),
    head: built.dataset.title,
    // A name would give the event away.
    first: events.flatMap(({ title, label }) => [title, label]),
    foot: [built.foot],
  };
};

/** @type {Case[]} */
export const cases = [
  { name: 'rest', path: 'index.html', explorer: true, wanted: viewWanted },
  {
    name: 'window',
    path: 'index.html#from=2008&to=2009-12&place=peru',
    explorer: true,
    wanted: viewWanted,
  },
  {
    name: 'dark',
    path: 'index.html#theme=dark',
    explorer: true,
    scheme: 'dark',
    wanted: viewWanted,
  },
  { name: 'place', path: 'index.html#place=lima', explorer: true, wanted: viewWanted },
  { name: 'event', path: `index.html#event=${EVENT}`, explorer: true, wanted: eventWanted },
  { name: 'check', path: 'index.html#claim=p7', explorer: true, wanted: checkWanted },
  { name: 'story', path: 'index.html#step=the-judge', explorer: true, wanted: storyWanted },
  {
    name: 'worksheet',
    path: 'index.html',
    explorer: true,
    worksheet: { titles: false },
    wanted: worksheetWanted,
  },
  {
    name: 'worksheet-titles',
    path: 'index.html#from=2008&to=2011-06',
    explorer: true,
    worksheet: { titles: true },
    wanted: worksheetWanted,
  },
  { name: 'event-page', path: `events/${EVENT}/index.html`, wanted: eventWanted },
  { name: 'story-page', path: 'story/index.html', wanted: storyWanted },
  { name: 'check-page', path: 'check/index.html', wanted: checkWanted },
];
