/** What the timeline draws in each task of its start, so that none of them is long. */

/** Marks or labels in one task. */
const SLICE = 12;

export interface Drawn {
  marks: number;
  /** Undefined before labels are measured, which is a task of its own. */
  labels: number | undefined;
  overview: boolean;
  /** Everything is drawn, and whatever comes will be. */
  isWhole: boolean;
}

/** What stands after `task` tasks, of a timeline that shows so many events: axis, lanes, marks, labels, overview. */
export function drawnAfter(task: number, events: number): Drawn {
  const slices = Math.ceil(events / SLICE);
  const labelSlices = task - slices - 2;
  if (task > 2 * slices + 3)
    return { marks: Infinity, labels: Infinity, overview: true, isWhole: true };
  return {
    marks: Math.max(0, task - 1) * SLICE,
    labels: labelSlices >= 0 ? labelSlices * SLICE : undefined,
    overview: labelSlices > slices,
    isWhole: false,
  };
}
