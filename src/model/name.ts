/** Begins the names of files and the keys of citations. */
export const NAME = 'lima-cable';
