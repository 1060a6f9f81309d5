/** The Vite plugin that checks and compiles the dataset and writes every page from the one HTML input. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sveltePlugin } from './svelte-plugin';
import { build, type Plugin, type Rollup } from 'vite';
import { compile } from '../model/compile';
import type { Language } from '../model/schema';
import { datasetBlock, eventBlock, pagesOf, type Prerender } from './all-pages';
import { mapVersion } from './base-map';
import { classicScripts } from './classic-scripts';
import { embedScript } from './embed-script';
import { siteUrl } from './edition';
import { exportsOf, sourceFiles } from './exports';
import { leafletScript } from './leaflet-script';
import { oembed } from './oembed';
import { oneLanguage } from './one-language';
import { fileOf, oembedFile, type PageAt } from './pages/site';
import { dataFolder, loadCuration } from './read-curation';
import { readingFile, readingScript } from './reading-script';
import { sitemap } from './sitemap';
import { unusedIntervals } from './unused-intervals';

const ROOT = resolve(import.meta.dirname, '../..');

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

/** The scripts of the Spanish pages: the same, with Spanish words. */
async function spanishScripts(): Promise<Rollup.OutputChunk[]> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __MAP_VERSION__: JSON.stringify(mapVersion()) },
    plugins: [sveltePlugin(), oneLanguage('es'), unusedIntervals(), classicScripts()],
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

/** What frames ask for first of all, which their page announces. */
const frameScript = (chunks: readonly Rollup.OutputChunk[]) =>
  chunks.find(({ name }) => name === 'frame')!;

const styleSheet = (name: string) => readFileSync(resolve(ROOT, `src/styles/${name}.css`), 'utf8');

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
      server.middlewares.use((request, response, next) => {
        const language = /\/data\/reading\.(en|es)\.js(\?|$)/.exec(request.url ?? '')?.[1];
        if (!language) return next();
        const { code } = readingScript(loadCuration(dataFolder()), language as Language);
        response.setHeader('content-type', 'text/javascript').end(code);
      });
    },
    async generateBundle(_, bundle) {
      const input = bundle['index.html'];
      if (input?.type !== 'asset') return;
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      const emitHashed = (name: string, ending: string, source: string) => {
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/${name}-${hash}.${ending}`;
        emit(fileName, source);
        return fileName;
      };
      const curation = loadCuration(dataFolder());
      const site = siteUrl();
      const leaflet = emitHashed('leaflet', 'js', await leafletScript());
      const template = classic(String(input.source), leaflet);
      const prerender = await prerenderer();
      const spanish = await spanishScripts();
      for (const { fileName, code } of spanish) emit(fileName, code);
      emit('embed.js', await embedScript());
      const english = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = english.find(({ isEntry }) => isEntry)!;
      const styles = [
        ...[...template.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"/g)].map(
          ([, file]) => file!,
        ),
        emitHashed('beside', 'css', ['written', 'beside', 'paper'].map(styleSheet).join('')),
      ];
      const frameStyle = emitHashed('embed', 'css', styleSheet('embed'));
      emit('paper.css', styleSheet('paper'));
      const schema = readFileSync(resolve(ROOT, 'data/dataset.schema.json'), 'utf8');
      const sources = sourceFiles(curation, schema);
      for (const { file, text } of sources) emit(file, text);

      const written: PageAt[] = [];
      for (const language of ['en', 'es'] as const) {
        emit(readingFile(language), readingScript(curation, language).code);
        const exports = exportsOf(curation, language, site);
        for (const { file, text } of exports) emit(file, text);
        const chunks = language === 'es' ? spanish : english;
        const own = chunks.find(({ isEntry }) => isEntry)!;
        const given = {
          template: template.replace(entry.fileName, own.fileName),
          styles,
          frame: { style: frameStyle, script: frameScript(chunks).fileName },
          files: [...exports, ...sources],
        };
        const all = pagesOf(curation, language, prerender, given);
        for (const { page, name, isListed, html } of all) {
          if (isListed) written.push(page);
          if (fileOf(page) === input.fileName) input.source = html;
          else emit(fileOf(page), html);
          const framed = oembedFile(page);
          if (site && framed) emit(framed, oembed(site, page, name, curation));
        }
      }
      if (site) emit('sitemap.xml', sitemap(site, written, curation.dataset.version));
      else {
        this.warn(
          'SITE_URL is not set: canonical, hreflang, picture and schema.org addresses, oEmbed and the sitemap are left out.',
        );
      }
    },
  };
}
