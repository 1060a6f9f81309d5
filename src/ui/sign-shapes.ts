/** The signs of the categories and of differing accounts, as paths. Measures: design §3. */
import type { Category } from '../model/dataset';

/** In a box of 12 × 12; the two others are a stroke, and two discs. */
export const FILLED = {
  portico:
    'M.4 4.7L6 1l5.6 3.7zM1.5 5.6h2v3.6h-2zM5 5.6h2v3.6H5zM8.5 5.6h2v3.6h-2zM.5 10h11v1.5H.5z',
  columns: 'M1 7.2h2.6v4H1zM4.7 4.4h2.6v6.8H4.7zM8.4 1h2.6v10.2H8.4z',
  headline: 'M1 1h10v3.2H1zM1 5.7h10v1.3H1zM1 8h10v1.3H1zM1 10.3h6.4v1.3H1z',
} satisfies Partial<Record<Category['sign'], string>>;
export const SALTIRE = 'M2.2 2.2L9.8 9.8M9.8 2.2L2.2 9.8';

/** ≠ in a box of 10 × 9.2, stroke 1.15, from wherever a path stands: fonts disagree about the character. */
export const UNEQUAL = 'm.5 3.1h9m-9 3h9m-2.1-5.9l-4.8 8.8';
