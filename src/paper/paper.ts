/** Pictures and paper of the present view, in a script of their own: few readers ask for them. */
export { groundFor } from './ground';
export { drawingMeasure } from './measuring';
export { drawView } from './view-drawing';
