/** The list of all pages for search engines, in the protocol of sitemaps.org. */
import { escaped } from './head';
import { addressOf, type PageAt } from './pages/site';

/** `site`: its top folder; `lastmod`: the day of the dataset's version. */
export function sitemap(site: string, pages: readonly PageAt[], lastmod: string): string {
  const entries = pages.map((page) => {
    const others = (['en', 'es'] as const).map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(addressOf(site, { ...page, language }))}"/>`,
    );
    return `<url><loc>${escaped(addressOf(site, page))}</loc><lastmod>${lastmod}</lastmod>${others.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
