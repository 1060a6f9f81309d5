/** The Vite plugin that checks and compiles the dataset and writes every page from the one HTML input. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sveltePlugin } from './svelte-plugin';
import { build, type Plugin } from 'vite';
import { compile } from '../model/compile';
import { indexed, type Dataset, type Event } from '../model/dataset';
import type { Curation, Language } from '../model/schema';
import { classicScripts } from './classic-scripts';
import { head } from './head';
import { leafletScript } from './leaflet-script';
import { mapVersion } from './base-map';
import { oneLanguage } from './one-language';
import { dataFolder, loadCuration } from './read-curation';

const ROOT = resolve(import.meta.dirname, '../..');

/** JSON for a script block: no `<` can end it. */
const block = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

const eventBlock = (event: Event) =>
  `<script type="application/json" class="event">${block(event)}</script>`;

const datasetBlock = ({ events: _, ...rest }: Dataset) =>
  `<script type="application/json" id="dataset">${block(rest)}</script>`;

type Prerender = typeof import('./prerender');

/** Builds the components for Node, into a folder nobody ships. */
async function prerenderer(): Promise<Prerender> {
  const outDir = resolve(ROOT, `node_modules/.prerender/${process.pid}`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __MAP_VERSION__: JSON.stringify(mapVersion()) },
    plugins: [sveltePlugin()],
    build: { ssr: 'src/build/prerender.ts', outDir, emptyOutDir: true },
  });
  return (await import(pathToFileURL(resolve(outDir, 'prerender.js')).href)) as Prerender;
}

/** The scripts of the Spanish pages: the same, with Spanish words. The first is the entry. */
async function spanishScripts(): Promise<{ fileName: string; code: string }[]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __MAP_VERSION__: JSON.stringify(mapVersion()) },
    plugins: [sveltePlugin(), oneLanguage('es'), classicScripts()],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: resolve(ROOT, 'src/main.ts') },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('the Spanish scripts could not be built');
  return bundle.output.filter((output) => output.type === 'chunk');
}

interface Page {
  language: Language;
  /** Relative path from the page to the site's root. */
  root: '' | '../';
  fileName: string;
}

const PAGES: Page[] = [
  { language: 'en', root: '', fileName: 'index.html' },
  { language: 'es', root: '../', fileName: 'es/index.html' },
];

/** Fills the input page in one language. */
function fill(
  template: string,
  page: Page,
  curation: Curation,
  { renderParts, pageText }: Prerender,
) {
  const compiled = compile(curation, page.language);
  const dataset = indexed(compiled);
  const text = pageText(dataset, {
    root: page.root,
    curation: curation.dataset,
    eventBlock,
    sourcesBlock: datasetBlock(compiled),
  });
  let filled = template;
  for (const [id, html] of renderParts(dataset))
    filled = filled.replace(`<!--${id}-->`, () => html);
  return (
    filled
      .replace(
        '<html lang="en" data-root="">',
        `<html lang="${page.language}" data-root="${page.root}">`,
      )
      .replace('<!--head-->', () => head(curation, page.language))
      // Behind the stylesheet, which the first paint waits for.
      .replace('</head>', '  <script src="./boot.js"></script>\n  </head>')
      .replace('<!--text-->', () => text)
      .replace(/(src|href)="\.\//g, `$1="${page.root}`)
  );
}

/** Module scripts become classic deferred ones, behind Leaflet and the base map they need. */
function classic(html: string, leaflet: string): string {
  const needed = [leaflet, `map/base.js?v=${mapVersion()}`]
    .map((src) => `<script defer src="./${src}"></script>`)
    .join('');
  return html
    .replace(
      /<script type="module" crossorigin src="([^"]+)"><\/script>/,
      (_, src: string) => `${needed}<script defer src="${src}"></script>`,
    )
    .replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"');
}

export function pages(): Plugin {
  return {
    name: 'pages',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      // While developing nothing is prerendered: the components mount on the blocks of data.
      handler(html, { server }) {
        if (!server) return html;
        const language = 'en';
        const dataset = compile(loadCuration(dataFolder()), language);
        return (
          html
            // Behind the stylesheet, which the first paint waits for.
            .replace('</head>', '  <script src="./boot.js"></script>\n  </head>')
            .replace(
              '<!--text-->',
              () => datasetBlock(dataset) + dataset.events.map(eventBlock).join(''),
            )
            .replace(
              '</head>',
              `<script src="/leaflet.js"></script><script src="/map/base.js"></script></head>`,
            )
        );
      },
    },
    configureServer(server) {
      server.middlewares.use('/leaflet.js', async (_, response) => {
        response.setHeader('content-type', 'text/javascript').end(await leafletScript());
      });
    },
    async generateBundle(_, bundle) {
      const input = bundle['index.html'];
      if (input?.type !== 'asset') return;
      const curation = loadCuration(dataFolder());
      const code = await leafletScript();
      const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
      const leaflet = `assets/leaflet-${hash}.js`;
      this.emitFile({ type: 'asset', fileName: leaflet, source: code });
      this.emitFile({
        type: 'asset',
        fileName: 'data/lima-cable.json',
        source: JSON.stringify(curation, null, 1),
      });
      this.emitFile({
        type: 'asset',
        fileName: 'data/dataset.schema.json',
        source: readFileSync(resolve(ROOT, 'data/dataset.schema.json')),
      });
      const template = classic(String(input.source), leaflet);
      const prerender = await prerenderer();
      const spanish = await spanishScripts();
      for (const { fileName, code } of spanish)
        this.emitFile({ type: 'asset', fileName, source: code });
      const entry = Object.values(bundle).find(
        (output) => output.type === 'chunk' && output.isEntry,
      );
      for (const page of PAGES) {
        const own = page.language === 'es' ? spanish[0] : entry;
        const source = fill(
          template.replace(entry!.fileName, own!.fileName),
          page,
          curation,
          prerender,
        );
        if (page.fileName === input.fileName) input.source = source;
        else this.emitFile({ type: 'asset', fileName: page.fileName, source });
      }
      if (!process.env.SITE_URL) {
        this.warn(
          'SITE_URL is not set: canonical, hreflang and schema.org addresses are left out.',
        );
      }
    },
  };
}
