/** Moving the focus between marks by keyboard. Events by position. */

export interface Marks {
  /** Positions of the visible events. */
  visible: readonly number[];
  /** Lane of each event. */
  lane: ArrayLike<number>;
  /** Milliseconds UTC. */
  start: ArrayLike<number>;
  end: ArrayLike<number>;
}

const middle = ({ start, end }: Marks, i: number) => (start[i]! + end[i]!) / 2;

/** In the order their marks stand: by where they begin. */
const inTime = ({ visible, start }: Marks) =>
  [...visible].sort((a, b) => start[a]! - start[b]! || a - b);

/** The event an arrow, Home or End leads to; undefined for other keys or where there is none. */
export function movedTo(key: string, from: number, marks: Marks): number | undefined {
  const order = inTime(marks);
  const at = order.indexOf(from);
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  if (key === 'ArrowRight') return order[at + 1];
  if (key === 'ArrowLeft') return at > 0 ? order[at - 1] : undefined;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
  return nearestLane(marks, from, key === 'ArrowDown' ? 1 : -1);
}

/** The nearest in time of the next lane that has any. */
function nearestLane(marks: Marks, from: number, by: 1 | -1): number | undefined {
  const own = marks.lane[from]!;
  const lanes = marks.visible.map((i) => (marks.lane[i]! - own) * by).filter((away) => away > 0);
  const next = own + by * Math.min(...lanes);
  return nearest(
    marks,
    marks.visible.filter((i) => marks.lane[i] === next),
    middle(marks, from),
  );
}

function nearest(marks: Marks, among: readonly number[], time: number): number | undefined {
  let found: number | undefined;
  for (const i of among) {
    const away = Math.abs(middle(marks, i) - time);
    if (found === undefined || away < Math.abs(middle(marks, found) - time)) found = i;
  }
  return found;
}

/** Where the focus waits: on the event that had it while it is visible, else on the one nearest to it, else on the first. */
export function resting(
  had: number | null,
  state: ArrayLike<number>,
  marks: Marks,
): number | undefined {
  if (had !== null && state[had]) return had;
  return had === null ? marks.visible[0] : nearest(marks, marks.visible, middle(marks, had));
}
