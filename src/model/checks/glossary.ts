/** A word of a text leads to one term of the glossary. */
import type { Draft, Report } from '../checks';
import { folded } from '../dataset';
import type { Path } from '../findings';
import type { Language } from '../schema';

const LANGUAGES: readonly Language[] = ['en', 'es'];

export function checkGlossary({ glossary }: Draft, report: Report) {
  for (const language of LANGUAGES) {
    /** The term each spelling leads to; one term may hold a word with and without its accents. */
    const owner = new Map<string, number>();
    glossary?.forEach((term, i) => {
      const spellings: [Path, string | undefined][] = [
        [[i, 'term', language], term?.term?.[language]],
        ...(term?.forms?.[language] ?? []).map((form, k): [Path, string | undefined] => [
          [i, 'forms', language, k],
          form,
        ]),
      ];
      const own = new Set<string>();
      for (const [path, spelling] of spellings) {
        if (spelling === undefined) continue;
        const first = owner.get(folded(spelling)) ?? i;
        if (first !== i || own.has(spelling)) {
          const where = first === i ? 'in this term' : `at "${glossary[first]!.id ?? first + 1}"`;
          const message = `"${spelling}" stands ${where} already`;
          report('glossary.json', path, message, 'keep one of the two');
        }
        own.add(spelling);
        owner.set(folded(spelling), first);
      }
    });
  }
}
