/** What stands in the `<head>` of each page, for browsers, search engines and those who pass it on. */
import type { Event, Index } from '../model/dataset';
import { DAY, type Extent } from '../model/extent';
import { isoDay } from '../model/formats/record';
import type { Curation, Language } from '../model/schema';
import { words } from '../model/words/words';
import { siteUrl } from './edition';
import { besideWords } from './pages/page-words';
import { addressOf, oembedFile, type PageAt } from './pages/site';

/** `<`, `>`, `&` and quotes as entities: text in markup stays text. */
export const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * What the page may load: its own. `streets`: the address of tiles of another host, the only one that
 * anything may be asked of; `frames`: the explorer shows a frame before its code is copied.
 */
export const policyOf = ({ streets, frames }: Pick<Head, 'streets' | 'frames'>) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self'${streets ? ` ${new URL(streets).origin}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(frames ? ["frame-src 'self'"] : []),
  ].join('; ');

/** For readers without script; to others `boot.js` gives it, with the name of the host. */
const policyTag = (policy: string) =>
  `<noscript><meta http-equiv="Content-Security-Policy" content="${policy}" /></noscript>`;

const NO_SCRIPT = `<noscript><link rel="stylesheet" href="./noscript.css" /><link rel="stylesheet" href="./paper.css" /></noscript>`;

const LOCALES = { en: 'en_US', es: 'es_PE' } as const;

/** The one picture of the site in each language; tests/pictures/take-social.js takes it. */
export const PICTURE = { width: 1200, height: 630, file: (of: Language) => `social/${of}.png` };

export interface Head {
  page: PageAt;
  /** In the browser's tab. */
  title: string;
  /** Where it is passed on. */
  name: string;
  description: string;
  type: 'website' | 'article';
  /** Whether the page shows frames of the site. */
  frames?: true;
  /** schema.org. */
  about: object;
  /** In the foot of each printed page: title, version, licence. */
  foot: string;
  /** Where the page has a map that readers may lay streets over: the address of the tiles. */
  streets?: string | undefined;
}

/** The head of a frame: it is the site's page again, so search engines are to pass it over. */
export function frameHead(
  { dataset: { title, dek, streets } }: Pick<Curation, 'dataset'>,
  { language }: PageAt,
): string {
  return [
    policyTag(policyOf({ streets: streets?.address })),
    `<title>${escaped(`${title[language]} · ${dek[language]}`)}</title>`,
    `<meta name="robots" content="noindex" />`,
    `<meta name="referrer" content="no-referrer" />`,
    NO_SCRIPT,
  ].join('\n    ');
}

/** Attributes of `<html>` that say, for the style sheet, what stands in the foot of each printed page. */
export function paperMarks({ page, foot }: Pick<Head, 'page' | 'foot'>): string {
  const site = siteUrl();
  const address = site ? ` data-address="${escaped(addressOf(site, page))}"` : '';
  return `${address} data-foot="${escaped(foot)}"`;
}

export const footOf = ({ dataset }: Pick<Curation, 'dataset'>, language: Language) => {
  const version = besideWords[language].foot.version(
    words[language].day(Date.parse(dataset.version)),
  );
  return `${dataset.title[language]}, ${version} · ${dataset.licence.name}`;
};

/** The lines of the head; addresses only where `SITE_URL` is set. Links begin with `./`, the site's root. */
export function head(about: Head): string {
  const { page, title, name, description, type } = about;
  const { language } = page;
  const site = siteUrl();
  const property = (key: string, content: string | number) =>
    `<meta property="${key}" content="${escaped(String(content))}" />`;
  const lines = [
    policyTag(policyOf(about)),
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    property('og:title', name),
    property('og:description', description),
    property('og:type', type),
    property('og:locale', LOCALES[language]),
    `<meta name="referrer" content="no-referrer" />`,
    NO_SCRIPT,
    `<link rel="alternate" type="application/json" href="./data/lima-cable.json" />`,
    `<script type="application/ld+json">${JSON.stringify(about.about).replace(/</g, '\\u003c')}</script>`,
  ];
  if (site) {
    const address = escaped(addressOf(site, page));
    const framed = oembedFile(page);
    if (framed) {
      lines.push(
        `<link rel="alternate" type="application/json+oembed" href="${escaped(site + framed)}" title="${escaped(name)}" />`,
      );
    }
    lines.push(
      `<link rel="canonical" href="${address}" />`,
      ...(['en', 'es'] as const).map(
        (other) =>
          `<link rel="alternate" hreflang="${other}" href="${escaped(addressOf(site, { ...page, language: other }))}" />`,
      ),
      `<meta property="og:url" content="${address}" />`,
      property('og:image', site + PICTURE.file(language)),
      property('og:image:width', PICTURE.width),
      property('og:image:height', PICTURE.height),
      property('og:image:alt', besideWords[language].picture),
      `<meta name="twitter:card" content="summary_large_image" />`,
    );
  }
  return lines.join('\n    ');
}

/** The explorer's page, described as the dataset it shows. */
export function explorerHead(curation: Curation, page: PageAt): Head {
  const { dataset, places } = curation;
  const { language } = page;
  const site = siteUrl();
  const name = dataset.title[language];
  const description = dataset.description[language];
  return {
    page,
    title: `${name} · ${dataset.dek[language]}`,
    name,
    description,
    type: 'website',
    frames: true,
    foot: footOf(curation, language),
    streets: dataset.streets?.address,
    about: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name,
      description,
      version: dataset.version,
      dateModified: dataset.version,
      inLanguage: language,
      license: dataset.licence.address,
      creator: { '@type': 'Organization', name: dataset.editor[language] },
      temporalCoverage: `${dataset.opening.from}/${dataset.opening.to}`,
      spatialCoverage: places
        .filter(({ kind }) => kind === 'country')
        .map(({ name }) => name[language]),
      isAccessibleForFree: true,
      ...(site && {
        url: addressOf(site, page),
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${site}data/lima-cable.json`,
        },
      }),
    },
  };
}

/** A page of text, as a part of the dataset. */
function webPage({ dataset }: Curation, page: PageAt, name: string, description: string) {
  const { language } = page;
  const site = siteUrl();
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name,
    description,
    inLanguage: language,
    dateModified: dataset.version,
    license: dataset.licence.address,
    publisher: { '@type': 'Organization', name: dataset.editor[language] },
    isPartOf: {
      '@type': 'Dataset',
      name: dataset.title[language],
      description: dataset.description[language],
      license: dataset.licence.address,
      ...(site && { url: addressOf(site, { language, folder: '' }) }),
    },
    isAccessibleForFree: true,
    ...(site && { url: addressOf(site, page) }),
  };
}

/** The story or the check of the article. */
export function textHead(
  curation: Curation,
  page: PageAt,
  name: string,
  description: string,
): Head {
  return {
    page,
    title: `${name} · ${curation.dataset.title[page.language]}`,
    name,
    description,
    type: 'article',
    foot: footOf(curation, page.language),
    about: webPage(curation, page, name, description),
  };
}

/** The days an extent reaches over, ISO 8601. */
const days = ([start, end]: Extent) => {
  const [first, last] = [isoDay(start), isoDay(end - DAY)];
  return first === last ? first : `${first}/${last}`;
};

/**
 * An event's page. To schema.org it is a page about a time and places, not an `Event`: that would give
 * what is reported, contradicted or only planned as having happened, and one day to what has none. For
 * the same reason the check of the article is no `ClaimReview`: our verdicts are not marks on a scale.
 */
export function eventHead(curation: Curation, dataset: Index, event: Event, page: PageAt): Head {
  const { title, summary, when } = event;
  const places = [
    ...new Set(event.places.filter(({ role }) => role !== 'named').map(({ place }) => place)),
  ].map((id) => dataset.places[dataset.placeIndex.get(id)!]!.name);
  const sources = [...new Set(event.accounts.map(({ source }) => source))].map((id) =>
    dataset.sourceById.get(id)!,
  );
  return {
    page,
    title: `${title} · ${dataset.title}`,
    name: title,
    description: summary,
    type: 'article',
    foot: footOf(curation, page.language),
    about: {
      ...webPage(curation, page, title, summary),
      temporalCoverage: days(when.extent),
      ...(places.length > 0 && {
        spatialCoverage: places.map((name) => ({ '@type': 'Place', name })),
      }),
      citation: sources
        .filter(({ kind }) => kind !== 'speaker')
        .map(({ name, title, address, publisher }) => ({
          '@type': 'CreativeWork',
          name: title ?? name,
          ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
          ...(address && { url: address }),
        })),
    },
  };
}
