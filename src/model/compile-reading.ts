/** From the curated files to what is read beside the explorer, in one language. Runs at build time. */
import { given } from './compile';
import type { Reading } from './dataset';
import { figureWords } from './figures';
import type { Curation, Language, Text } from './schema';
import { whenOf } from './when';
import { dateWords } from './words/when-words';

/** Statements, figures, stories, glossary and history; the texts of `curation` hold their figures already. */
export function compileReading(curation: Curation, language: Language): Reading {
  const say = (text: Text) => text[language];
  const maybe = <K extends string>(key: K, text: Text | undefined) => given(key, text && say(text));
  return {
    claims: curation.claims.map((claim) => ({
      id: claim.id,
      paragraph: claim.paragraph,
      statement: say(claim.statement),
      ...maybe('differs', claim.differs),
      verdict: claim.verdict,
      finding: say(claim.finding),
      compared: claim.compared.map(({ source, locator, says, differs }) => ({
        source,
        ...given('locator', locator),
        says: say(says),
        ...maybe('differs', differs),
      })),
      chain: claim.chain.map(({ source, change }) => ({
        source,
        ...given('change', typeof change === 'object' ? say(change) : change),
      })),
      events: claim.events,
    })),
    series: curation.series.map((series) => ({
      id: series.id,
      title: say(series.title),
      events: series.events,
      notShown: say(series.notShown),
      measures: series.measures.map((measure) => ({
        id: measure.id,
        title: say(measure.title),
        unit: say(measure.unit),
        form: measure.form,
        source: measure.source,
        ...given('locator', measure.locator),
        rows: measure.rows.map((row) => ({
          id: row.id,
          name: say(row.name),
          value: row.value,
          ...given('upTo', row.upTo),
          words: figureWords(language, row),
          ...given('source', row.source),
          ...given('locator', row.locator),
          ...maybe('note', row.note),
        })),
      })),
    })),
    narratives: curation.narratives.map((narrative) => ({
      id: narrative.id,
      title: say(narrative.title),
      dek: say(narrative.dek),
      steps: narrative.steps.map((step) => ({
        id: step.id,
        heading: say(step.heading),
        text: say(step.text),
        window: [whenOf(step.from).stated[0], whenOf(step.to).stated[1]] as const,
        ...given('frame', step.frame),
        ...given('place', step.place),
        event: step.event,
        also: step.also ?? [],
        sources: step.sources,
        ...maybe('notFound', step.notFound),
      })),
    })),
    glossary: curation.glossary.map(({ id, term, forms, meaning, source }) => ({
      id,
      term: say(term),
      forms: forms?.[language] ?? [],
      meaning: say(meaning),
      ...given('source', source),
    })),
    changes: (curation.dataset.changes ?? []).map(({ version, what }) => ({
      version,
      words: dateWords(language, whenOf(version)),
      what: say(what),
    })),
  };
}
