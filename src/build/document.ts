/** Puts pages together as files: the explorer from the one HTML input, those beside it around their text. */
import { head, type Head } from './head';
import { rootOf } from './pages/site';

/** Addresses written `./` are seen from the site's root. */
const fromPage = (html: string, root: string) => html.replace(/(src|href)="\.\//g, `$1="${root}`);

export interface Explorer {
  /** The HTML of each part of the first screen, by the id of its element. */
  parts: ReadonlyMap<string, string>;
  text: string;
  /** The version of the file with what is read beside it. */
  reading: string;
}

/** The input page in one language. */
export function explorerDocument(template: string, about: Head, explorer: Explorer): string {
  const root = rootOf(about.page);
  let filled = template;
  for (const [id, html] of explorer.parts) filled = filled.replace(`<!--${id}-->`, () => html);
  filled = filled
    .replace(
      '<html lang="en" data-root="">',
      `<html lang="${about.page.language}" data-root="${root}" data-reading="${explorer.reading}">`,
    )
    .replace('<!--head-->', () => head(about))
    // Behind the stylesheet, which the first paint waits for.
    .replace('</head>', '  <script src="./boot.js"></script>\n  </head>')
    .replace('<!--text-->', () => explorer.text);
  return fromPage(filled, root);
}

/** A page beside the explorer. `styles`: from the site's root. */
export function besideDocument(about: Head, body: string, styles: readonly string[]): string {
  const links = styles.map((file) => `<link rel="stylesheet" href="./${file}" />`);
  const top = `    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${head(about)}
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    ${links.join('\n    ')}
    <script src="./boot.js"></script>`;
  return `<!doctype html>
<html lang="${about.page.language}">
  <head>
${fromPage(top, rootOf(about.page))}
  </head>
  <body>
${body}
  </body>
</html>
`;
}
