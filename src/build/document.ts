/** Puts pages together as files: the explorer from the one HTML input, those beside it around their text. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { escaped, head, paperMarks, policyOf, type Head } from './head';
import { registration } from './offline';
import { rootOf, type PageAt } from './pages/site';
import { shortHash } from './short-hash';

/** Addresses written `./` are seen from the site's root. */
const fromPage = (html: string, root: string) => html.replace(/(src|href)="\.\//g, `$1="${root}`);

/** The address of a file of `public`; it changes with the file, so that old and new are never taken for each other. */
const addressOf = (file: string) =>
  `./${file}?v=${shortHash(readFileSync(resolve(import.meta.dirname, '../../public', file)))}`;
/** What runs before the first paint; it gives the page its policy. */
const boot = (policy: string) =>
  `<script src="${addressOf('boot.js')}" data-policy="${escaped(policy)}"></script>`;
const ICON = addressOf('icon.svg');

export interface Explorer {
  /** The HTML of each part of the first screen, by the id of its element. */
  parts: ReadonlyMap<string, string>;
  text: string;
  /** The version of the file with what is read beside it. */
  reading: string;
}

/** A script that the entry starts once the page answers input. */
const laterOn = (script: string) => script && `<template id="later">${script}</template>`;

/** Fills the input page. `top`: its head; `policy`: what it may load; `marks`: further attributes of `<html>`. */
function filled(
  template: string,
  { language, folder }: PageAt,
  { parts, text, reading }: Explorer,
  top: string,
  policy: string,
  marks = '',
): string {
  const root = rootOf({ language, folder });
  const of = (id: string) => parts.get(id) ?? '';
  const html = template
    .replace(
      '<html lang="en" data-root="">',
      `<html lang="${language}" data-root="${root}" data-reading="${reading}"${marks}>`,
    )
    .replace('./icon.svg', ICON)
    .replace('<!--head-->', () => top)
    .replace(/<!--(header|map|panel|timeline|footer)-->/g, (_, id: string) => of(id))
    // Behind the stylesheet, which the first paint waits for.
    .replace('</head>', `  ${boot(policy)}\n  </head>`)
    .replace('</body>', `${laterOn(registration(folder))}\n  </body>`)
    .replace('<!--text-->', () => text);
  return fromPage(html, root);
}

/** The input page in one language. */
export const explorerDocument = (template: string, about: Head, explorer: Explorer): string =>
  filled(template, about.page, explorer, head(about), policyOf(about), paperMarks(about));

/** What only frames load, from the site's root. */
export interface FrameFiles {
  style: string;
  /** The script that the entry asks for first of all. */
  script: string;
}

/** The same for frames. `top`: its head; `foot` and `streets`: as in `Head`. */
export function frameDocument(
  template: string,
  page: PageAt,
  explorer: Explorer,
  top: string,
  { style, script }: FrameFiles,
  { foot, streets }: Pick<Head, 'foot' | 'streets'>,
): string {
  const styled = template
    .replace(
      '</head>',
      `  <link rel="preload" as="script" href="./${script}" />
    <link rel="stylesheet" href="./${style}" />
    <script src="${addressOf('embed/boot.js')}"></script>\n  </head>`,
    )
    .replace('<!--footer-->', '<div id="footer"><!--footer--></div>');
  const marks = ` data-embed=""${paperMarks({ page, foot })}`;
  return filled(styled, page, explorer, top, policyOf({ streets }), marks);
}

/** A page beside the explorer. `styles`: from the site's root. */
export function besideDocument(about: Head, body: string, styles: readonly string[]): string {
  const links = styles.map((file) => `<link rel="stylesheet" href="./${file}" />`);
  const top = `    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${head(about)}
    <link rel="icon" href="${ICON}" type="image/svg+xml" />
    ${links.join('\n    ')}
    ${boot(policyOf(about))}`;
  return `<!doctype html>
<html lang="${about.page.language}"${paperMarks(about)}>
  <head>
${fromPage(top, rootOf(about.page))}
  </head>
  <body>
${body}
    ${fromPage(registration(about.page.folder), rootOf(about.page))}
  </body>
</html>
`;
}
