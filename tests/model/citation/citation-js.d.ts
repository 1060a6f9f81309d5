/** Citation.js brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL-JSON. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
