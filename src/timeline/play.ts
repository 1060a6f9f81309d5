/** Playing: the window slides in steps of the calendar, without changing its width. */
import { DAY, length, startOf, utc, type Extent } from '../model/extent';

export const SPEEDS = [0.5, 1, 2, 4] as const;
/** One step at speed 1, milliseconds. */
export const STEP = 1600;

type Step = { months: number } | { days: number };
const STEPS: Step[] = [{ months: 12 }, { months: 3 }, { months: 1 }, { days: 7 }, { days: 1 }];
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

/** Where play begins: the first year when everything is shown, the beginning when the end is reached. */
export function firstWindow(window: Extent, whole: Extent): Extent {
  if (length(window) >= length(whole)) {
    return [whole[0], Math.min(startOf('year', whole[0], 1), whole[1])];
  }
  return window[1] >= whole[1] ? [whole[0], whole[0] + length(window)] : window;
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
