/** The selections that the tests of the formats share. */
import { loadCuration } from '../../../src/build/read-curation';
import { compile } from '../../../src/model/compile';
import { placeLinks, type Selection } from '../../../src/model/formats/selection';
import type { Curation, Language } from '../../../src/model/schema';
import { curation as invented } from '../../fixtures/curation';

export const SITE = 'https://example.org/lima-cable/';

/** Everything in a curation. */
export function everythingIn(
  curation: Curation,
  language: Language,
  site?: string,
): Selection & { events: ReturnType<typeof compile>['events'] } {
  const dataset = compile(curation, language);
  return {
    id: 'lima-cable',
    dataset,
    events: dataset.events,
    licence: curation.dataset.licence,
    editor: curation.dataset.editor[language],
    ...(site !== undefined && { site }),
  };
}

export const real = loadCuration();
export const realLinks = placeLinks(real.places);

export const kites = (language: Language = 'en', site?: string) =>
  everythingIn(invented(), language, site);
export const kiteLinks = placeLinks(invented().places);
