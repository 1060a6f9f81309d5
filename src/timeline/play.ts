/** Playing: the window slides in steps of the calendar, without changing its width. */
import type { Index } from '../model/dataset';
import { DAY, length, startOf, utc, type Extent } from '../model/extent';

export const SPEEDS = [0.5, 1, 2, 4] as const;
/** One step at speed 1, milliseconds. */
export const STEP = 1600;

type Step = { months: number } | { days: number };
const STEPS: Step[] = [{ months: 12 }, { months: 3 }, { months: 1 }, { days: 7 }, { days: 1 }];
/** The longest, milliseconds. */
const YEAR = 366 * DAY;
const daysOf = (step: Step) => ('days' in step ? step.days : step.months * 30);

/** The longest step that leaves three quarters of the window in sight. */
export function stepOf(window: Extent): Step {
  const quarter = length(window) / DAY / 4;
  return STEPS.find((step) => daysOf(step) <= quarter) ?? { days: 1 };
}

/** The same day some months on; the last of a shorter month stands in for what it lacks. */
function monthsOn(time: number, months: number): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const last = new Date(utc(year, month + months + 1, 0)).getUTCDate();
  return utc(year, month + months, Math.min(day, last)) + (time - startOf('day', time));
}

/**
 * Where play begins: where it is; with its first year where a longer window has less than a step to go,
 * the whole span too; a shorter one at the end begins again where the page opens.
 */
export function firstWindow(
  window: Extent,
  { whole, opening }: Pick<Index, 'whole' | 'opening'>,
): Extent {
  const left = whole[1] - window[1];
  if (length(window) > YEAR && left < daysOf(stepOf(window)) * DAY) {
    return [window[0], Math.min(monthsOn(window[0], 12), whole[1])];
  }
  if (left > 0) return window;
  const start = Math.min(opening[0], whole[1] - length(window));
  return [start, start + length(window)];
}

/** The window one step later, or undefined at the end. The last step is as short as it must be. */
export function advanced(window: Extent, whole: Extent): Extent | undefined {
  if (window[1] >= whole[1]) return;
  const step = stepOf(window);
  const onEdges = [0, 1].every((end) => startOf('month', window[end]!) === window[end]);
  const start = 'days' in step ? window[0] + step.days * DAY : monthsOn(window[0], step.months);
  // Whole months stay whole months, though these differ in days.
  const end =
    'months' in step && onEdges ? monthsOn(window[1], step.months) : start + length(window);
  return end <= whole[1] ? [start, end] : [whole[1] - length(window), whole[1]];
}
