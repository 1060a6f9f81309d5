/**
 * Turns the bundle's modules into classic scripts, which also run from a disk and in sandboxed frames.
 * The entry leaves what later chunks import in one global; `import()` becomes a script element.
 */
import type { Plugin, Rollup } from 'vite';
import { COMPILED_WHOLE } from './compile-hint';

const GLOBAL = 'limaCable';

/** `a as b, c` as pairs of names: [a, b], [c, c]. */
const pairs = (list: string) =>
  list.split(',').map((item) => {
    const [name, as = name] = item.trim().split(/\s+as\s+/);
    return [name!, as!] as const;
  });

/** Named by D3's index, which the entry imports, but used by a later script alone. */
const LATER = /node_modules\/d3-path\//;

const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;
const IMPORTS = /import\s*\{([^}]*)\}\s*from\s*["'`]\.\/([^"'`]+)["'`];?/g;
const DYNAMIC = /import\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g;

/**
 * Loads chunks beside this script, each behind the style sheet it needs, once: `parts` are names and
 * style sheets by turns, the last chunk the one asked for, those before it what it imports. Rejects when
 * one cannot be had. Written as text: it runs before anything else does.
 */
const LOADER = `
${GLOBAL}.add=(tag,set)=>new Promise((done,fail)=>{
let e=Object.assign(document.createElement(tag),set);
e.onload=done;e.onerror=()=>fail(Error("not loaded: "+(e.src||e.href)));document.head.append(e)});
${GLOBAL}.at=name=>new URL(name,${GLOBAL}.meta.url);
${GLOBAL}.one=(name,css)=>{let l=${GLOBAL}.loading;return l[name]??=Promise.all([
css&&${GLOBAL}.add("link",{rel:"stylesheet",href:${GLOBAL}.at(css)}),
${GLOBAL}.add("script",{src:${GLOBAL}.at(name)})
]).then(()=>${GLOBAL}.chunks[name]).catch(e=>{delete l[name];throw e})};
${GLOBAL}.load=async(...parts)=>{let last;
for(let i=0;i<parts.length;i+=2)last=await ${GLOBAL}.one(parts[i],parts[i+1]);return last};`.replaceAll(
  '\n',
  '',
);

/** The file names of the chunks an `import()` needs, by the name of the one it asks for. */
type Needs = ReadonlyMap<string, readonly (string | null)[]>;

function classic(chunk: Rollup.OutputChunk, entry: string, needs: Needs): string {
  const name = chunk.fileName.split('/').at(-1)!;
  const exported = EXPORTS.exec(chunk.code)?.[1];
  const members = exported
    ? pairs(exported).map(([local, as]) => `${JSON.stringify(as)}:${local}`)
    : [];
  let body = chunk.code
    .replace(EXPORTS, '')
    .replace(IMPORTS, (_, list: string, file: string) => {
      const taken = pairs(list).map(([as, local]) => `${JSON.stringify(as)}:${local}`);
      const from = file === entry ? `${GLOBAL}.entry` : `${GLOBAL}.chunks[${JSON.stringify(file)}]`;
      return `const{${taken.join(',')}}=${from};`;
    })
    .replace(
      DYNAMIC,
      (_, file: string) =>
        `${GLOBAL}.load(${needs
          .get(file)!
          .map((name) => JSON.stringify(name))
          .join(',')})`,
    )
    // What Vite puts around `import()` is handed the address of the script, for nothing.
    .replaceAll('import.meta', `${GLOBAL}.meta`);
  if (/^\s*import\b|[;}]import\s*[{"'`*]/.test(body)) {
    throw new Error(`${name} imports in a way that a classic script cannot`);
  }
  if (chunk.isEntry) {
    body = `${COMPILED_WHOLE}var ${GLOBAL}={chunks:{},loading:{},meta:{url:document.currentScript.src}};${LOADER}(()=>{"use strict";${body};${GLOBAL}.entry={${members.join(',')}};})();`;
  } else {
    body = `(()=>{"use strict";${body};${GLOBAL}.chunks[${JSON.stringify(name)}]={${members.join(',')}};})();`;
  }
  return body;
}

export function classicScripts(): Plugin {
  /** The modules that the entry imports, directly or not, without `import()`. */
  const atStart = new Set<string>();
  return {
    name: 'classic-scripts',
    enforce: 'post',
    apply: 'build',
    // All of them stay in the entry, however many later chunks share them.
    config: (_, { isSsrBuild }) =>
      isSsrBuild
        ? {}
        : {
            build: {
              rolldownOptions: {
                output: {
                  codeSplitting: { groups: [{ name: 'main', test: (id) => atStart.has(id) }] },
                },
              },
            },
          },
    // Vite would preload style sheets around `import()`: the loader above does.
    transform(_, id) {
      if (id !== '\0vite/preload-helper.js') return null;
      return { code: 'export const __vitePreload = (load) => load();', map: null };
    },
    buildEnd() {
      const add = (id: string) => {
        if (atStart.has(id) || LATER.test(id)) return;
        atStart.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(add);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) add(id);
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const base = (path: string) => path.split('/').at(-1)!;
      const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      for (const chunk of chunks) {
        // A library's module may export a variable it assigns again; a copy of that would go stale. One
        // that a single later chunk holds, from which no other imports, is not copied.
        const foreign = chunk.moduleIds.filter((id) => id.includes('node_modules'));
        const isShared = chunks.some(({ imports }) => imports.includes(chunk.fileName));
        if (!chunk.isEntry && isShared && foreign.length > 0) {
          this.error(
            `${chunk.fileName} holds ${foreign.join(', ')} for other chunks: import it in main.ts as well`,
          );
        }
      }
      /** What a chunk needs besides the entry, itself last. */
      const chain = (chunk: Rollup.OutputChunk): Rollup.OutputChunk[] => {
        const imported = chunk.imports.flatMap((name) => byFile.get(name) ?? []);
        const others = imported.filter(({ isEntry }) => !isEntry).flatMap(chain);
        return [...new Set([...others, chunk])];
      };
      const needs: Needs = new Map(
        chunks.map((chunk) => [
          base(chunk.fileName),
          chain(chunk).flatMap(({ fileName, viteMetadata }) => {
            const [css] = viteMetadata?.importedCss ?? [];
            return [base(fileName), css ? base(css) : null];
          }),
        ]),
      );
      const entry = base(chunks.find(({ isEntry }) => isEntry)?.fileName ?? '');
      for (const chunk of chunks) chunk.code = classic(chunk, entry, needs);
    },
  };
}
