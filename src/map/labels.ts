/** Names of the base map that find room: badges and their names came first. */
import { beside, firstFree, type Side, type Taken } from './collision';
import type { Label, LabelKind } from './labels-table';
import { grown, type Box } from './mercator';
import { frameOf, onScreen, type View } from './view';

/** A name set on the screen, px. */
export interface SetLabel {
  label: Label;
  /** Upper left corner. */
  x: number;
  y: number;
  /** Where its dot stands; cities only. */
  dot: [number, number] | undefined;
}

/** The size of a text on the screen, px. */
export type Measure = (kind: LabelKind, text: string) => { width: number; height: number };

const DOTTED = new Set<LabelKind>(['capital', 'city', 'town']);
const DOT = 4;
const GAP = 6;

/** Sets the labels in order of rank; `taken` gains their boxes. */
export function setLabels(
  labels: readonly Label[],
  view: View,
  taken: Taken,
  hidden: ReadonlySet<string>,
  measure: Measure,
): SetLabel[] {
  const set: SetLabel[] = [];
  const frame = grown(frameOf(view), -2);
  for (const label of labels) {
    if (view.zoom < label.from || view.zoom >= label.to) continue;
    if (label.names !== undefined && hidden.has(label.names)) continue;
    const [x, y] = onScreen(view, label.x, label.y);
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    const { width, height } = measure(label.kind, label.text);
    const dotted = DOTTED.has(label.kind);
    const boxAt = (side: Side) => beside(side, x, y, width, height, GAP);
    const middle: Box = {
      x0: x - width / 2,
      y0: y - height / 2,
      x1: x + width / 2,
      y1: y + height / 2,
    };
    const dot: Box = { x0: x - DOT, y0: y - DOT, x1: x + DOT, y1: y + DOT };
    const sides: Side[] = label.seaward
      ? ['left', 'right', 'below', 'above']
      : ['right', 'left', 'above', 'below'];
    const side = dotted
      ? taken.free(dot) && firstFree(sides, boxAt, taken, frame)
      : firstFree(['right'], () => grown(middle, label.kind === 'sea' ? 10 : 0), taken, frame);
    if (!side) continue;
    const box = dotted ? boxAt(side) : middle;
    taken.add(grown(box, 3));
    if (dotted) taken.add(dot);
    set.push({ label, x: box.x0, y: box.y0, dot: dotted ? [x, y] : undefined });
  }
  return set;
}
