import type { Plugin } from 'vite';
import type { Language } from '../model/schema';

/**
 * Words stand in a file for each language (`words.en.ts`, `words.es.ts`). A page's script needs only its
 * own: here the other language's file resolves to it.
 */
export function oneLanguage(language: Language): Plugin {
  return {
    name: 'one-language',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      const own = source.replace(/\.(en|es)$/, `.${language}`);
      if (own === source || !importer) return null;
      return this.resolve(own, importer, { skipSelf: true });
    },
  };
}
