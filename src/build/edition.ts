/** What every citation and every exported file says of the dataset. */
import type { Selection } from '../model/formats/selection';
import { NAME } from '../model/name';
import type { Curation, Language } from '../model/schema';

/** Points and numbers of places are GeoNames', whose licence wants to be told. */
const CREDITS = {
  en: 'Coordinates and numbers of places: GeoNames (CC BY 4.0)',
  es: 'Coordenadas y números de los lugares: GeoNames (CC BY 4.0)',
};

export const editionOf = (
  { dataset }: Pick<Curation, 'dataset'>,
  language: Language,
): Pick<Selection, 'id' | 'licence' | 'editor' | 'credits'> => ({
  id: NAME,
  licence: dataset.licence,
  editor: dataset.editor[language],
  credits: CREDITS[language],
});

/** The site's top folder with a slash at its end, from `SITE_URL`; undefined where that is not set. */
export function siteUrl(): string | undefined {
  const site = process.env.SITE_URL;
  return site ? site.replace(/\/*$/, '/') : undefined;
}
