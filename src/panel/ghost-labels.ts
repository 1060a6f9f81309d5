/** Where other accounts' dates stand in the card's strip: a row and a name beside each, nothing crossing. */
import type { MarkKind } from '../model/mark';
import type { Drawn } from './strip';

/** Width of a name, px a character of its italic 11.5 px type, a little generous. */
const CHARACTER = 6.2;
const GAP = 5;
const ROWS = 3;

export interface Ghost {
  at: Drawn;
  kind: MarkKind;
  name: string;
}

export interface PlacedGhost extends Ghost {
  row: number;
  /** Left out where there is no room. */
  label?: { x: number; side: 'left' | 'right' };
}

type Span = readonly [from: number, to: number];

/** What a mark covers: a diamond is wider than its day. */
const covered = ({ x0, x1 }: Drawn): Span => {
  const middle = (x0 + x1) / 2;
  return [Math.min(x0, middle - 6), Math.max(x1, middle + 6)];
};

const clear = (taken: readonly Span[], [from, to]: Span) =>
  taken.every(([a, b]) => to + GAP <= a || b + GAP <= from);

/** Each ghost in the first row where its mark, and if possible its name, keeps clear of the others. */
export function placed(ghosts: readonly Ghost[], mark: Drawn, width: number): PlacedGhost[] {
  const rows: Span[][] = Array.from({ length: ROWS }, () => []);
  rows[0]!.push(covered(mark));
  const marks = ghosts
    .toSorted((a, b) => a.at.x0 - b.at.x0)
    .map((ghost): PlacedGhost => {
      const span = covered(ghost.at);
      const free = rows.findIndex((taken) => clear(taken, span));
      const row = free < 0 ? ROWS - 1 : free;
      rows[row]!.push(span);
      return { ...ghost, row };
    });
  return marks.map((ghost) => {
    const [from, to] = covered(ghost.at);
    const long = ghost.name.length * CHARACTER;
    const others = rows[ghost.row]!.filter((span) => span[0] !== from || span[1] !== to);
    const fits = (span: Span) => span[0] >= 0 && span[1] <= width && clear(others, span);
    const label = fits([from - GAP - long, from])
      ? ({ x: from - GAP, side: 'left' } as const)
      : fits([to, to + GAP + long])
        ? ({ x: to + GAP, side: 'right' } as const)
        : undefined;
    if (!label) return ghost;
    rows[ghost.row]!.push(
      label.side === 'left' ? [from - GAP - long, from] : [to, to + GAP + long],
    );
    return { ...ghost, label };
  });
}
