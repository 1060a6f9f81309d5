/** How wide texts of a drawing are: in its own fonts, not in the page's. */
import { measuring, type Measured } from '../timeline/measure';
import { familyOf } from './drawing';

let known: Measured | undefined;

/** In a browser by its own measure; elsewhere a fair guess. */
export function drawingMeasure(): Measured {
  const canvas =
    typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  return (known ??= measuring(familyOf({}), canvas));
}
