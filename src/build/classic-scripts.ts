/**
 * Turns the bundle's modules into classic scripts, which also run from a disk and in sandboxed frames.
 * The entry leaves what later chunks import in one global; `import()` becomes a script element.
 */
import type { Plugin, Rollup } from 'vite';

const GLOBAL = 'limaCable';

/** `a as b, c` as pairs of names: [a, b], [c, c]. */
const pairs = (list: string) =>
  list.split(',').map((item) => {
    const [name, as = name] = item.trim().split(/\s+as\s+/);
    return [name!, as!] as const;
  });

const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;
const IMPORTS = /import\s*\{([^}]*)\}\s*from\s*["'`]\.\/([^"'`]+)["'`];?/g;
const DYNAMIC = /import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g;

/**
 * Loads a chunk beside this script, behind the style sheet it needs, once; rejects when it cannot be
 * had. Written as text: it runs before anything else does.
 */
const LOADER = `
${GLOBAL}.add=(tag,set)=>new Promise((done,fail)=>{
let e=Object.assign(document.createElement(tag),set);
e.onload=done;e.onerror=()=>fail(Error("not loaded: "+(e.src||e.href)));document.head.append(e)});
${GLOBAL}.at=name=>new URL(name,${GLOBAL}.meta.url);
${GLOBAL}.load=(name,css)=>{let l=${GLOBAL}.loading;return l[name]??=Promise.all([
css&&${GLOBAL}.add("link",{rel:"stylesheet",href:${GLOBAL}.at(css)}),
${GLOBAL}.add("script",{src:${GLOBAL}.at(name)})
]).then(()=>${GLOBAL}.chunks[name]).catch(e=>{delete l[name];throw e})};`.replaceAll('\n', '');

function classic(chunk: Rollup.OutputChunk, styles: Map<string, string | undefined>): string {
  const name = chunk.fileName.split('/').at(-1)!;
  const exported = EXPORTS.exec(chunk.code)?.[1];
  const members = exported
    ? pairs(exported).map(([local, as]) => `${JSON.stringify(as)}:${local}`)
    : [];
  let body = chunk.code
    .replace(EXPORTS, '')
    .replace(IMPORTS, (_, list: string) => {
      const taken = pairs(list).map(([as, local]) => `${JSON.stringify(as)}:${local}`);
      return `const{${taken.join(',')}}=${GLOBAL}.entry;`;
    })
    .replace(DYNAMIC, (_, file: string) => {
      const given = [file, styles.get(file)].filter((name) => name !== undefined);
      return `${GLOBAL}.load(${given.map((name) => JSON.stringify(name)).join(',')})`;
    })
    // Only Vite's helper for preloading asks for it, as the base of a list that is empty here.
    .replaceAll('import.meta', `${GLOBAL}.meta`);
  if (/^\s*import\b|[;}]import\s*[{"'`*]/.test(body)) {
    throw new Error(`${name} imports in a way that a classic script cannot`);
  }
  if (chunk.isEntry) {
    body = `var ${GLOBAL}={chunks:{},loading:{},meta:{url:document.currentScript.src}};${LOADER}(()=>{"use strict";${body};${GLOBAL}.entry={${members.join(',')}};})();`;
  } else {
    body = `(()=>{"use strict";${body};${GLOBAL}.chunks[${JSON.stringify(name)}]={${members.join(',')}};})();`;
  }
  return body;
}

export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const chunk of chunks) {
        const imported = chunk.imports.map((name) => bundle[name]);
        if (imported.some((output) => output?.type !== 'chunk' || !output.isEntry)) {
          this.error(`${chunk.fileName} needs a chunk that is not the entry`);
        }
        // A library's module may export a variable it assigns again; a copy of that would go stale.
        const foreign = chunk.moduleIds.filter((id) => id.includes('node_modules'));
        if (!chunk.isEntry && foreign.length > 0) {
          this.error(`${chunk.fileName} holds ${foreign.join(', ')}: import it in main.ts as well`);
        }
      }
      const base = (path: string) => path.split('/').at(-1)!;
      const styles = new Map(
        chunks.map((chunk) => {
          const [css] = chunk.viteMetadata?.importedCss ?? [];
          return [base(chunk.fileName), css && base(css)];
        }),
      );
      for (const chunk of chunks) chunk.code = classic(chunk, styles);
    },
  };
}
