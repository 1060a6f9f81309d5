/** Addresses that mean the same to everybody: what is opened from a disk has none. */
import type { Language } from '../schema';

/** The address, where others can follow it too: http and https; not `file:`, `about:`, `blob:` or nothing. */
export const publicAddress = (address: string | undefined): string | undefined =>
  address && /^https?:\/\/[^/]/i.test(address) ? address : undefined;

/**
 * The address of the site's top folder, with a slash at its end, from the address of a page and the
 * relative way up from it ("./", "../../"); undefined where the site has none.
 */
export function siteOf(page: string, root: string): string | undefined {
  return publicAddress(page) && new URL(root, page).href.replace(/[^/]*([?#].*)?$/, '');
}

/** The address of an event's page, in the site whose top folder is at `site`. */
export const eventAddress = (site: string | undefined, language: Language, id: string) =>
  site === undefined ? undefined : `${site}${language === 'en' ? '' : `${language}/`}events/${id}/`;
