import type { Curation, Language } from '../model/schema';

/** `<`, `>`, `&` and quotes as entities: text in markup stays text. */
export const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What stands in the `<head>` of a page: policy, title, description, and addresses when `SITE_URL` is set. */
export function head(curation: Curation, language: Language): string {
  const { dataset } = curation;
  const title = dataset.title[language];
  const description = dataset.description[language];
  const site = process.env.SITE_URL?.replace(/\/*$/, '/');
  const address = { en: `${site}`, es: `${site}es/` };
  const meta = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    `<title>${escaped(title)} · ${escaped(dataset.dek[language])}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(description)}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:locale" content="${{ en: 'en_US', es: 'es_PE' }[language]}" />`,
    `<meta name="referrer" content="no-referrer" />`,
    `<noscript><link rel="stylesheet" href="./noscript.css" /></noscript>`,
    `<link rel="alternate" type="application/json" href="./data/lima-cable.json" />`,
    `<script type="application/ld+json">${jsonLd(curation, language, site && address[language], site)}</script>`,
  ];
  if (site) {
    meta.push(
      `<link rel="canonical" href="${escaped(address[language])}" />`,
      ...(['en', 'es'] as const).map(
        (other) => `<link rel="alternate" hreflang="${other}" href="${escaped(address[other])}" />`,
      ),
      `<meta property="og:url" content="${escaped(address[language])}" />`,
    );
  }
  return meta.join('\n    ');
}

/** The page as a schema.org Dataset. */
function jsonLd(
  { dataset, places }: Curation,
  language: Language,
  address?: string,
  site?: string,
) {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataset.title[language],
    description: dataset.description[language],
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
    ...(address && { url: address }),
    ...(site && {
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${site}data/lima-cable.json`,
      },
    }),
  }).replace(/</g, '\\u003c');
}
